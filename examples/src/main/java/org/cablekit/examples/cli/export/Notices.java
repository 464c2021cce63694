package org.cablekit.examples.cli.export;

import java.util.EnumMap;
import java.util.Map;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.export.ExportReport;
import org.cablekit.model.DiagnosticCode;

/** What exporters had to shorten, replace or leave out, counted by kind. */
final class Notices {

    private final Map<DiagnosticCode, Long> counts = new EnumMap<>(DiagnosticCode.class);
    private final Map<DiagnosticCode, String> examples = new EnumMap<>(DiagnosticCode.class);

    void add(ExportReport report) {
        for (ExportReport.Notice notice : report.notices()) {
            counts.merge(notice.diagnostic().code(), 1L, Long::sum);
            examples.putIfAbsent(notice.diagnostic().code(), notice.diagnostic().message());
        }
    }

    /** One line for each kind. */
    void tell(Terminal terminal) {
        counts.forEach((code, count) -> terminal.notice(
                count == 1
                        ? code + ": " + examples.get(code)
                        : code + ": " + examples.get(code) + " (and " + (count - 1) + " more)"));
    }
}
