package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * A line behind the signature.
 *
 * @param kind kind
 * @param raw as written
 * @param span where it stands
 */
public record Trailer(TrailerKind kind, Text raw, SourceSpan span) {

    /** Checks that nothing is null. */
    public Trailer {
        requireNonNull(kind, "kind");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
