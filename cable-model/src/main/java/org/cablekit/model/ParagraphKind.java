package org.cablekit.model;

/** How a {@link Paragraph} is labelled. */
public enum ParagraphKind {
    /** Numbered: {@code 3.}. */
    NUMBERED,
    /** A sub-paragraph with a letter, number or Roman number: {@code A.}, {@code (b)}, {@code (1)}. */
    SUB_PARAGRAPH,
    /** A bullet: {@code --}, {@code -}, {@code *}. */
    BULLET,
    /** Without a label. */
    UNNUMBERED
}
