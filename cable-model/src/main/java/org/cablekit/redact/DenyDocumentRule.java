package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Rule kind "denyDocument": the whole telegram is withheld; a withdrawal sheet takes its place.
 *
 * <p>The sheet is made of the disclosed facts and the codes alone.
 *
 * @param head what every rule says; its scope chooses the telegrams
 * @param disclosed the facts the sheet may show, perhaps none
 */
public record DenyDocumentRule(RuleHead head, List<Disclosure> disclosed) implements RedactionRule {

    /** Copies the facts in their order. */
    public DenyDocumentRule {
        requireNonNull(head, "head");
        disclosed = disclosed.stream().distinct().sorted().toList();
    }

    @Override
    public String kind() {
        return "denyDocument";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.SPANS;
    }

    @Override
    public DenyDocumentRule withHead(RuleHead other) {
        return new DenyDocumentRule(other, disclosed);
    }
}
