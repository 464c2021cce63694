package org.cablekit.model;

/**
 * Kind of a {@link Passage}.
 */
public enum PassageKind {
    /** A summary. */
    SUMMARY,
    /** A comment. */
    COMMENT,
    /** A note. */
    NOTE,
    /** A request for action. */
    ACTION_REQUEST,
    /** A document between {@code BEGIN TEXT} and {@code END TEXT}. */
    EMBEDDED_TEXT
}
