package org.cablekit.examples.redaction;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What is filled into holes: of all lengths, in all scripts, and what could bend a parser or a format. */
final class Fillings {

    static final List<String> NAMES = List.of(
            "Ola",
            "Marguerite Vandersteen-Holmquist",
            "Al Bo",
            "Zoë Quxley",
            "Nguyễn Thị Hạnh",
            "Bartholomew Wolfeschlegelsteinhausen",
            "Şükrü Öztürk",
            "Αριστέα Καλλιμάρμαρη",
            "Ivy",
            "Zqxjkvim");

    /** Inside a line these are words like others. */
    private static final List<String> HOSTILE = List.of(
            ") Tj ET",
            "%%EOF",
            "<&>]]>",
            "=1+1",
            "\"",
            "\\u0000",
            "\u0000",
            "{\"redacted\": true}",
            "[REDACTED - B6]",
            "XXXXXXXXXXXX",
            "漢字かな交じり文",
            "نص عربي طويل",
            "e\u0301\u0301\u0302\u0303",
            "\uD83D\uDEA2\uD83C\uDF0A",
            "\uD800",
            "\uFFFD\u200B\u00AD",
            "SECRET//NOFORN",
            "(TS)",
            "PREL, PTER, XX",
            "06 PARIS 1234",
            "202-555-0100",
            "141130Z APR 09",
            "REYKJAVIK 000214",
            "The pilots meet again in June.",
            "Q");

    /** At the beginning of a line these look like parts of a telegram. */
    private static final List<String> LINES = List.of(
            "BT",
            "NNNN",
            "SECRET",
            "PAGE 02 REYKJA 00214 01 OF 02",
            "3. (S) Nothing.",
            "SUBJECT: OTHER",
            "RILL",
            "TAGS: XX",
            "-----",
            "C O N F I D E N T I A L SECTION 02 OF 03 REYKJAVIK 000214",
            "9. (U) Public.",
            "REF: A) X");

    private Fillings() {}

    static String name(SplittableRandom random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.replace(" ", "\n");
            case 2 -> name.replace(" ", "  ");
            case 3 -> name.replace('-', '\u2011');
            default -> name;
        };
    }

    /** Words of one line, any number. */
    static String words(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int words = switch (random.nextInt(50)) {
            case 0 -> 300 + random.nextInt(1200);
            case 1, 2, 3, 4, 5, 6, 7, 8 -> 1;
            default -> 1 + random.nextInt(30);
        };
        for (int i = 0; i < words; i++) {
            out.append(i == 0 ? "" : " ").append(word(random));
        }
        return out.toString();
    }

    private static String word(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        int length = random.nextInt(2000) == 0 ? 5000 : 1 + random.nextInt(14);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ((i == 0 ? 'A' : 'a') + random.nextInt(26)));
        }
        return word.toString();
    }

    /** Words and lines of any kind, such as a person may cut out whole. */
    static String anything(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int lines = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            out.append(i == 0 ? "" : random.nextInt(5) == 0 ? "\n\n" : "\n");
            out.append(random.nextBoolean() ? LINES.get(random.nextInt(LINES.size())) : words(random));
        }
        return out.toString();
    }

    /** Lines of words. */
    static String lines(SplittableRandom random) {
        StringBuilder out = new StringBuilder(words(random));
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            out.append('\n').append(words(random));
        }
        return out.toString();
    }

    static String number(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> "202-555-01" + digits(random, 2);
            case 1 -> "(202) 555-01" + digits(random, 2);
            case 2 -> "+44 20 7946 0" + digits(random, 3);
            case 3 -> letters(random) + "@" + letters(random) + ".example.org";
            default -> "https://example.org/" + letters(random);
        };
    }

    static String code(SplittableRandom random) {
        return "ZX-" + digits(random, 1 + random.nextInt(40));
    }

    private static String digits(SplittableRandom random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }

    private static String letters(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            out.append((char) ('a' + random.nextInt(26)));
        }
        return out.toString();
    }
}
