package org.cablekit.examples.cli.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cablekit.examples.cli.view.Coverage;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Severity;

/** Counts of a run of {@code cables check}. */
final class CheckSummary {

    private final Map<DiagnosticCode, Long> byCode = new EnumMap<>(DiagnosticCode.class);
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private Coverage coverage = Coverage.NONE;
    private long clean;
    private long failures;

    void add(Cable cable) {
        coverage = coverage.plus(Coverage.of(cable));
        for (Diagnostic diagnostic : cable.diagnostics()) {
            byCode.merge(diagnostic.code(), 1L, Long::sum);
            bySeverity.merge(diagnostic.severity(), 1L, Long::sum);
        }
        if (cable.diagnostics().isEmpty()) {
            clean++;
        }
    }

    void addFailure() {
        failures++;
    }

    /** Whether there is a finding of this severity or above. */
    boolean reaches(Severity limit) {
        return bySeverity.keySet().stream().anyMatch(severity -> severity.compareTo(limit) >= 0);
    }

    /** Codes and how often each was found, the most frequent first. */
    List<Map.Entry<DiagnosticCode, Long>> codes() {
        Comparator<Map.Entry<DiagnosticCode, Long>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return byCode.entrySet().stream()
                .sorted(byCount.thenComparing(entry -> entry.getKey().name()))
                .toList();
    }

    long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    long findings() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    long clean() {
        return clean;
    }

    long failures() {
        return failures;
    }

    Coverage coverage() {
        return coverage;
    }
}
