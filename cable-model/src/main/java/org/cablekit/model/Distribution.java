package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The Department's distribution table: {@code ACTION AF-10}, {@code INFO OCT-01 ISO-00 ... /106 W}. Not the addressees.
 *
 * @param action action office of an incoming telegram
 * @param origin office of origin of an outgoing one
 * @param info offices that get copies, in order
 * @param total stated total of copies
 * @param series letter behind the total: {@code W} incoming, {@code R} outgoing
 * @param span where it stands
 */
public record Distribution(
        List<OfficeCopies> action,
        List<OfficeCopies> origin,
        List<OfficeCopies> info,
        Optional<Integer> total,
        Optional<String> series,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public Distribution {
        action = List.copyOf(action);
        origin = List.copyOf(origin);
        info = List.copyOf(info);
        requireNonNull(total, "total");
        requireNonNull(series, "series");
        requireNonNull(span, "span");
    }
}
