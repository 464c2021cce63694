package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A paragraph of the body.
 *
 * @param kind how it is labelled
 * @param label the label as written without punctuation and brackets: {@code 3}, {@code A}, {@code --}; empty if
 *     there is none
 * @param path place in the numbering: {@code 4} for paragraph 4, {@code 4.b} for its sub-paragraph B; of an
 *     unnumbered paragraph or bullet the path of the paragraph it belongs to; empty before paragraph 1
 * @param depth 0 for numbered and unnumbered paragraphs, 1 for their sub-paragraphs, and so on
 * @param mark portion mark, if it has one of its own
 * @param text the text without label and mark, its lines joined by one blank
 * @param textSpan where the text stands, without label and mark
 * @param span where the whole paragraph stands
 */
public record Paragraph(
        ParagraphKind kind,
        String label,
        String path,
        int depth,
        Optional<PortionMark> mark,
        Text text,
        SourceSpan textSpan,
        SourceSpan span)
        implements Block {

    /** Checks that nothing is null. */
    public Paragraph {
        requireNonNull(kind, "kind");
        requireNonNull(label, "label");
        requireNonNull(path, "path");
        requireNonNull(mark, "mark");
        requireNonNull(text, "text");
        requireNonNull(textSpan, "textSpan");
        requireNonNull(span, "span");
    }

    /** {@return the number of a numbered paragraph, else empty} */
    public Optional<Integer> number() {
        return kind == ParagraphKind.NUMBERED ? Optional.of(Integer.valueOf(label)) : Optional.empty();
    }
}
