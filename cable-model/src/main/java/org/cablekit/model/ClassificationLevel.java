package org.cablekit.model;

/**
 * Level of protection. The order of the constants is by restrictiveness; levels of one {@link #rank()} are equal.
 *
 * <p>Only RESTRICTED (until 1953), CONFIDENTIAL, SECRET and TOP SECRET are levels of an executive order; those of
 * rank 1 are administrative controls.
 */
public enum ClassificationLevel {
    /** Not classified. */
    UNCLASSIFIED(0, "U"),
    /** Encrypt for transmission only: unclassified, sent over protected circuits. */
    ENCRYPT_FOR_TRANSMISSION_ONLY(1, "EFTO"),
    /** Official use only, 1950s and 1960s. */
    OFFICIAL_USE_ONLY(1, "OUO"),
    /** For official use only, other agencies. */
    FOR_OFFICIAL_USE_ONLY(1, "FOUO"),
    /** Limited official use, 1960s to 1995. */
    LIMITED_OFFICIAL_USE(1, "LOU"),
    /** Sensitive but unclassified, from 1995. */
    SENSITIVE_BUT_UNCLASSIFIED(1, "SBU"),
    /** Controlled unclassified information. */
    CONTROLLED_UNCLASSIFIED(1, "CUI"),
    /** Restricted: United States before 1953, NATO and foreign governments. */
    RESTRICTED(2, "R"),
    /** Confidential. */
    CONFIDENTIAL(3, "C"),
    /** Secret. */
    SECRET(4, "S"),
    /** Top secret. */
    TOP_SECRET(5, "TS");

    private final int rank;
    private final String abbreviation;
    private final String words;

    ClassificationLevel(int rank, String abbreviation) {
        this.rank = rank;
        this.abbreviation = abbreviation;
        this.words = name().replace('_', ' ');
    }

    /** {@return 0 for unclassified, 1 for administrative controls, 2 to 5 for restricted to top secret} */
    public int rank() {
        return rank;
    }

    /** {@return the letters used in portion marks, for example {@code SBU}} */
    public String abbreviation() {
        return abbreviation;
    }

    /** {@return the words, for example {@code TOP SECRET}} */
    public String words() {
        return words;
    }

    /**
     * {@return whether this level is more restrictive than the other}
     *
     * @param other the other level
     */
    public boolean isAbove(ClassificationLevel other) {
        return rank > other.rank;
    }
}
