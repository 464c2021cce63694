package org.cablekit.parser.reference;

/** How a name that a table knows was written. */
public enum Spelling {
    /** The standard name. */
    NAME,
    /** Another name or a usual abbreviation: {@code SECSTATE}, {@code HCMC}. */
    ALIAS,
    /** Cut to six characters as in archive numbers or to ten as in page lines: {@code BUENOS AIR}. */
    CUT,
    /** The name the place had at another time: {@code KIEV} for {@code KYIV}. */
    RENAMED,
    /** A misspelling that the table lists. */
    MISSPELLING
}
