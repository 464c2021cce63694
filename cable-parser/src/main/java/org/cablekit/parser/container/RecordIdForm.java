package org.cablekit.parser.container;

/** The form of record identifiers: {@code 09KAMBOLA1187}, two digits of the year, post, serial. */
final class RecordIdForm {

    private static final int LONGEST_SERIAL = 7;
    private static final int LONGEST = 60;

    private RecordIdForm() {}

    /** {@return whether a text is an identifier as it should be} */
    static boolean isWellFormed(String text) {
        int post = skip(text, 0, '0', '9');
        int serial = skip(text, post, 'A', 'Z');
        int end = skip(text, serial, '0', '9');
        return post == 2 && serial > post && end > serial && end - serial <= LONGEST_SERIAL && end == text.length();
    }

    /** {@return whether a text is like an identifier, good or malformed: two digits, a capital, a digit at the end} */
    static boolean isLike(String text) {
        int length = text.length();
        int post = skip(text, 0, '0', '9');
        return post >= 2
                && length <= LONGEST
                && skip(text, post, 'A', 'Z') > post
                && skip(text, length - 1, '0', '9') == length
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static int skip(String text, int from, char first, char last) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= first && text.charAt(at) <= last) {
            at++;
        }
        return at;
    }
}
