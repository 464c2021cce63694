package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A hole that was in the text when it was read: the publisher's runs of X, an agency's white box.
 *
 * @param by who made it
 * @param mark the characters that stand for it in the source, for example {@code XXXXXXXXXXXX}; their number
 *     says nothing about what was there
 * @param codes the exemption codes printed with it, in printing order; empty if none
 */
public record PriorRedaction(By by, String mark, List<ExemptionCode> codes) implements Hole {

    /** Who made a redaction before Cablekit read the text. */
    public enum By {
        /** A newspaper or web site that published the text. */
        PUBLISHER,
        /** The agency that released it. */
        AGENCY
    }

    /** Copies the codes in printing order, without doubles. */
    public PriorRedaction {
        requireNonNull(by, "by");
        requireNonNull(mark, "mark");
        codes = codes.stream().distinct().sorted().toList();
    }
}
