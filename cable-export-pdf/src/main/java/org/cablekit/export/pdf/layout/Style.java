package org.cablekit.export.pdf.layout;

import org.cablekit.export.pdf.font.TypeFace;

/**
 * How words are set.
 *
 * @param face face
 * @param size type size
 * @param ink ink
 */
public record Style(TypeFace face, double size, Ink ink) {

    private static final double THOUSAND = 1000;

    /** Inks; both keep a contrast of more than 7 to 1 on white paper. */
    public enum Ink {
        /** Black. */
        BLACK,
        /** Dark gray, for what stands beside the text. */
        GRAY
    }

    /**
     * {@return a style in black}
     *
     * @param face face
     * @param size type size
     */
    public static Style black(TypeFace face, double size) {
        return new Style(face, size, Ink.BLACK);
    }

    /**
     * {@return a style in gray}
     *
     * @param face face
     * @param size type size
     */
    public static Style gray(TypeFace face, double size) {
        return new Style(face, size, Ink.GRAY);
    }

    /**
     * {@return the width of words}
     *
     * @param words words that the face can show
     */
    public double width(String words) {
        return width(words, 0, words.length());
    }

    /**
     * {@return the width of a part of words}
     *
     * @param words words that the face can show
     * @param from index of its first character
     * @param to index behind its last
     */
    public double width(String words, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            units += face.advance(words.charAt(i));
        }
        return units * size / THOUSAND;
    }
}
