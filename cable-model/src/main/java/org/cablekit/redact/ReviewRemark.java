package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.SourcePosition;

/**
 * A {@link RedactionWarning} as a reviewer sees it. Restricted: it may quote the original.
 *
 * @param kind what it is about
 * @param message one sentence
 * @param place the part of the telegram, for example {@code paragraph 3}; empty if it is about the whole
 * @param position line and column in the original source, if it is about a place
 */
public record ReviewRemark(
        RedactionWarning.Kind kind, String message, String place, Optional<SourcePosition> position) {

    /** Checks that nothing is null. */
    public ReviewRemark {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        requireNonNull(place, "place");
        requireNonNull(position, "position");
    }

    static ReviewRemark of(RedactionWarning warning, Cable original, Lines lines) {
        return new ReviewRemark(
                warning.kind(),
                warning.message(),
                warning.span()
                        .map(span -> Places.describe(original, span.start()))
                        .orElse(""),
                warning.span().map(span -> lines.position(span.start())));
    }
}
