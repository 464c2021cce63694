package org.cablekit.export.pdf.layout;

/** Paper sizes with the margins of a reprint. */
public enum PageFormat {
    /** US letter, 8.5 by 11 inches. */
    LETTER(612, 792),
    /** ISO A4, 210 by 297 millimetres. */
    A4(595, 842);

    /** Space left and right of the text. */
    public static final double SIDE = 68;

    /** Space above and below the text, with banners and page numbers in it. */
    public static final double EDGE = 78;

    private final int width;
    private final int height;

    PageFormat(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** {@return width of the paper} */
    public int width() {
        return width;
    }

    /** {@return height of the paper} */
    public int height() {
        return height;
    }

    /** {@return width of the text area} */
    public double textWidth() {
        return width - 2 * SIDE;
    }

    /** {@return height of the text area} */
    public double textHeight() {
        return height - 2 * EDGE;
    }
}
