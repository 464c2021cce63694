package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.pdf.font.Faces;

/**
 * Lines in fixed columns. Wide ones are set smaller, all lines alike; what is too wide even then goes on in the next line,
 * moved in.
 *
 * @param node their node
 * @param lines lines, at least one; markers among the words keep their own shape
 * @param shape edges and spaces
 */
public record FixedBlock(Node node, List<List<Inline>> lines, Shape shape) implements Block {

    /** Style in which the words of the lines are given; their size is set here. */
    public static final Style STYLE = Style.black(Faces.FIXED, 9);

    private static final double SMALLEST = 6.25;
    private static final double STEP = 0.25;
    private static final double LEADING = 1.28;
    private static final int MOVED_IN = 6;
    private static final double BAR = 0.8;
    private static final double BAR_GAP = 8;

    /** Copies the lines. */
    public FixedBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Edges and spaces.
     *
     * @param left left edge; wide lines without a bar begin at the edge of the text area
     * @param before space above
     * @param barred whether a bar at the left sets the lines off
     */
    public record Shape(double left, double before, boolean barred) {}

    @Override
    public List<Slab> slabs(double width) {
        double preferred = shape.left + (shape.barred ? BAR_GAP : 0);
        boolean wide = !shape.barred && size(width - preferred) < STYLE.size();
        double left = wide ? 0 : preferred;
        Style style = Style.black(Faces.FIXED, size(width - left));
        double leading = style.size() * LEADING;
        List<Line> set = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!set.isEmpty()) {
                set.get(set.size() - 1).goesOn(node);
            }
            fill(line, style, left, width, set);
        }
        List<Slab> slabs = TextBlock.slabs(set, shape.before, leading, false, Optional.empty());
        return shape.barred ? slabs.stream().map(this::barred).toList() : slabs;
    }

    private Slab barred(Slab slab) {
        List<Stroke> strokes = new ArrayList<>(slab.strokes());
        strokes.add(new Stroke(shape.left, slab.baseline() - slab.height(), 0, slab.height(), BAR));
        return new Slab(
                slab.before(),
                slab.height(),
                slab.baseline(),
                slab.pieces(),
                strokes,
                slab.keepWithNext(),
                slab.anchor());
    }

    /** The size at which the widest line fits. */
    private double size(double room) {
        double size = STYLE.size();
        for (List<Inline> line : lines) {
            double words = 0;
            double markers = 0;
            for (Inline inline : line) {
                if (inline instanceof Inline.Words w) {
                    words += STYLE.width(w.text());
                } else if (inline instanceof Inline.Marker m) {
                    markers += MarkerShape.of(m.text()).width();
                }
            }
            if (words > 0) {
                double fitting = STYLE.size() * (room - markers) / words;
                size = Math.min(size, Math.floor(fitting / STEP) * STEP);
            }
        }
        return Math.max(size, SMALLEST);
    }

    private void fill(List<Inline> inlines, Style style, double left, double right, List<Line> into) {
        Line line = new Line(left);
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                Inline.Words sized = new Inline.Words(words.text(), style, Optional.empty());
                int from = 0;
                int end = sized.text().length();
                while (from < end) {
                    int to = fitting(sized, from, right - line.end());
                    if (to > from) {
                        line.add(atom(sized, from, to));
                    }
                    from = to;
                    if (from < end) {
                        into.add(line);
                        line = new Line(left + style.width(" ".repeat(MOVED_IN)));
                    }
                }
            } else if (inline instanceof Inline.Marker marker) {
                double width = MarkerShape.of(marker.text()).width();
                if (line.end() + width > right && !line.isEmpty()) {
                    into.add(line);
                    line = new Line(left + style.width(" ".repeat(MOVED_IN)));
                }
                int length = marker.text().length();
                line.add(new Atom(marker, 0, length, width, false, node.spoken(marker.text())));
            }
        }
        into.add(line);
    }

    private Atom atom(Inline.Words words, int from, int to) {
        return new Atom(words, from, to, words.style().width(words.text(), from, to), false, node);
    }

    /** The end of what fits: behind a blank if there is one in the second half, else anywhere. */
    private static int fitting(Inline.Words words, int from, double room) {
        String text = words.text();
        double advance = words.style().width(" ");
        int most = from + (int) Math.floor((room + advance / 100) / advance);
        if (most >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', most - 1);
        return blank > (from + most) / 2 ? blank + 1 : Math.max(most, from);
    }
}
