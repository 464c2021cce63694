package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A caption: a standing word or phrase between the number line and the executive order line that governs handling
 * or distribution (5 FAH-2 H-440).
 *
 * @param name standard name, for example {@code NOFORN}, {@code EXDIS}, {@code CORRECTED COPY}
 * @param kind what it governs
 * @param meaning its meaning in a few words, if known
 * @param raw the first occurrence as written
 * @param occurrences how often it stands in the heading, at least 1
 * @param span the first occurrence
 */
public record Caption(
        String name, CaptionKind kind, Optional<String> meaning, Text raw, int occurrences, SourceSpan span) {

    /** Checks that nothing is null. */
    public Caption {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(meaning, "meaning");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
        if (occurrences < 1) {
            throw new IllegalArgumentException("occurrences " + occurrences);
        }
    }
}
