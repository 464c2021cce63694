package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph or heading.
 *
 * @param node its node
 * @param inlines its words and markers; a tab of 0 goes to the left edge
 * @param shape its edges and spaces
 * @param keepWithNext whether it is a heading that must not stand alone at the foot of a page
 * @param anchor what can be jumped to at its head
 */
public record TextBlock(
        Node node, List<Inline> inlines, Shape shape, boolean keepWithNext, Optional<Slab.Anchor> anchor)
        implements Block {

    /** Where the base line lies within a line. */
    static final double BASELINE = 0.76;

    /** Copies the words. */
    public TextBlock {
        inlines = List.copyOf(inlines);
    }

    /**
     * Edges and spaces of a paragraph.
     *
     * @param first left edge of its first line
     * @param left left edge of its other lines
     * @param before space above
     * @param leading height of a line
     */
    public record Shape(double first, double left, double before, double leading) {}

    @Override
    public List<Slab> slabs(double width) {
        List<Line> lines = new LineBreaker(node, shape.first, shape.left, width).lines(inlines);
        return slabs(lines, shape.before, shape.leading, keepWithNext, anchor);
    }

    /** Lines as strips: the first two stay together, and so do the last two. */
    static List<Slab> slabs(
            List<Line> lines, double before, double leading, boolean keep, Optional<Slab.Anchor> anchor) {
        List<Slab> slabs = new ArrayList<>(lines.size());
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Line line = lines.get(i);
            boolean together = keep || (i < last && (i == 0 || i == last - 1));
            slabs.add(new Slab(
                    i == 0 ? before : 0,
                    leading,
                    leading * BASELINE,
                    line.pieces(),
                    line.strokes(),
                    together,
                    i == 0 ? anchor : Optional.empty()));
        }
        return slabs;
    }
}
