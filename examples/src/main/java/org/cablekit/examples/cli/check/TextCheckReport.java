package org.cablekit.examples.cli.check;

import java.util.Locale;
import java.util.Map;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.view.Coverage;
import org.cablekit.examples.cli.view.Finding;
import org.cablekit.examples.cli.view.LineIndex;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Severity;
import org.cablekit.parser.ReadFailure;

/** Findings one a line, then a table of the codes and a last line that sums up. */
final class TextCheckReport implements CheckReport {

    private final Terminal terminal;
    private final boolean withCoverage;

    TextCheckReport(Terminal terminal, boolean withCoverage) {
        this.terminal = terminal;
        this.withCoverage = withCoverage;
    }

    @Override
    public void cable(Cable cable) {
        LineIndex lines = new LineIndex(cable.source().text());
        for (Diagnostic diagnostic : cable.diagnostics()) {
            terminal.result(Finding.of(cable, lines, diagnostic).toLine());
        }
        if (withCoverage) {
            Coverage coverage = Coverage.of(cable);
            terminal.result(
                    Finding.file(cable) + ":" + cable.source().provenance().line() + ":1: coverage "
                            + coverage.describe() + ", source " + (coverage.isRebuilt() ? "rebuilt" : "NOT REBUILT"));
        }
    }

    @Override
    public void failure(ReadFailure failure) {
        // It is told where it occurs, on standard error.
    }

    @Override
    public void end(CheckSummary summary) {
        if (summary.findings() > 0) {
            terminal.result("");
        }
        for (Map.Entry<DiagnosticCode, Long> entry : summary.codes()) {
            terminal.result(String.format(
                    Locale.ROOT,
                    "%,8d  %-7s  %s",
                    entry.getValue(),
                    entry.getKey().severity().name().toLowerCase(Locale.ROOT),
                    entry.getKey()));
        }
        Coverage coverage = summary.coverage();
        terminal.result(String.join(
                ", ",
                number(coverage.cables(), "telegram"),
                String.format(Locale.ROOT, "%,d without findings", summary.clean()),
                number(summary.count(Severity.ERROR), "error"),
                number(summary.count(Severity.WARNING), "warning"),
                number(summary.count(Severity.NOTE), "note"),
                number(summary.failures(), "input") + " not read"));
        if (withCoverage) {
            terminal.result(String.format(
                    Locale.ROOT,
                    "coverage %s; source rebuilt in %,d of %,d",
                    coverage.describe(),
                    coverage.rebuilt(),
                    coverage.cables()));
        }
    }

    private static String number(long count, String thing) {
        return String.format(Locale.ROOT, count == 1 ? "%,d %s" : "%,d %ss", count, thing);
    }
}
