package org.cablekit.parser.reference;

/** How the characters of a key are compared. */
enum Folding {
    /**
     * Letters and digits alone, upper case, the digit zero as the letter O: names of places are written with and
     * without blanks, hyphens, apostrophes and periods, and a zero for the letter is the commonest typing error.
     */
    LETTERS {
        @Override
        char fold(char c) {
            if (c >= 'A' && c <= 'Z') {
                return c;
            }
            if (c >= 'a' && c <= 'z') {
                return (char) (c - LOWER_TO_UPPER);
            }
            if (c == '0') {
                return 'O';
            }
            return Character.isLetterOrDigit(c) ? c : SKIPPED;
        }
    },
    /** Every character, upper case. */
    EXACT {
        @Override
        char fold(char c) {
            return c >= 'a' && c <= 'z' ? (char) (c - LOWER_TO_UPPER) : c;
        }
    };

    /** Result of {@link #fold} for a character that is not part of the key. */
    static final char SKIPPED = 0;

    private static final int LOWER_TO_UPPER = 'a' - 'A';

    /** {@return the character as it counts in the key, or {@link #SKIPPED}} */
    abstract char fold(char c);

    /** {@return the key of a text} */
    String key(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != SKIPPED) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
