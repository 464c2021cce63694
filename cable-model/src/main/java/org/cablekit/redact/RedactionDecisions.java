package org.cablekit.redact;

import java.util.List;

/**
 * What becomes of the proposals of a plan. Restricted.
 *
 * @param accepted the places that go, in order
 * @param rejected the places that stay although rules ask for them, in order
 */
public record RedactionDecisions(List<RedactionDecision> accepted, List<RedactionFinding> rejected) {

    /** Copies the lists. */
    public RedactionDecisions {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}
