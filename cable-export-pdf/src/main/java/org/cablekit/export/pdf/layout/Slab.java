package org.cablekit.export.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * A strip of a page that is not divided, usually a line.
 *
 * @param before space above, dropped at the head of a page
 * @param height height without the space above
 * @param baseline distance of the base line from the top of the strip
 * @param pieces words, in reading order
 * @param strokes rules and frames, drawn before the words
 * @param keepWithNext whether it should stand on the same page as the next strip
 * @param anchor what can be jumped to here
 */
public record Slab(
        double before,
        double height,
        double baseline,
        List<Piece> pieces,
        List<Stroke> strokes,
        boolean keepWithNext,
        Optional<Anchor> anchor) {

    /**
     * A place that the outline or the table of contents points to.
     *
     * @param level 1 for the telegram, 2 for a heading in it
     * @param title title for the outline
     */
    public record Anchor(int level, String title) {}

    Slab keptWithNext() {
        return new Slab(before, height, baseline, pieces, strokes, true, anchor);
    }

    Slab with(double newBefore, Optional<Anchor> newAnchor) {
        return new Slab(newBefore, height, baseline, pieces, strokes, keepWithNext, newAnchor);
    }
}
