package org.cablekit.export.pdf.reprint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Precedence;
import org.cablekit.model.ReleaseVerdict;

/** Facts in the words of a reprint, independent of locale and zone. */
final class Wording {

    private static final int CENTURY = 100;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Wording() {}

    /** {@code 14 April 2009}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@code 14 April 2009, 11:30 UTC}. */
    static String time(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return day(time.toLocalDate()) + ", " + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + " UTC";
    }

    /** {@code 09 REYKJAVIK 214}. */
    static String reference(MessageReference reference) {
        return twoDigits(reference.year() % CENTURY) + " " + reference.post() + " " + reference.serial();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@code NIACT IMMEDIATE}. */
    static String precedence(Precedence precedence) {
        return precedence.name().replace('_', ' ');
    }

    /** {@code RELEASE IN PART}. */
    static String verdict(ReleaseVerdict verdict) {
        return switch (verdict) {
            case IN_FULL -> "RELEASE IN FULL";
            case IN_PART -> "RELEASE IN PART";
            case DENIED -> "DENY IN FULL";
        };
    }

    /** {@code EMBEDDED TEXT}. */
    static String constant(Enum<?> value) {
        return value.name().replace('_', ' ');
    }
}
