package org.cablekit.model;

/**
 * What a {@link Reference} cites.
 */
public enum ReferenceKind {
    /** A telegram. */
    CABLE,
    /** An electronic mail. */
    EMAIL,
    /** A telephone call. */
    TELEPHONE,
    /** A memorandum or memorandum of conversation. */
    MEMORANDUM,
    /** A letter. */
    LETTER,
    /** An airgram, {@code A-077}. */
    AIRGRAM,
    /** A facsimile. */
    FAX,
    /** A report with a number of its own, {@code IIR 6 812 0345 09}. */
    REPORT,
    /** A handbook, law or other publication. */
    BOOK,
    /** A message cited by sender and date-time group. */
    DATE_TIME_GROUP,
    /** Anything else. */
    OTHER
}
