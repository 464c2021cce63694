package org.cablekit.export.xlsx.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times as the numbers of the 1900 date system (ECMA-376 part 1, 18.17.4). */
final class SerialDate {

    /** Digits behind the point of a time: finer than a reader's number, so that no minute is a little too short. */
    static final int TIME_DIGITS = 12;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The date system counts a 29 February 1900, which never was; numbers are regular from the day behind it. */
    private static final LocalDate REGULAR_FROM = LocalDate.of(1900, 3, 1);

    private static final long EPOCH_DAY_ZERO = 25_569;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long TIME_SCALE = 1_000_000_000_000L;

    private SerialDate() {}

    /** {@return whether the date system has the day: 1900 to 9999} */
    static boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static long day(LocalDate day) {
        long number = day.toEpochDay() + EPOCH_DAY_ZERO;
        return day.isBefore(REGULAR_FROM) ? number - 1 : number;
    }

    /** {@return the number of a day and time, times 10 to the power of {@link #TIME_DIGITS}} */
    static long time(LocalDateTime time) {
        long seconds = time.toLocalTime().toSecondOfDay();
        long fraction = (seconds * TIME_SCALE + SECONDS_OF_DAY / 2) / SECONDS_OF_DAY;
        return day(time.toLocalDate()) * TIME_SCALE + fraction;
    }
}
