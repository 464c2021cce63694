package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a telegram's first page: what it is at the left, the verdict of its release in a frame at the right.
 *
 * @param titleNode node of the left side
 * @param title lines of the left side
 * @param verdictNode node of the right side
 * @param verdict lines of the right side, empty if there is no verdict
 * @param frameWidth width of the frame
 * @param leading height of a line
 */
public record Masthead(
        Node titleNode,
        List<List<Inline>> title,
        Node verdictNode,
        List<List<Inline>> verdict,
        double frameWidth,
        double leading)
        implements Block {

    private static final double PADDING = 6;
    private static final double BORDER = 0.9;

    /** Copies the lines. */
    public Masthead {
        title = List.copyOf(title);
        verdict = List.copyOf(verdict);
    }

    @Override
    public List<Slab> slabs(double width) {
        double frameLeft = verdict.isEmpty() ? width : width - frameWidth;
        List<Line> left = lines(titleNode, title, 0, frameLeft - PADDING);
        List<Line> right = lines(verdictNode, verdict, frameLeft + PADDING, width - PADDING);
        return assemble(left, right, frameLeft);
    }

    private List<Slab> assemble(List<Line> left, List<Line> right, double frameLeft) {
        List<Slab> slabs = new ArrayList<>();
        int count = Math.max(left.size(), right.size());
        double top = right.isEmpty() ? 0 : PADDING / 2;
        double baseline = top + leading * TextBlock.BASELINE;
        for (int i = 0; i < count; i++) {
            List<Piece> pieces = new ArrayList<>();
            List<Stroke> strokes = new ArrayList<>();
            collect(i < left.size() ? left.subList(i, i + 1) : List.of(), pieces, strokes);
            collect(i < right.size() ? right.subList(i, i + 1) : List.of(), pieces, strokes);
            boolean first = i == 0;
            if (first && !right.isEmpty()) {
                double tall = right.size() * leading + PADDING;
                strokes.add(new Stroke(frameLeft, baseline - tall, frameWidth, tall, BORDER));
            }
            double above = first ? top : 0;
            slabs.add(new Slab(
                    0, leading + above, above + leading * TextBlock.BASELINE, pieces, strokes, true, Optional.empty()));
        }
        return slabs;
    }

    private static List<Line> lines(Node node, List<List<Inline>> texts, double left, double right) {
        List<Line> lines = new ArrayList<>();
        for (List<Inline> text : texts) {
            if (!lines.isEmpty()) {
                lines.get(lines.size() - 1).goesOn(node);
            }
            lines.addAll(new LineBreaker(node, left, left, right).lines(text));
        }
        return lines;
    }

    private static void collect(List<Line> lines, List<Piece> pieces, List<Stroke> strokes) {
        for (Line line : lines) {
            pieces.addAll(line.pieces());
            strokes.addAll(line.strokes());
        }
    }
}
