package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The subject line.
 *
 * @param mark portion mark before or after it
 * @param text the subject without label and mark, its lines joined by one blank
 * @param span where the subject stands, without the label
 */
public record Subject(Optional<PortionMark> mark, Text text, SourceSpan span) {

    /** Checks that nothing is null. */
    public Subject {
        requireNonNull(mark, "mark");
        requireNonNull(text, "text");
        requireNonNull(span, "span");
    }
}
