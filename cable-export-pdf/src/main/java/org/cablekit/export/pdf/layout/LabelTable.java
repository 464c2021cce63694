package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of two columns, label and value, with a hairline above each row and below the last.
 *
 * @param node its node
 * @param rows rows, at least one
 * @param shape its measures
 */
public record LabelTable(Node node, List<Row> rows, Shape shape) implements Block {

    private static final double HAIRLINE = 0.35;

    /** Rows of no more lines are not divided among pages. */
    private static final int KEPT_WHOLE = 8;

    /** Copies the rows. */
    public LabelTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label words of the heading cell
     * @param values lines of the data cell, at least one; each is a paragraph if there are several
     */
    public record Row(List<Inline> label, List<List<Inline>> values) {
        /** Copies the lines. */
        public Row {
            label = List.copyOf(label);
            values = List.copyOf(values);
        }
    }

    /**
     * Measures of the table.
     *
     * @param labelWidth width of the label column
     * @param hanging how far the second and later lines of a value are moved in
     * @param before space above
     * @param leading height of a line
     * @param padding space above and below the lines of a row
     */
    public record Shape(double labelWidth, double hanging, double before, double leading, double padding) {}

    @Override
    public List<Slab> slabs(double width) {
        List<Slab> slabs = new ArrayList<>();
        for (Row row : rows) {
            addRow(row, width, slabs);
        }
        Slab first = slabs.get(0);
        slabs.set(0, first.with(shape.before, Optional.empty()));
        slabs.add(rule(width));
        return slabs;
    }

    private Slab rule(double width) {
        List<Stroke> strokes = List.of(new Stroke(0, 0, width, 0, HAIRLINE));
        return new Slab(0, shape.padding, 0, List.of(), strokes, false, Optional.empty());
    }

    private void addRow(Row row, double width, List<Slab> into) {
        Node tr = node.child(Role.TR);
        List<Line> labels = new LineBreaker(tr.child(Role.TH), 0, 0, shape.labelWidth - shape.padding).lines(row.label);
        Node cell = tr.child(Role.TD);
        List<Line> values = new ArrayList<>();
        for (List<Inline> value : row.values) {
            Node owner = row.values.size() == 1 ? cell : cell.child(Role.P);
            double left = shape.labelWidth;
            values.addAll(new LineBreaker(owner, left, left + shape.hanging, width).lines(value));
        }
        int count = Math.max(labels.size(), values.size());
        for (int i = 0; i < count; i++) {
            into.add(slab(labels, values, i, count, width));
        }
    }

    private Slab slab(List<Line> labels, List<Line> values, int i, int count, double width) {
        List<Piece> pieces = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        for (List<Line> column : List.of(labels, values)) {
            if (i < column.size()) {
                pieces.addAll(column.get(i).pieces());
                strokes.addAll(column.get(i).strokes());
            }
        }
        double above = i == 0 ? shape.padding : 0;
        double below = i == count - 1 ? shape.padding : 0;
        double baseline = above + shape.leading * TextBlock.BASELINE;
        if (i == 0) {
            strokes.add(new Stroke(0, baseline, width, 0, HAIRLINE));
        }
        boolean keep = i < count - 1 && (count <= KEPT_WHOLE || i < 2 || i == count - 2);
        return new Slab(0, above + shape.leading + below, baseline, pieces, strokes, keep, Optional.empty());
    }
}
