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
        while (words.endsWith(".") && !words.toUpperCase(Locale.ROOT).endsWith("JR.")) {
            words = words.substring(0, words.length() - 1).trim();
        }
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
        for (String word : words.split(" +", -1)) {
            count++;
            boolean letters = word.chars()
                    .allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-' || c == '.' || c == ',' || c == '/');
            boolean sentence = word.length() > LONGEST_TITLE && word.endsWith(".") && word.length() < words.length();
            if (!letters || sentence || !Character.isLetter(word.charAt(0))) {
                return false;
            }
            boolean withheld =
                    word.length() >= 4 && word.toUpperCase(Locale.ROOT).chars().allMatch(c -> c == 'X');
            if (withheld) {
                return false;
            }
        }
        return count <= MOST_WORDS && words.chars().filter(Character::isLetter).count() >= 2;
    }

    private static String once(String words) {
        int half = words.length() / 2;
        boolean doubled = words.length() % 2 == 1
                && words.charAt(half) == ' '
                && words.substring(0, half).equalsIgnoreCase(words.substring(half + 1));
        return doubled ? words.substring(0, half) : words;
    }
}
