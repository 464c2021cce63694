package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.SourcePosition;

/**
 * One place that was removed, with all that is known about it. Restricted.
 *
 * @param number number of the row, 1-based, in order of place
 * @param decision the place, the rules and the reviewer
 * @param position line and column in the original source
 * @param words the words that were removed, lines joined by one blank
 */
public record RestrictedLogRow(int number, RedactionDecision decision, SourcePosition position, String words) {

    /** Checks that nothing is null. */
    public RestrictedLogRow {
        requireNonNull(decision, "decision");
        requireNonNull(position, "position");
        requireNonNull(words, "words");
    }
}
