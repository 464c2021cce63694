package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Format line 3 of ACP 127: {@code DE RUEHOT #2150/01 3311255}.
 *
 * @param routingIndicator routing indicator of the station that sent the message
 * @param stationSerial station serial number as written: the last four digits of the message serial
 * @param section section number of this transmission
 * @param julianDay day of the year, 1 to 366
 * @param filingTime filing time, UTC
 * @param raw the line as written
 * @param span where it stands
 */
public record CallingStation(
        String routingIndicator,
        String stationSerial,
        Optional<Integer> section,
        Optional<Integer> julianDay,
        Optional<LocalTime> filingTime,
        Text raw,
        SourceSpan span) {

    /** Checks that nothing is null. */
    public CallingStation {
        requireNonNull(routingIndicator, "routingIndicator");
        requireNonNull(stationSerial, "stationSerial");
        requireNonNull(section, "section");
        requireNonNull(julianDay, "julianDay");
        requireNonNull(filingTime, "filingTime");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
