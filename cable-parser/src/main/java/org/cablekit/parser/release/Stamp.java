package org.cablekit.parser.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.parser.telegram.Cursor;

/**
 * A stamp with what it says: {@code UNCLASSIFIED U.S. Department of State Case No. F-2013-05953 Doc No. C05409567 Date:
 * 06/30/2014}. Points, colons and slashes may be lost, letters misread.
 *
 * @param caseNumber {@code F-2013-05953}
 * @param documentNumber {@code C05409567}
 * @param date date of release
 */
record Stamp(Optional<String> caseNumber, Optional<String> documentNumber, Optional<LocalDate> date) {

    private static final int DOCUMENT_DIGITS = 8;

    static Stamp read(String words) {
        return new Stamp(caseNumber(words), documentNumber(words), date(words));
    }

    private static String behind(String words, String label) {
        int at = words.indexOf(label);
        if (at < 0) {
            return "";
        }
        Cursor cursor = new Cursor(words, at + label.length(), words.length());
        cursor.skip(".:");
        return cursor.rest();
    }

    private static Optional<String> caseNumber(String words) {
        String number = firstWord(behind(words, "Case No"));
        return isCaseNumber(number) ? Optional.of(number) : Optional.empty();
    }

    /** {@code F-2013-05953}, {@code FL-2014-20417}, {@code M-2013-10032} */
    static boolean isCaseNumber(String word) {
        Cursor cursor = new Cursor(word, 0, word.length());
        String series = cursor.letters();
        return !series.isEmpty()
                && series.length() <= 2
                && cursor.accept('-')
                && cursor.number(4) >= 0
                && cursor.accept('-')
                && cursor.digits().length() >= 3
                && cursor.atEnd();
    }

    private static Optional<String> documentNumber(String words) {
        String number = firstWord(behind(words, "Doc No")).toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == 'O') {
                digits.append('0');
            }
        }
        if (digits.length() == DOCUMENT_DIGITS - 1) {
            digits.insert(0, '0');
        }
        return digits.length() == DOCUMENT_DIGITS ? Optional.of("C" + digits) : Optional.empty();
    }

    private static Optional<LocalDate> date(String words) {
        String rest = behind(words, "Date");
        Cursor cursor = new Cursor(rest, 0, rest.length());
        int month = cursor.number(2);
        int day = month < 0 ? -1 : cursor.skip("/").number(2);
        int year = day < 0 ? -1 : cursor.skip("/").number(4);
        return day(year, month, day);
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String firstWord(String words) {
        Cursor cursor = new Cursor(words, 0, words.length());
        return cursor.word();
    }
}
