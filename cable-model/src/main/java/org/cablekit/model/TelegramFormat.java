package org.cablekit.model;

/**
 * The printed form of a telegram.
 */
public enum TelegramFormat {
    /** Transmission heading and text, as stations received them. */
    TELEGRAM,
    /** Record of 1973-79: marking lines, message text, message attributes. */
    ARCHIVE_RECORD,
    /** Head block with labels, text, tail block, release stamps; from 2010 on. */
    RELEASE
}
