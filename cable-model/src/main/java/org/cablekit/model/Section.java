package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One section of a telegram that was sent in several.
 *
 * @param number its number, 1-based
 * @param total total of sections, if stated
 * @param span where it stands, heading included
 */
public record Section(int number, Optional<Integer> total, SourceSpan span) {

    /** Checks that nothing is null. */
    public Section {
        requireNonNull(total, "total");
        requireNonNull(span, "span");
    }
}
