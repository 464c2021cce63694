package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * A named stretch of the body, such as the summary. It may begin and end inside a paragraph.
 *
 * @param kind kind
 * @param text its words without heading, paragraph numbers, marks and end marker; paragraphs joined by a line feed
 * @param firstBlock index in {@link Body#blocks()} of the block where it begins
 * @param lastBlock index of the block where it ends, inclusive
 * @param span where it stands
 */
public record Passage(PassageKind kind, Text text, int firstBlock, int lastBlock, SourceSpan span) {

    /** Checks that nothing is null. */
    public Passage {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(span, "span");
    }
}
