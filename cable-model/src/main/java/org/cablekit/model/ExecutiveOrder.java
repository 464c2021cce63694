package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The executive order line: {@code E.O. 12958: DECL: 11/26/2017}.
 *
 * @param order number of the order, repaired where it is misspelled
 * @param instructions what it orders, in order; {@code N/A} is an instruction too
 * @param raw the value as written
 * @param span where it stands
 */
public record ExecutiveOrder(
        Optional<Reading<Integer>> order, List<DeclassificationInstruction> instructions, Text raw, SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public ExecutiveOrder {
        requireNonNull(order, "order");
        instructions = List.copyOf(instructions);
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
