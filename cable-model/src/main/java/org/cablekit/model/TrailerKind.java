package org.cablekit.model;

/**
 * Kind of a {@link Trailer}.
 */
public enum TrailerKind {
    /** {@code NNNN}, {@code NNN} or another end function. */
    END_OF_MESSAGE,
    /** Words such as {@code End Cable Text}. */
    END_OF_TEXT_REMARK,
    /** A classification word. */
    CLASSIFICATION,
    /** A remark on declassification. */
    RELEASE_REMARK,
    /** A remark of a communications centre. */
    COMMUNICATIONS_NOTE,
    /** Dots, dashes and the like. */
    SECTION_SEPARATOR,
    /** Residue of a database. */
    DATABASE_RESIDUE,
    /** Anything else. */
    OTHER
}
