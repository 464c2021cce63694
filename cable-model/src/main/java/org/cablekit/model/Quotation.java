package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A quoted telegram, or a second telegram that stands in the text, kept line by line. Its heading is not the
 * heading of this telegram.
 *
 * @param lines the lines as they stand, without trailing blanks
 * @param span where it stands
 */
public record Quotation(List<Text> lines, SourceSpan span) implements Block {

    /** Copies the lines. */
    public Quotation {
        lines = List.copyOf(lines);
        requireNonNull(span, "span");
    }
}
