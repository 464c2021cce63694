package org.cablekit.parser.telegram;

/** Compares words without regard to case and to blanks that wrapping may have put into them. */
final class ClassifierWords {

    private ClassifierWords() {}

    /** {@return whether text begins with these letters} */
    static boolean startsWith(String text, String letters) {
        return end(text, 0, letters) >= 0;
    }

    /** {@return text without these letters at its start, or text itself if it does not begin with them} */
    static String skip(String text, String letters) {
        int end = end(text, 0, letters);
        return end < 0 ? text : text.substring(end);
    }

    /** {@return the first place of these letters from {@code from} on, at the start of a word, or -1} */
    static int find(String text, String letters, int from) {
        return find(text, letters, from, text.length());
    }

    /** {@return the first place of these letters from {@code from} to {@code to}, at the start of a word, or -1} */
    static int find(String text, String letters, int from, int to) {
        char first = letters.charAt(0);
        char lower = Character.toLowerCase(first);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean wordStarts = (c == first || c == lower) && (i == 0 || !Cursor.isLetterOrDigit(text.charAt(i - 1)));
            int end = wordStarts ? end(text, i, letters) : -1;
            if (end >= 0 && end <= to) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first place from {@code from} on that is no blank} */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** {@return the offset behind these letters if they stand at {@code from}, else -1} */
    static int end(String text, int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || Cursor.upper(text.charAt(at)) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
