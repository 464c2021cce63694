package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A reviewer's answer to a {@link RedactionPlan}. Restricted.
 *
 * @param sourceHash hash of the source the plan was made from
 * @param policyFingerprint fingerprint of the policy it was made with
 * @param answers one for each proposal that was looked at, in any order
 */
public record RedactionReview(String sourceHash, String policyFingerprint, List<ProposalReview> answers) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a proposal is answered twice
     */
    public RedactionReview {
        requireNonNull(sourceHash, "sourceHash");
        requireNonNull(policyFingerprint, "policyFingerprint");
        answers = List.copyOf(answers);
        long different = answers.stream().map(ProposalReview::number).distinct().count();
        if (different != answers.size()) {
            throw new IllegalArgumentException("a proposal is answered twice");
        }
    }

    /**
     * {@return a review that gives one answer to all proposals of a plan}
     *
     * @param plan the plan
     * @param verdict the answer
     * @param reviewer who gives it
     */
    public static RedactionReview ofAll(RedactionPlan plan, ReviewVerdict verdict, String reviewer) {
        return new RedactionReview(
                plan.sourceHash(),
                plan.policyFingerprint(),
                plan.proposals().stream()
                        .map(p -> ProposalReview.of(p.number(), verdict, reviewer))
                        .toList());
    }
}
