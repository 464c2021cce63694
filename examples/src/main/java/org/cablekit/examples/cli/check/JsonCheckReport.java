package org.cablekit.examples.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.examples.cli.output.Json;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.view.Coverage;
import org.cablekit.examples.cli.view.Finding;
import org.cablekit.examples.cli.view.LineIndex;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.parser.ReadFailure;

/** One JSON object: {@code findings}, {@code coverage} where asked for, {@code failures}, {@code summary}. */
final class JsonCheckReport implements CheckReport {

    private final Terminal terminal;
    private final boolean withCoverage;
    private final List<Object> failures = new ArrayList<>();
    private final List<Object> coverages = new ArrayList<>();
    private String separator = "";

    JsonCheckReport(Terminal terminal, boolean withCoverage) {
        this.terminal = terminal;
        this.withCoverage = withCoverage;
        terminal.result("{\"findings\":[");
    }

    @Override
    public void cable(Cable cable) {
        LineIndex lines = new LineIndex(cable.source().text());
        for (Diagnostic diagnostic : cable.diagnostics()) {
            terminal.result(
                    separator + Json.of(Finding.of(cable, lines, diagnostic).toMap(lines)));
            separator = ",";
        }
        if (withCoverage) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("file", Finding.file(cable));
            entry.put("line", cable.source().provenance().line());
            entry.putAll(describe(Coverage.of(cable)));
            coverages.add(entry);
        }
    }

    @Override
    public void failure(ReadFailure failure) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", failure.location());
        entry.put("place", failure.position());
        entry.put("reason", failure.reason());
        failures.add(entry);
    }

    @Override
    public void end(CheckSummary summary) {
        Map<String, Object> codes = new LinkedHashMap<>();
        for (Map.Entry<DiagnosticCode, Long> entry : summary.codes()) {
            codes.put(entry.getKey().name(), entry.getValue());
        }
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("telegrams", summary.coverage().cables());
        totals.put("withoutFindings", summary.clean());
        totals.put("notRead", summary.failures());
        totals.put("codes", codes);
        if (withCoverage) {
            totals.put("coverage", describe(summary.coverage()));
        }
        terminal.result("],");
        if (withCoverage) {
            terminal.result("\"coverage\":" + Json.of(coverages) + ",");
        }
        terminal.result("\"failures\":" + Json.of(failures) + ",");
        terminal.result("\"summary\":" + Json.of(totals) + "}");
    }

    private static Map<String, Object> describe(Coverage coverage) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("share", coverage.share());
        entry.put("recognised", coverage.recognised());
        entry.put("characters", coverage.all());
        entry.put("rebuilt", coverage.isRebuilt());
        return entry;
    }
}
