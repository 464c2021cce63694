package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.Redaction;
import org.cablekit.model.SourceSpan;

/**
 * A place that is to be removed. Restricted: it belongs to the original, never to a release.
 *
 * @param span the place in the original source
 * @param redaction what stands there afterwards
 * @param ruleId identifier of the rule that asked for it
 */
public record RedactionDecision(SourceSpan span, Redaction redaction, String ruleId) {

    /** Checks that nothing is null. */
    public RedactionDecision {
        requireNonNull(span, "span");
        requireNonNull(redaction, "redaction");
        requireNonNull(ruleId, "ruleId");
    }
}
