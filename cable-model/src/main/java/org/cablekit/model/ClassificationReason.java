package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A reason for classification, {@code 1.4 (b)}.
 *
 * @param section section of the order, for example {@code 1.4}
 * @param letter lower-case letter, or digit in orders before 1978
 * @param meaning meaning under the order in force, if certain
 */
public record ClassificationReason(String section, String letter, Optional<String> meaning) {

    /** Checks that nothing is null. */
    public ClassificationReason {
        requireNonNull(section, "section");
        requireNonNull(letter, "letter");
        requireNonNull(meaning, "meaning");
    }
}
