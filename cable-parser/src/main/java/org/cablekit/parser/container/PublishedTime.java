package org.cablekit.parser.container;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.cablekit.model.MessageReference;

/**
 * A time of publication metadata: {@code 2009-03-14 11:11} on web pages, {@code 3/14/2009 11:30} in the dump (month
 * first). Seconds may follow; a date alone is midnight. All are UTC.
 *
 * @param instant the time
 * @param hasMinute whether the text states a minute
 */
record PublishedTime(Instant instant, boolean hasMinute) {

    /** {@return the time that a text states, empty if it is none} */
    static Optional<PublishedTime> parse(String text) {
        int[] numbers = numbers(text.strip());
        if (numbers.length < 3) {
            return Optional.empty();
        }
        boolean slashes = text.indexOf('/') >= 0;
        int year = slashes ? numbers[2] : numbers[0];
        int month = slashes ? numbers[0] : numbers[1];
        int day = slashes ? numbers[1] : numbers[2];
        int hour = numbers.length > 3 ? numbers[3] : 0;
        int minute = numbers.length > 4 ? numbers[4] : 0;
        if (!MessageReference.isYear(year)) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(year, month, day, hour, minute);
            return Optional.of(new PublishedTime(time.toInstant(ZoneOffset.UTC), numbers.length > 4));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return whether a text has the form of a time, whatever its numbers} */
    static boolean isTime(String text) {
        return parse(text).isPresent();
    }

    /**
     * {@return whether the minute repeats the hour as a 12-hour clock shows it}
     *
     * <p>It does on every web page of 2010, whatever the true minute was.
     */
    boolean minuteRepeatsHour() {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        int onClock = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return time.getMinute() == onClock;
    }

    Instant hour() {
        return instant.truncatedTo(ChronoUnit.HOURS);
    }

    /** The numbers of a text that has nothing else but the signs of a time; empty if it has. */
    private static int[] numbers(String text) {
        int[] found = new int[6];
        int count = 0;
        int digits = 0;
        if (text.length() > 25) {
            return new int[0];
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                count += digits == 0 ? 1 : 0;
                if (count > found.length || ++digits > 4) {
                    return new int[0];
                }
                found[count - 1] = found[count - 1] * 10 + (c - '0');
            } else if ("/-: TZ.".indexOf(c) >= 0) {
                digits = 0;
            } else {
                return new int[0];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
