package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.model.Text;

/** Collects the rows of a table of labels and values; a row without a value is left out. */
final class Rows {

    private final TextSetter setter;
    private final List<LabelTable.Row> rows = new ArrayList<>();

    Rows(TextSetter setter) {
        this.setter = setter;
    }

    /** Adds a row of one line. */
    Rows add(String label, String value) {
        return add(label, Text.of(value));
    }

    /** Adds a row of one line. */
    Rows add(String label, Text value) {
        return addAll(label, List.of(setter.running(value, Type.VALUE)));
    }

    /** Adds a row of one line for each text. */
    Rows addTexts(String label, List<Text> values) {
        return addAll(
                label, values.stream().map(v -> setter.running(v, Type.VALUE)).toList());
    }

    /** Adds a row; lines without words are left out. */
    Rows addAll(String label, List<List<Inline>> values) {
        List<List<Inline>> full = values.stream().filter(Rows::hasWords).toList();
        if (!full.isEmpty()) {
            rows.add(new LabelTable.Row(List.of(setter.words(label, Type.LABEL)), full));
        }
        return this;
    }

    private static boolean hasWords(List<Inline> line) {
        return line.stream()
                .anyMatch(i -> i instanceof Inline.Marker
                        || (i instanceof Inline.Words w && !w.text().isBlank()));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<LabelTable.Row> list() {
        return rows;
    }
}
