package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A passing instruction or attention line: {@code DEPT FOR EUR/WE}, {@code STATE PASS TO USTR}.
 *
 * @param target where the telegram already goes: {@code DEPT}, {@code STATE}, an office or post
 * @param verb {@code FOR}, {@code PASS}, {@code PASS TO}, {@code ALSO FOR} and the like
 * @param recipients persons or offices it is for, in order
 * @param raw the whole instruction
 * @param span where it stands
 */
public record PassingInstruction(
        Optional<Text> target, Optional<String> verb, List<Text> recipients, Text raw, SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public PassingInstruction {
        requireNonNull(target, "target");
        requireNonNull(verb, "verb");
        recipients = List.copyOf(recipients);
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
