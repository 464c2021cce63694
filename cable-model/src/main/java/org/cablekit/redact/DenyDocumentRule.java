package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceSpan;

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

    /**
     * {@return what the rule asks for in a telegram: all of it}
     *
     * @param cable the telegram
     * @param review whether a reviewer has to decide on it whatever the rule says
     */
    public RedactionFinding findingOn(Cable cable, boolean review) {
        SourceSpan all = new SourceSpan(0, cable.source().text().length());
        Redaction whole = new Redaction(head.codes(), RedactionUnit.DOCUMENT);
        return new RedactionFinding(
                layer(), all, whole, List.of(head.id()), review ? RuleAction.REVIEW : head.action());
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
