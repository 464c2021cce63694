package org.cablekit.parser.redaction;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.redact.RedactionDecision;
import org.cablekit.redact.RedactionSearch;

/**
 * What a burn-in gives.
 *
 * @param redacted the redacted telegram
 * @param decisions the places that went, spans of the original, in order; restricted
 * @param search the search that found them
 */
public record Outcome(Cable redacted, List<RedactionDecision> decisions, RedactionSearch search) {

    /** Copies the list. */
    public Outcome {
        decisions = List.copyOf(decisions);
    }
}
