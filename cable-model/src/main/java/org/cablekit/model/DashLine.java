package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The relay counter of the Department's communications centre: {@code ------------------015414 271514Z /43}.
 *
 * @param control relay serial or control number as written
 * @param filingTime {@code DDHHMMZ} as written
 * @param copies number behind the slash
 * @param span where it stands
 */
public record DashLine(
        Optional<String> control, Optional<String> filingTime, Optional<Integer> copies, SourceSpan span) {

    /** Checks that nothing is null. */
    public DashLine {
        requireNonNull(control, "control");
        requireNonNull(filingTime, "filingTime");
        requireNonNull(copies, "copies");
        requireNonNull(span, "span");
    }
}
