package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Format line 4 of ACP 127: {@code ZNY CCCCC ZZH}.
 *
 * @param signal {@code ZNY} (approved circuits only) or {@code ZNR} (may pass in clear)
 * @param level level of the repeated letter, empty if it has none
 * @param tail what follows the letters: operating signals, remarks; empty if nothing
 * @param span where it stands
 */
public record SecurityWarning(String signal, Optional<ClassificationLevel> level, Text tail, SourceSpan span) {

    /** Checks that nothing is null. */
    public SecurityWarning {
        requireNonNull(signal, "signal");
        requireNonNull(level, "level");
        requireNonNull(tail, "tail");
        requireNonNull(span, "span");
    }
}
