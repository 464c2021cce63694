package org.cablekit.model;

/** How the meaning of a {@link Reading} was had from its words. */
public enum Basis {
    /** The words say it. */
    STATED,
    /** The words are damaged or misspelled; the meaning was restored by a rule. */
    REPAIRED,
    /** Left out in the words and taken from around them, such as the year of a reference. */
    INFERRED,
    /** Calculated from other facts by a legal rule, such as the date a schedule leads to. */
    COMPUTED
}
