package org.cablekit.redact;

/**
 * A text that counts how often a regular expression looks at it and stops it when it looks too often. The limit is a
 * number of looks, not a time, so that the same telegram always has the same outcome.
 */
final class LimitedText implements CharSequence {

    private static final long LOOKS_PER_CHARACTER = 2_000;
    private static final long LEAST = 1_000_000;

    private final String text;
    private final Looks looks;

    private static final class Looks {
        private long left;
    }

    private LimitedText(String text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    static LimitedText of(String text) {
        Looks looks = new Looks();
        looks.left = LEAST + LOOKS_PER_CHARACTER * text.length();
        return new LimitedText(text, looks);
    }

    /** Thrown when the limit is reached. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--looks.left < 0) {
            throw new LimitReached();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new LimitedText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
        return text;
    }
}
