package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place that goes. Restricted: it belongs to the original, never to a release.
 *
 * @param finding the place in the original source and what stands there afterwards
 * @param reviewer who accepted it, empty if the policy alone did
 * @param reviewedOn when it was accepted
 */
public record RedactionDecision(RedactionFinding finding, String reviewer, Optional<LocalDate> reviewedOn) {

    /** Checks that nothing is null. */
    public RedactionDecision {
        requireNonNull(finding, "finding");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(reviewedOn, "reviewedOn");
    }

    /**
     * {@return a decision of the policy alone}
     *
     * @param finding the place
     */
    public static RedactionDecision ofPolicy(RedactionFinding finding) {
        return new RedactionDecision(finding, "", Optional.empty());
    }
}
