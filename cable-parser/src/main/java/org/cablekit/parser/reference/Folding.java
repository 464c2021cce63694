package org.cablekit.parser.reference;

/** How the characters of a key are compared. */
enum Folding {
    /**
     * Letters and digits alone, upper case, the digit zero as the letter O: names of places are written with and
     * without blanks, hyphens, apostrophes and periods, and a zero for the letter is the commonest typing error.
     */
    LETTERS(true),
    /** Every character, upper case. */
    EXACT(false);

    /** Result of {@link #fold} for a character that is not part of the key. */
    static final char SKIPPED = 0;

    private static final int LOWER_TO_UPPER = 'a' - 'A';
    private static final int ASCII = 128;

    private final boolean lettersAlone;

    /** How the ASCII characters count. */
    private final String ascii;

    Folding(boolean lettersAlone) {
        this.lettersAlone = lettersAlone;
        StringBuilder folded = new StringBuilder(ASCII);
        for (char c = 0; c < ASCII; c++) {
            boolean skipped = lettersAlone && !Character.isLetterOrDigit(c);
            char upper = c >= 'a' && c <= 'z' ? (char) (c - LOWER_TO_UPPER) : c;
            folded.append(skipped ? SKIPPED : lettersAlone && c == '0' ? 'O' : upper);
        }
        ascii = folded.toString();
    }

    /** {@return the character as it counts in the key, or {@link #SKIPPED}} */
    char fold(char c) {
        if (c < ASCII) {
            return ascii.charAt(c);
        }
        return lettersAlone && !Character.isLetterOrDigit(c) ? SKIPPED : c;
    }

    /** {@return the key of a text} */
    String key(String text, int start, int end) {
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
