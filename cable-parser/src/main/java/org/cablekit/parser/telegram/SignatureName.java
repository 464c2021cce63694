package org.cablekit.parser.telegram;

import java.util.Locale;
import java.util.Set;

/** Tells whether words may be a signature: one to three words of letters, no class word, no end marker. */
final class SignatureName {

    private static final Set<String> NO_NAMES = Set.of(
            "CONFIDENTIAL",
            "SECRET",
            "UNCLASSIFIED",
            "UNCLAS",
            "SIPDIS",
            "NOFORN",
            "COMMENT",
            "SUMMARY",
            "NOTE",
            "TEXT",
            "QUOTE",
            "UNQUOTE",
            "UNQTE",
            "PARTICIPANTS",
            "CLEARANCE",
            "REDACTED",
            "REMOVED",
            "DECLASSIFIED",
            "CORRECTION",
            "ENCLOSURE",
            "ATTACHMENT",
            "MINIMIZE CONSIDERED",
            "BT",
            "AND",
            "THE",
            "NONE",
            "NODIS",
            "EXDIS",
            "LIMDIS");
    private static final int MOST_WORDS = 4;

    /** Abbreviated titles and initials have a point behind them; other words only at the end of a sentence. */
    private static final int LONGEST_TITLE = 4;

    private SignatureName() {}

    /** {@return the name, doubled ones once and without a date behind it, or an empty string if it is none} */
    static String of(String line) {
        String words = withoutDate(line).replace("#", "").trim();
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) <= ' ' || isFullStop(words, end - 1))) {
            end--;
        }
        words = words.substring(0, end);
        String upper = words.toUpperCase(Locale.ROOT);
        if (words.isEmpty()
                || !isName(words)
                || NO_NAMES.contains(upper)
                || upper.startsWith("END ")
                || upper.startsWith("BEGIN ")
                || upper.endsWith(" FOLLOWS")
                || upper.startsWith("UNCLASSIFIED")) {
            return "";
        }
        return once(words);
    }

    /** {@return whether a point ends the line and not the suffix of a name} */
    private static boolean isFullStop(String words, int at) {
        return words.charAt(at) == '.' && !words.regionMatches(true, at - 2, "JR", 0, 2);
    }

    private static String withoutDate(String line) {
        int length = line.length();
        boolean dated = length > 12
                && line.charAt(length - 3) == '-'
                && line.charAt(length - 6) == '-'
                && Cursor.isDigit(line.charAt(length - 10))
                && Cursor.isDigit(line.charAt(length - 1));
        return dated ? line.substring(0, length - 10).trim() : line;
    }

    private static boolean isName(String words) {
        int count = 0;
        int letters = 0;
        int start = 0;
        while (start <= words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            int inWord = letters(words, start, end);
            if (inWord < 0
                    || endsSentence(words, start, end)
                    || isWithheld(words, start, end)
                    || ++count > MOST_WORDS) {
                return false;
            }
            letters += inWord;
            start = end + 1;
            while (start < words.length() && words.charAt(start) == ' ') {
                start++;
            }
        }
        return letters >= 2;
    }

    /** {@return whether a point is behind a word that is no abbreviated title and no initial} */
    private static boolean endsSentence(String words, int start, int end) {
        boolean point = end > start && words.charAt(end - 1) == '.' && end - start < words.length();
        return point && (end - start > LONGEST_TITLE || Character.isLowerCase(words.charAt(start)));
    }

    /** {@return how many letters a word of a name has, or -1 if it is none} */
    private static int letters(String words, int start, int end) {
        if (start == end || !Character.isLetter(words.charAt(start))) {
            return -1;
        }
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c != '\'' && c != '-' && c != '.' && c != ',' && c != '/') {
                return -1;
            }
        }
        return letters;
    }

    private static boolean isWithheld(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.charAt(i) != 'X' && words.charAt(i) != 'x') {
                return false;
            }
        }
        return end - start >= 4;
    }

    private static String once(String words) {
        int half = words.length() / 2;
        boolean doubled = words.length() % 2 == 1
                && words.charAt(half) == ' '
                && words.substring(0, half).equalsIgnoreCase(words.substring(half + 1));
        return doubled ? words.substring(0, half) : words;
    }
}
