package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.cablekit.model.Severity;

/** Options of {@link CableParser}. Immutable. */
public final class ParserOptions {

    /** Lenient, at most 1,000 diagnostics a cable. */
    public static final ParserOptions DEFAULT = new ParserOptions(Optional.empty(), 1_000);

    private final Optional<Severity> failAt;
    private final int maxDiagnostics;

    private ParserOptions(Optional<Severity> failAt, int maxDiagnostics) {
        this.failAt = failAt;
        this.maxDiagnostics = maxDiagnostics;
    }

    /**
     * {@return these options, but parsing fails if a diagnostic of at least this severity arises}
     *
     * @param severity the severity (default: parsing never fails)
     */
    public ParserOptions failingAt(Severity severity) {
        return new ParserOptions(Optional.of(requireNonNull(severity, "severity")), maxDiagnostics);
    }

    /**
     * {@return these options with another limit of diagnostics}
     *
     * @param limit the number of diagnostics a cable lists at most (default: 1,000)
     * @throws IllegalArgumentException if {@code limit} is less than 1
     */
    public ParserOptions withMaxDiagnostics(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return new ParserOptions(failAt, limit);
    }

    /** {@return the severity at which parsing fails, if it may} */
    public Optional<Severity> failAt() {
        return failAt;
    }

    /** {@return the number of diagnostics a cable lists at most} */
    public int maxDiagnostics() {
        return maxDiagnostics;
    }
}
