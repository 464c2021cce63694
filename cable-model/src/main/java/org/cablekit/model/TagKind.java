package org.cablekit.model;

/**
 * Kind of a {@link Tag}.
 */
public enum TagKind {
    /** Four letters, the first a field from A (administration) to T (technology). */
    SUBJECT,
    /** A program or term code: K and three letters. */
    PROGRAM,
    /** A country or region: two letters of the Department's own, not ISO 3166. */
    GEOGRAPHIC,
    /** An organisation. */
    ORGANIZATION,
    /** A person, {@code ROE, ANA}. */
    PERSON,
    /** None of these, or a free word. */
    UNKNOWN
}
