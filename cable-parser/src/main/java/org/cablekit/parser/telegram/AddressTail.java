package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Precedence;

/**
 * What follows the name in an address line: precedence, number, delivery notes.
 *
 * @param nameEnd offset behind the name
 * @param precedence the precedence word, if any
 * @param number the message continuity number as written, if any
 * @param notes delivery notes
 * @param garbled whether a precedence word stands inside the name
 */
record AddressTail(
        int nameEnd, Optional<Precedence> precedence, Optional<String> number, List<String> notes, boolean garbled) {

    private static final int LONGEST_NUMBER = 4;

    static AddressTail of(String text, int start, int end) {
        List<String> notes = new ArrayList<>();
        int nameEnd = end;
        Optional<String> number = Optional.empty();
        int wordStart = wordStart(text, start, nameEnd);
        String last = text.substring(wordStart, nameEnd);
        if (isNumber(last) && wordStart > start && !countsUnits(text, start, wordStart)) {
            number = Optional.of(last);
            nameEnd = trim(text, start, wordStart);
        }
        nameEnd = pouch(text, start, nameEnd, notes);
        wordStart = wordStart(text, start, nameEnd);
        Optional<Precedence> precedence = precedence(text, wordStart, nameEnd);
        if (precedence.isPresent() && wordStart > start) {
            nameEnd = trim(text, start, wordStart);
            int before = wordStart(text, start, nameEnd);
            Optional<Precedence> second = precedence(text, before, nameEnd);
            if (second.isPresent() && before > start) {
                boolean niact = second.get() == Precedence.NIACT_IMMEDIATE;
                precedence = niact ? second : precedence;
                nameEnd = trim(text, start, before);
            }
        } else {
            precedence = Optional.empty();
        }
        if (precedence.isEmpty()) {
            Optional<Precedence> inside = inside(text, start, nameEnd);
            return new AddressTail(nameEnd, inside, number, notes, inside.isPresent());
        }
        return new AddressTail(nameEnd, precedence, number, notes, false);
    }

    /** {@return the name, without a precedence word that stands inside it} */
    String name(Words words, int start, int end) {
        String name = words.squeeze(start, end).trim();
        return garbled && precedence.isPresent()
                ? name.replace(" " + precedence.get().name() + " ", " ")
                : name;
    }

    private static int wordStart(String text, int start, int end) {
        int at = end;
        while (at > start && !Cursor.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int trim(String text, int start, int end) {
        int at = end;
        while (at > start && Cursor.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** One to four digits, or a range of two such numbers. */
    private static boolean isNumber(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                ? isNumber(word, 0, hyphen) && isNumber(word, hyphen + 1, word.length())
                : isNumber(word, 0, word.length());
    }

    private static boolean isNumber(String word, int start, int end) {
        boolean number = start < end && end - start <= LONGEST_NUMBER;
        for (int i = start; i < end && number; i++) {
            number = Cursor.isDigit(word.charAt(i));
        }
        return number;
    }

    /** {@return whether the word before a number makes it part of a name: {@code AIG 1234}} */
    private static boolean countsUnits(String text, int start, int end) {
        int nameEnd = trim(text, start, end);
        String word = text.substring(wordStart(text, start, nameEnd), nameEnd);
        return word.equals("AIG") || word.equals("CJTF") || word.equals("DET") || word.equals("TF");
    }

    private static int pouch(String text, int start, int end, List<String> notes) {
        int wordStart = wordStart(text, start, end);
        if (wordStart == start || !text.substring(wordStart, end).equals("POUCH")) {
            return end;
        }
        int nameEnd = trim(text, start, wordStart);
        int by = wordStart(text, start, nameEnd);
        boolean hasBy = text.substring(by, nameEnd).equals("BY");
        notes.add(hasBy ? "BY POUCH" : "POUCH");
        return hasBy ? trim(text, start, by) : nameEnd;
    }

    private static Optional<Precedence> precedence(String text, int start, int end) {
        boolean mayBe = end - start >= "FLASH".length()
                && end - start <= "IMMEDIATE".length()
                && "FNIPR".indexOf(Cursor.upper(text.charAt(start))) >= 0;
        if (!mayBe) {
            return Optional.empty();
        }
        return switch (text.substring(start, end).toUpperCase(Locale.ROOT)) {
            case "FLASH" -> Optional.of(Precedence.FLASH);
            case "NIACT" -> Optional.of(Precedence.NIACT_IMMEDIATE);
            case "IMMEDIATE" -> Optional.of(Precedence.IMMEDIATE);
            case "PRIORITY" -> Optional.of(Precedence.PRIORITY);
            case "ROUTINE" -> Optional.of(Precedence.ROUTINE);
            default -> Optional.empty();
        };
    }

    private static Optional<Precedence> inside(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && !Cursor.isBlank(text.charAt(stop))) {
                stop++;
            }
            Optional<Precedence> found = precedence(text, at, stop);
            if (found.isPresent() && at > start) {
                return found;
            }
            at = stop + 1;
        }
        return Optional.empty();
    }
}
