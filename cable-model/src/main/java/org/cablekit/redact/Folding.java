package org.cablekit.redact;

import java.text.Normalizer;
import java.util.function.IntConsumer;

/**
 * Turns characters into letters that compare equal where a reader sees the same name. No language's rules are used.
 *
 * @param foldCase whether case does not count
 * @param foldMarks whether accents and other marks do not count
 */
record Folding(boolean foldCase, boolean foldMarks) {

    /** Hands the letters and digits of a code point on; none for signs and blanks. */
    void letters(int codePoint, IntConsumer into) {
        if (isAsciiLetter(codePoint)) {
            into.accept(ofAscii(codePoint));
            return;
        }
        String special = foldMarks ? withoutStroke(codePoint) : "";
        String whole = special.isEmpty() ? new String(Character.toChars(codePoint)) : special;
        String parts = Normalizer.normalize(whole, Normalizer.Form.NFKD);
        parts.codePoints().forEach(part -> letter(part, into));
    }

    private void letter(int part, IntConsumer into) {
        int type = Character.getType(part);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (mark && foldMarks) {
            return;
        }
        if (mark || type == Character.COMBINING_SPACING_MARK || Character.isLetterOrDigit(part)) {
            into.accept(foldCase ? Character.toLowerCase(Character.toUpperCase(part)) : part);
        }
    }

    /** The letter that an ASCII letter or digit is. */
    int ofAscii(int c) {
        return foldCase && c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Letters that Unicode does not take apart. */
    private static String withoutStroke(int c) {
        return switch (c) {
            case 'Ł', 'ł' -> c == 'Ł' ? "L" : "l";
            case 'Ø', 'ø' -> c == 'Ø' ? "O" : "o";
            case 'Đ', 'đ', 'Ð', 'ð' -> c == 'Đ' || c == 'Ð' ? "D" : "d";
            case 'Ħ', 'ħ' -> c == 'Ħ' ? "H" : "h";
            case 'Æ', 'æ' -> c == 'Æ' ? "AE" : "ae";
            case 'Œ', 'œ' -> c == 'Œ' ? "OE" : "oe";
            case 'Þ', 'þ' -> c == 'Þ' ? "TH" : "th";
            case 'ẞ', 'ß' -> c == 'ẞ' ? "SS" : "ss";
            case 'ı' -> "i";
            default -> "";
        };
    }
}
