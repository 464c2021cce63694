package org.cablekit.export.pdf.font;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns words into characters that a face can show, and remembers what could not be shown.
 *
 * <p>Words are composed first (Unicode normalization form C). A character that the face lacks, a control character and a
 * lone surrogate become a visible {@code <U+4E2D>}; invisible format characters are left out. Not for several threads.
 */
public final class ShowableText {

    private static final int COLUMNS_PER_TAB = 8;

    private final SortedSet<Integer> missing = new TreeSet<>();
    private long replaced;

    /**
     * {@return words for running text: every stretch of blank space is one blank}
     *
     * @param words the words
     * @param face the face they are set in
     */
    public String running(String words, TypeFace face) {
        return isPlain(words, false) ? words : rewrite(words, face, false, 0);
    }

    /**
     * {@return words for fixed columns: blanks are kept, tabs go to the next multiple of eight columns}
     *
     * @param words the words, one line
     * @param face the face they are set in
     * @param column the column of the first character, 0-based
     */
    public String columns(String words, TypeFace face, int column) {
        return isPlain(words, true) ? words : rewrite(words, face, true, column);
    }

    private static boolean isPlain(String words, boolean blanksKept) {
        boolean afterBlank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && afterBlank && !blanksKept)) {
                return false;
            }
            afterBlank = c == ' ';
        }
        return true;
    }

    private String rewrite(String words, TypeFace face, boolean blanksKept, int column) {
        String composed = Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank(c, out, blanksKept, column);
            } else if (isInvisible(c)) {
                note(c);
            } else if (isControl(c) || !face.shows(c)) {
                note(c);
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static void blank(int c, StringBuilder out, boolean blanksKept, int column) {
        if (!blanksKept) {
            if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            return;
        }
        int blanks = c == '\t' ? COLUMNS_PER_TAB - (column + out.length()) % COLUMNS_PER_TAB : 1;
        out.append(" ".repeat(blanks));
    }

    private void note(int c) {
        missing.add(c);
        replaced++;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Format characters that a reader does not see: soft hyphen, joiners, direction marks, variation selectors. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** {@return how many characters were replaced or left out} */
    public long replaced() {
        return replaced;
    }

    /** {@return the characters that were replaced or left out} */
    public SortedSet<Integer> missing() {
        return new TreeSet<>(missing);
    }

    /**
     * {@return words for titles and metadata: blank space made single blanks, characters that XML 1.0 forbids made
     * visible}
     *
     * @param words the words
     */
    public static String title(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank(c, out, false, 0);
            } else if (isControl(c) || (c & 0xFFFE) == 0xFFFE) {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }
}
