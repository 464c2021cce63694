package org.cablekit.redact;

/** What a reviewer says about a proposal. */
public enum ReviewVerdict {
    /** Nothing yet. */
    UNDECIDED,
    /** It goes as proposed. */
    ACCEPT,
    /** It stays. */
    REJECT,
    /** More words go than proposed. */
    WIDEN,
    /** It goes for other reasons. */
    CHANGE_CODES
}
