package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Format line 5 of ACP 127: {@code O R 271255Z NOV 07}, precedence and date-time group.
 *
 * @param action precedence for action addressees
 * @param info precedence for information addressees where the line has two; one letter says nothing about them
 * @param dateTimeGroup the date-time group {@code DDHHMMZ MON YY}, UTC
 * @param operatingSignals operating signals and citations behind it, for example {@code ZDK}, in order
 * @param span where it stands
 */
public record DateTimeLine(
        Optional<Precedence> action,
        Optional<Precedence> info,
        Reading<Instant> dateTimeGroup,
        List<String> operatingSignals,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public DateTimeLine {
        requireNonNull(action, "action");
        requireNonNull(info, "info");
        requireNonNull(dateTimeGroup, "dateTimeGroup");
        operatingSignals = List.copyOf(operatingSignals);
        requireNonNull(span, "span");
    }
}
