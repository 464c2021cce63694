package org.cablekit.redact;

/** What stands between two letters. The order is by weight: of several signs the heaviest counts. */
enum Gap {
    /** Nothing, or signs that are not seen. */
    NONE,
    /** An apostrophe. */
    APOSTROPHE,
    /** One or more blanks. */
    BLANK,
    /** Blanks with a line end. */
    LINE,
    /** A full stop or low line. */
    DOT,
    /** A hyphen. */
    HYPHEN,
    /** Any other sign. */
    SIGN,
    /** A hole, or the begin or end of the strand. */
    HOLE;

    Gap and(Gap other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Gap of(int c) {
        return switch (c) {
            case '\'', '\u2019', '\u2018', '\u02BC', '\u02B9', '`', '\u00B4', '\u2032', '\u201B' -> APOSTROPHE;
            case '.', '_' -> DOT;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> HYPHEN;
            default -> other(c);
        };
    }

    private static Gap other(int c) {
        if (c < 0x80) {
            return c <= ' ' ? BLANK : SIGN;
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.MODIFIER_SYMBOL && c != '^')) {
            return NONE;
        }
        return c <= ' ' || Character.isSpaceChar(c) ? BLANK : SIGN;
    }
}
