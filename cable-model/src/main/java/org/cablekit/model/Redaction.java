package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A hole made by a Cablekit redaction policy.
 *
 * @param codes the exemption codes, at least one, in printing order
 * @param unit the coarse kind of what is gone, set by the rule and never by the words
 */
public record Redaction(List<ExemptionCode> codes, RedactionUnit unit) implements Hole {

    /**
     * Copies the codes in printing order, without doubles.
     *
     * @throws IllegalArgumentException if there is no code
     */
    public Redaction {
        codes = codes.stream().distinct().sorted().toList();
        requireNonNull(unit, "unit");
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a redaction needs at least one exemption code");
        }
    }
}
