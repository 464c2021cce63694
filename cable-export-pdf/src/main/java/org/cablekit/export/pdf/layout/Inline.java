package org.cablekit.export.pdf.layout;

import java.util.Optional;

/** What a line is made of. */
public sealed interface Inline {

    /**
     * Words in one style.
     *
     * @param text words that the face can show
     * @param style style
     * @param expansion the words in full, if they are an abbreviation
     */
    record Words(String text, Style style, Optional<String> expansion) implements Inline {}

    /**
     * The marker of a hole: the same words are always the same size, wherever they stand.
     *
     * @param text the words of the marker
     */
    record Marker(String text) implements Inline {}

    /**
     * A jump to a fixed place of the line, or a small gap if that is passed.
     *
     * @param stop distance from the left edge of the block
     */
    record Tab(double stop) implements Inline {}

    /**
     * {@return words in one style}
     *
     * @param text words that the face can show
     * @param style style
     */
    static Inline words(String text, Style style) {
        return new Words(text, style, Optional.empty());
    }
}
