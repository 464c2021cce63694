package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A heading in the body.
 *
 * @param style how it is set off
 * @param mark portion mark, if it has one
 * @param text the heading, its lines joined by one blank
 * @param span where it stands, without its rules
 */
public record BodyHeading(Style style, Optional<PortionMark> mark, Text text, SourceSpan span) implements Block {

    /** How a heading is set off. */
    public enum Style {
        /** A rule above and below. */
        BOXED,
        /** A rule below. */
        UNDERLINED,
        /** A line of its own without a rule. */
        PLAIN
    }

    /** Checks that nothing is null. */
    public BodyHeading {
        requireNonNull(style, "style");
        requireNonNull(mark, "mark");
        requireNonNull(text, "text");
        requireNonNull(span, "span");
    }
}
