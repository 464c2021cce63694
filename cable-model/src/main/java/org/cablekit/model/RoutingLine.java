package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Format line 2 of ACP 127: precedence and the stations served by this copy, {@code OO RUEHGA RUEHHA}.
 *
 * <p>The stations are not the addressees.
 *
 * @param precedence precedence of the doubled prosign, empty if unknown
 * @param indicators routing indicators in order
 * @param span where it stands
 */
public record RoutingLine(Optional<Precedence> precedence, List<String> indicators, SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public RoutingLine {
        requireNonNull(precedence, "precedence");
        indicators = List.copyOf(indicators);
        requireNonNull(span, "span");
    }
}
