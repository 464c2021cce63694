package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.countColumn;
import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.SourcePosition;

/**
 * A row of the sheet Diagnostics.
 *
 * @param entry the cable
 * @param diagnostic the finding
 * @param position where it stands; empty in a redacted cable, whose line ends could tell how long a secret was
 */
record DiagnosticRow(Entry entry, Diagnostic diagnostic, Optional<SourcePosition> position) implements OfCable {

    static List<Column<DiagnosticRow>> columns() {
        return Column.behindIdentity(List.of(
                textColumn(
                        "severity",
                        "Severity",
                        "severity",
                        10,
                        r -> Words.of(r.diagnostic().severity())),
                textColumn(
                        "code", "Code", "code", 28, r -> r.diagnostic().code().name()),
                textColumn(
                        "message", "Message", "message", 90, r -> r.diagnostic().message()),
                countColumn("line", "Line", "span", 8, r -> r.position().map(SourcePosition::line)),
                countColumn("column", "Column", "span", 8, r -> r.position().map(SourcePosition::column)),
                textColumn("source", "Source", "source.provenance.location", 36, r -> CableFacts.source(r.entry()))));
    }

    static List<DiagnosticRow> of(Entry entry) {
        Cable cable = entry.cable();
        List<DiagnosticRow> rows = new ArrayList<>(cable.diagnostics().size());
        boolean placed = !cable.source().isRedacted();
        LineCounter lines = new LineCounter(cable.source().text());
        for (Diagnostic diagnostic : cable.diagnostics()) {
            Optional<SourcePosition> position =
                    placed ? Optional.of(lines.position(diagnostic.span().start())) : Optional.empty();
            rows.add(new DiagnosticRow(entry, diagnostic, position));
        }
        return rows;
    }
}
