package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a number in an entry of the references, with where it stands.
 *
 * @param text in capitals; zeros and letters O that were typed for each other put right
 * @param start its place
 * @param end the offset behind it
 * @param number whether it is a number
 */
record ReferenceToken(String text, int start, int end, boolean number) {

    /** {@return the words and numbers in a range of a block} */
    static List<ReferenceToken> of(String block, int start, int end) {
        List<ReferenceToken> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = block.charAt(at);
            boolean word = (Cursor.isLetter(c) && !isYearWithLetter(block, start, at, end))
                    || (c == '0' && at + 1 < end && Cursor.isLetter(block.charAt(at + 1)));
            if (!word && !Cursor.isDigit(c) && !Cursor.isLetter(c)) {
                at++;
                continue;
            }
            int from = at++;
            while (at < end && (word ? isWordChar(block, at, end) : Cursor.isDigit(block.charAt(at)))) {
                at++;
            }
            String text = block.substring(from, at).toUpperCase(Locale.ROOT);
            found.add(new ReferenceToken(word ? text : text.replace('O', '0'), from, at, !word));
        }
        return found;
    }

    /** {@code O4} typed for {@code 04}. */
    private static boolean isYearWithLetter(String block, int start, int at, int end) {
        boolean starts = at == start || !Cursor.isLetterOrDigit(block.charAt(at - 1));
        return starts
                && Cursor.upper(block.charAt(at)) == 'O'
                && at + 2 < end
                && Cursor.isDigit(block.charAt(at + 1))
                && Cursor.isBlank(block.charAt(at + 2));
    }

    /** A zero inside or at the end of a word is an O. */
    private static boolean isWordChar(String block, int at, int end) {
        char c = block.charAt(at);
        boolean digitFollows = at + 1 < end && Cursor.isDigit(block.charAt(at + 1));
        return Cursor.isLetter(c) || (c == '0' && !digitFollows);
    }
}
