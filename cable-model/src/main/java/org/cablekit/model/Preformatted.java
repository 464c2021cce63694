package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table or other passage in fixed columns, kept line by line.
 *
 * @param lines the lines as they stand, without trailing blanks
 * @param span where it stands
 */
public record Preformatted(List<Text> lines, SourceSpan span) implements Block {

    /** Copies the lines. */
    public Preformatted {
        lines = List.copyOf(lines);
        requireNonNull(span, "span");
    }
}
