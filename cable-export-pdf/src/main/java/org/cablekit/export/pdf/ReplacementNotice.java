package org.cablekit.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cablekit.export.ExportReport;
import org.cablekit.export.pdf.reprint.Reprint;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.SourceSpan;

/** Tells which characters of a telegram the fonts cannot show. */
final class ReplacementNotice {

    private static final int NAMED = 10;

    private ReplacementNotice() {}

    static void addTo(List<ExportReport.Notice> notices, long cable, Reprint reprint) {
        if (reprint.replaced() == 0) {
            return;
        }
        String named = reprint.missing().stream()
                .limit(NAMED)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        String more = reprint.missing().size() > NAMED ? " and others" : "";
        String message = "characters that the fonts cannot show were replaced by their code or left out: "
                + reprint.replaced() + " (" + named + more + ")";
        notices.add(new ExportReport.Notice(
                cable, Diagnostic.of(DiagnosticCode.EXPORT_CHARACTER_REPLACED, message, new SourceSpan(0, 0))));
    }
}
