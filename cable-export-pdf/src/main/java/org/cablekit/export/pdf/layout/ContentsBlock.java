package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a table of contents: what it is called at the left, its title in the middle, the page at the right.
 *
 * @param node its node, a link
 * @param name words at the left
 * @param title words in the middle
 * @param page page number
 * @param style style of the page number
 */
public record ContentsBlock(Node node, List<Inline> name, List<Inline> title, String page, Style style)
        implements Block {

    private static final double NAME_WIDTH = 128;
    private static final double PAGE_WIDTH = 34;
    private static final double PADDING = 2.5;
    private static final double GAP = 6;
    private static final double HAIRLINE = 0.35;
    private static final double LEADING = 13;

    /** Copies the words. */
    public ContentsBlock {
        name = List.copyOf(name);
        title = List.copyOf(title);
    }

    @Override
    public List<Slab> slabs(double width) {
        List<Line> names = new LineBreaker(node, 0, 0, NAME_WIDTH - GAP).lines(name);
        List<Line> titles = new LineBreaker(node, NAME_WIDTH, NAME_WIDTH, width - PAGE_WIDTH).lines(title);
        int count = Math.max(names.size(), titles.size());
        List<Slab> slabs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Piece> pieces = new ArrayList<>();
            List<Stroke> strokes = new ArrayList<>();
            for (List<Line> column : List.of(names, titles)) {
                if (i < column.size()) {
                    pieces.addAll(column.get(i).pieces());
                    strokes.addAll(column.get(i).strokes());
                    pieces.add(new Piece(column.get(i).end(), " ", style, node));
                }
            }
            if (i == count - 1) {
                pieces.add(new Piece(width - style.width(page), page, style, node));
            }
            double above = i == 0 ? PADDING : 0;
            double baseline = above + LEADING * TextBlock.BASELINE;
            if (i == 0) {
                strokes.add(new Stroke(0, baseline, width, 0, HAIRLINE));
            }
            slabs.add(new Slab(
                    0,
                    above + LEADING + (i == count - 1 ? PADDING : 0),
                    baseline,
                    pieces,
                    strokes,
                    i < count - 1,
                    Optional.empty()));
        }
        return slabs;
    }
}
