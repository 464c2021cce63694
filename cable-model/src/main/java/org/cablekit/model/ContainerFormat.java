package org.cablekit.model;

/**
 * What a telegram was packed in.
 */
public enum ContainerFormat {
    /** Plain text. */
    PLAIN_TEXT,
    /** Plain text that went through a Markdown converter. */
    MARKDOWN_TEXT,
    /** A web page of the layout of 2010 and early 2011; the minutes of its times are wrong. */
    WEB_PAGE_2010,
    /** A web page of the final layout of 2011. */
    WEB_PAGE_2011,
    /** A row of the eight-column dump. */
    CSV_DUMP,
    /** An electronic telegram record of the National Archives. */
    ARCHIVE_RECORD,
    /** The text of an agency's release. */
    RELEASE_TEXT
}
