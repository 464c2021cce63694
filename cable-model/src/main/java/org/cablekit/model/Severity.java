package org.cablekit.model;

/** How much a {@link Diagnostic} matters. Ordered from least to most. */
public enum Severity {
    /** Good to know; the cable is read as it stands. */
    NOTE,
    /** Something is unusual or was repaired; a value may be wrong. */
    WARNING,
    /** Parts of the cable contradict each other or could not be read. */
    ERROR
}
