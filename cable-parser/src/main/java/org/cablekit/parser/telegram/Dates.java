package org.cablekit.parser.telegram;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates as telegrams write them: {@code 11/26/2017}, {@code 2017/11/26}, {@code 3-14-85}, {@code 12-APR-2016}, {@code 30
 * MAY 95}, {@code JUNE 21, 2006}, {@code 20171126}. Month before day, as Americans write.
 */
public final class Dates {

    private static final int EIGHT = "20171126".length();

    private Dates() {}

    /** {@return the date at the cursor, which is moved behind it, or empty} */
    public static Optional<LocalDate> read(Cursor cursor, Optional<LocalDate> notBefore) {
        int from = cursor.at();
        Optional<LocalDate> date = Cursor.isLetter(cursor.peek()) && !isDigit(cursor)
                ? monthFirst(cursor, notBefore)
                : numbersFirst(cursor, notBefore);
        if (date.isEmpty()) {
            cursor.moveTo(from);
        }
        return date;
    }

    /** {@code JUNE 21, 2006} */
    private static Optional<LocalDate> monthFirst(Cursor cursor, Optional<LocalDate> notBefore) {
        int month = DateTimeLines.month(cursor.letters());
        if (month == 0) {
            return Optional.empty();
        }
        String day = cursor.skip(".,").digits();
        String year = cursor.skip(",").digits();
        return date(year, month, day, notBefore);
    }

    private static Optional<LocalDate> numbersFirst(Cursor cursor, Optional<LocalDate> notBefore) {
        String first = digits(cursor);
        if (first.length() == EIGHT) {
            return date(first.substring(0, 4), Integer.parseInt(first.substring(4, 6)), first.substring(6), notBefore);
        }
        if (first.isEmpty() || first.length() > 4) {
            return Optional.empty();
        }
        boolean begun = separator(cursor);
        if (Cursor.isLetter(cursor.peek()) && !isDigit(cursor)) {
            int month = DateTimeLines.month(cursor.letters());
            separator(cursor);
            return month == 0 ? Optional.empty() : date(digits(cursor), month, first, notBefore);
        }
        String second = digits(cursor);
        boolean parted = separator(cursor);
        String third = digits(cursor);
        if (!begun || !parted || second.isEmpty() || second.length() > 2) {
            return Optional.empty();
        }
        return first.length() == 4
                ? date(first, Integer.parseInt(second), third, notBefore)
                : date(third, Integer.parseInt(first), second, notBefore);
    }

    /** Letters typed for digits are taken as digits when a digit stands beside them. */
    private static String digits(Cursor cursor) {
        StringBuilder out = new StringBuilder();
        while (!cursor.atEnd()) {
            char c = cursor.peek();
            if (!isDigit(cursor)) {
                break;
            }
            out.append(Cursor.isDigit(c) ? c : c == 'O' ? '0' : '1');
            cursor.moveTo(cursor.at() + 1);
        }
        return out.toString();
    }

    private static boolean isDigit(Cursor cursor) {
        char c = cursor.peek();
        return Cursor.isDigit(c) || ((c == 'I' || c == 'l' || c == 'O') && Cursor.isDigit(cursor.peek(1)));
    }

    /** Takes blanks and signs; {@return whether there was a sign} */
    private static boolean separator(Cursor cursor) {
        int from = cursor.skipBlanks().at();
        cursor.skip("/-.,");
        return cursor.at() > from;
    }

    private static Optional<LocalDate> date(String year, int month, String day, Optional<LocalDate> notBefore) {
        if (day.isEmpty() || day.length() > 2 || (year.length() != 2 && year.length() != 4)) {
            return Optional.empty();
        }
        try {
            int y = Integer.parseInt(year);
            int d = Integer.parseInt(day);
            return Optional.of(LocalDate.of(year.length() == 4 ? y : fullYear(y, month, d, notBefore), month, d));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** {@return the year of two digits: the first that is not before a day, or one from 1966 to 2065} */
    private static int fullYear(int year, int month, int day, Optional<LocalDate> notBefore) {
        LocalDate early = LocalDate.of(1900 + year, month, 1).plusDays(day - 1L);
        boolean late = notBefore.map(early::isBefore).orElse(year < 66);
        return late ? 2000 + year : 1900 + year;
    }
}
