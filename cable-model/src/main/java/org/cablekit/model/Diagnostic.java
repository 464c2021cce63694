package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something a careful reader of the telegram should know: damage, a contradiction, a guess.
 *
 * @param code stable code
 * @param severity how much it matters
 * @param message one sentence for people, without line ends
 * @param span the place it speaks of
 * @param other the second place, where the finding is a contradiction
 */
public record Diagnostic(
        DiagnosticCode code, Severity severity, String message, SourceSpan span, Optional<SourceSpan> other) {

    /** Checks that nothing is null. */
    public Diagnostic {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(message, "message");
        requireNonNull(span, "span");
        requireNonNull(other, "other");
    }

    /**
     * {@return a finding about one place, with the usual severity of its code}
     *
     * @param code the code
     * @param message one sentence
     * @param span the place
     */
    public static Diagnostic of(DiagnosticCode code, String message, SourceSpan span) {
        return new Diagnostic(code, code.severity(), message, span, Optional.empty());
    }

    /**
     * {@return a contradiction between two places, with the usual severity of its code}
     *
     * @param code the code
     * @param message one sentence
     * @param span the first place
     * @param other the second place
     */
    public static Diagnostic of(DiagnosticCode code, String message, SourceSpan span, SourceSpan other) {
        return new Diagnostic(code, code.severity(), message, span, Optional.of(other));
    }
}
