package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cablekit.model.Redaction;
import org.cablekit.model.SourceSpan;

/**
 * A place that rules of one layer ask for; overlapping places of several rules are one finding. Restricted.
 *
 * @param layer the layer
 * @param span the place in the source of the cable looked at
 * @param redaction what is to stand there: the codes of all rules, the largest of their units
 * @param rules ids of the rules, in the order of the policy
 * @param action {@link RuleAction#REVIEW} if one of the rules asks for review
 */
public record RedactionFinding(
        RedactionLayer layer, SourceSpan span, Redaction redaction, List<String> rules, RuleAction action) {

    /** Copies the list and checks that nothing is null. */
    public RedactionFinding {
        requireNonNull(layer, "layer");
        requireNonNull(span, "span");
        requireNonNull(redaction, "redaction");
        rules = List.copyOf(rules);
        requireNonNull(action, "action");
    }

    /**
     * {@return the same finding at another place}
     *
     * @param other the place
     */
    public RedactionFinding at(SourceSpan other) {
        return new RedactionFinding(layer, other, redaction, rules, action);
    }
}
