package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/** A piece of a {@link Text}: visible words or a {@link Hole}. */
public sealed interface TextRun permits TextRun.Visible, Hole {

    /**
     * Words that are there.
     *
     * @param text the words, not empty
     */
    record Visible(String text) implements TextRun {
        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if {@code text} is empty
         */
        public Visible {
            requireNonNull(text, "text");
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a visible run has at least one character");
            }
        }
    }
}
