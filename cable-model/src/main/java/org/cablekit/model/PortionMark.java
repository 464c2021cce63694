package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * The mark that tells the classification of one portion: {@code (C)}, {@code (S//NF)}, {@code (SBU)}. Form: 5
 * FAH-1 H-246.2 and the marking manuals of each order.
 *
 * <p>A sentence such as {@code Paragraphs 2-4 are SBU} gives the paragraphs it names a mark that does not stand at them:
 * its basis is {@link Basis#INFERRED}, it has no written form, and its place is that of the sentence.
 *
 * @param raw the mark as written, with its brackets; empty if it is not written
 * @param classification what it means
 * @param entireText whether it says that it covers the entire text
 * @param basis {@link Basis#REPAIRED} if the mark is damaged, such as {@code (N/SF)}; {@link Basis#INFERRED} if a
 *     sentence elsewhere says it
 * @param span where it stands
 */
public record PortionMark(String raw, Classification classification, boolean entireText, Basis basis, SourceSpan span) {

    /** Checks that nothing is null. */
    public PortionMark {
        requireNonNull(raw, "raw");
        requireNonNull(classification, "classification");
        requireNonNull(basis, "basis");
        requireNonNull(span, "span");
    }

    /** {@return whether the mark stands at its paragraph} */
    public boolean isWritten() {
        return !raw.isEmpty();
    }
}
