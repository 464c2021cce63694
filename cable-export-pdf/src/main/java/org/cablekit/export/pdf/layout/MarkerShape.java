package org.cablekit.export.pdf.layout;

import org.cablekit.export.pdf.font.Faces;

/**
 * The shape of a marker. It is a function of the marker's words alone: type size, width, border and the space around it
 * do not depend on where it stands or on what it replaces.
 *
 * @param style style of its words
 * @param width the whole width, border and space included
 */
public record MarkerShape(Style style, double width) {

    /** Space between the border and what stands left or right of it. */
    public static final double OUTSIDE = 0.75;

    /** Space between the border and the words. */
    public static final double INSIDE = 2.25;

    /** Depth of the border below the base line. */
    public static final double DEPTH = 2.5;

    /** Height of the border. */
    public static final double HEIGHT = 10;

    private static final double SIZE = 8;

    /** The widest marker: what fits into every column of a reprint. */
    private static final double WIDEST = 250;

    /**
     * {@return the shape of a marker}
     *
     * @param words its words
     */
    public static MarkerShape of(String words) {
        Style style = Style.black(Faces.BOLD, SIZE);
        double width = style.width(words);
        if (width > WIDEST) {
            style = Style.black(Faces.BOLD, SIZE * WIDEST / width);
            width = style.width(words);
        }
        return new MarkerShape(style, width + 2 * (INSIDE + OUTSIDE));
    }
}
