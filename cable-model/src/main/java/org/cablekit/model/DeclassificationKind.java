package org.cablekit.model;

/**
 * Kinds of declassification instruction, E.O. 10501 to E.O. 13526.
 */
public enum DeclassificationKind {
    /** On a date. */
    DATE,
    /** On an event. */
    EVENT,
    /** Exempt: X1-X8, 1.6 X codes, 25X, 50X, 75X. */
    EXEMPTION,
    /** A schedule: GDS, ADS, XGDS, RDS, XDS, GROUP 1-4. */
    SCHEDULE,
    /** Originating agency's determination required (OADR), E.O. 12356. */
    ORIGINATING_AGENCY,
    /** Manual review (MR). */
    MANUAL_REVIEW,
    /** Downgrade to a lower level on a date. */
    DOWNGRADE,
    /** Not classified under the order: {@code N/A}. */
    NOT_APPLICABLE,
    /** A remark that it has been declassified. */
    RELEASED,
    /** Not understood; the words are kept. */
    UNKNOWN
}
