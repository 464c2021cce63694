package org.cablekit.model;

/**
 * Whether a record has the text of its telegram.
 */
public enum TextStatus {
    /** It has. */
    PRESENT,
    /** It has an extract. */
    PARTIAL,
    /** It has only the sentence of a failed conversion. */
    ERROR_STUB,
    /** It was never converted. */
    NOT_CONVERTED,
    /** It has one that cannot be used. */
    GARBLED,
    /** It is on microfilm only. */
    MICROFILM_ONLY,
    /** It was withdrawn. */
    WITHDRAWN,
    /** It has none, for a reason not stated. */
    ABSENT
}
