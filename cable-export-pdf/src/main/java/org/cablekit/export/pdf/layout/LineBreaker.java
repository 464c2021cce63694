package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words and markers into lines, flush left.
 *
 * <p>Lines end at blanks. What has no blank and is wider than a line is broken behind a slash, hyphen or comma, else
 * anywhere, but never inside a marker. Each line that goes on ends with a real blank, so that no reader joins two words.
 */
final class LineBreaker {

    private static final double TAB_GAP = 10;
    private static final double TOLERANCE = 0.001;

    private final Node node;
    private final double left;
    private final double right;
    private final List<Line> lines = new ArrayList<>();
    private Line line;

    /**
     * @param node where plain words belong in the structure
     * @param first left edge of the first line
     * @param left left edge of the others
     * @param right right edge
     */
    LineBreaker(Node node, double first, double left, double right) {
        this.node = node;
        this.left = left;
        this.right = right;
        this.line = new Line(first);
    }

    List<Line> lines(List<Inline> inlines) {
        List<Atom> atoms = Atom.of(inlines, node);
        int from = 0;
        while (from < atoms.size()) {
            int to = from + 1;
            double width = atoms.get(from).width();
            while (to < atoms.size() && atoms.get(to).isGluedTo(atoms.get(to - 1))) {
                width += atoms.get(to).width();
                to++;
            }
            place(atoms, from, to, width);
            from = to;
        }
        lines.add(line);
        return lines;
    }

    private void place(List<Atom> atoms, int from, int to, double width) {
        Atom head = atoms.get(from);
        if (head.isTab()) {
            double stop = Math.max(left + head.tabStop(), line.isEmpty() ? 0 : line.end() + TAB_GAP);
            if (stop < right) {
                line.jump(stop, head, node);
            }
            return;
        }
        boolean blank = head.startsAfterBlank() && !line.isAtStart();
        double gap = blank ? line.blankWidth(head) : 0;
        if (line.end() + gap + width <= right + TOLERANCE) {
            add(atoms, from, to, blank);
            return;
        }
        if (!line.isAtStart()) {
            wrap(head);
        }
        if (line.end() + width <= right + TOLERANCE) {
            add(atoms, from, to, false);
        } else {
            atoms.subList(from, to).forEach(this::split);
        }
    }

    private void add(List<Atom> atoms, int from, int to, boolean blank) {
        if (blank) {
            line.blank(atoms.get(from), node);
        }
        for (int i = from; i < to; i++) {
            line.add(atoms.get(i));
        }
    }

    private void wrap(Atom next) {
        line.blank(next, node);
        lines.add(line);
        line = new Line(left);
    }

    private void split(Atom atom) {
        Atom rest = atom;
        while (line.end() + rest.width() > right + TOLERANCE) {
            Atom head = rest.head(right - line.end());
            if (head.isEmpty() && line.isEmpty()) {
                break;
            }
            if (!head.isEmpty()) {
                line.add(head);
                rest = rest.behind(head);
            }
            lines.add(line);
            line = new Line(left);
        }
        line.add(rest);
    }
}
