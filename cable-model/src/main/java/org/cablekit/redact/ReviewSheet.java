package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;

/**
 * The proposals for one telegram with a reviewer's answers, as they go to the reviewer and come back. Restricted: it
 * quotes the original.
 *
 * <p>Only the answers may change on the way. A sheet is bound to the source and the policy by their hashes and to its
 * proposals by their places; where one of them is not what it was, the sheet is stale.
 *
 * @param name name of the telegram for people: its message reference number, else where it came from
 * @param sourceHash hash of the source the proposals were made from
 * @param policyFingerprint fingerprint of the policy they were made with
 * @param proposals the proposals, in order of their numbers
 * @param remarks what the reviewer should look at
 * @param answers the answers, in order of the numbers of their proposals
 */
public record ReviewSheet(
        String name,
        String sourceHash,
        String policyFingerprint,
        List<RedactionProposal> proposals,
        List<ReviewRemark> remarks,
        List<ProposalReview> answers) {

    /**
     * Copies the lists and puts proposals and answers in order.
     *
     * @throws IllegalArgumentException if a number is given twice, or an answer belongs to no proposal
     */
    public ReviewSheet {
        requireNonNull(name, "name");
        requireNonNull(sourceHash, "sourceHash");
        requireNonNull(policyFingerprint, "policyFingerprint");
        proposals = proposals.stream()
                .sorted(Comparator.comparingInt(RedactionProposal::number))
                .toList();
        remarks = List.copyOf(remarks);
        answers = answers.stream()
                .sorted(Comparator.comparingInt(ProposalReview::number))
                .toList();
        Set<Integer> numbers = new HashSet<>();
        for (RedactionProposal proposal : proposals) {
            require(numbers.add(proposal.number()), name, proposal.number(), "is there twice");
        }
        Set<Integer> answered = new HashSet<>();
        for (ProposalReview answer : answers) {
            require(answered.add(answer.number()), name, answer.number(), "is answered twice");
            require(numbers.contains(answer.number()), name, answer.number(), "is answered, but not there");
        }
    }

    private static void require(boolean condition, String name, int number, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(name + ": proposal " + number + " " + otherwise);
        }
    }

    /**
     * {@return the sheet of a plan before anybody looked at it}
     *
     * <p>What the policy removes without review is accepted by nobody in particular; what waits for a reviewer is
     * undecided.
     *
     * @param original the telegram
     * @param plan its plan
     */
    public static ReviewSheet of(Cable original, RedactionPlan plan) {
        String name = original.messageReference()
                .map(MessageReference::canonical)
                .orElseGet(() -> original.source().provenance().location());
        Lines lines = new Lines(plan.source());
        return new ReviewSheet(
                name,
                plan.sourceHash(),
                plan.policyFingerprint(),
                plan.proposals(),
                plan.warnings().stream()
                        .map(warning -> ReviewRemark.of(warning, original, lines))
                        .toList(),
                plan.proposals().stream().map(ReviewSheet::unanswered).toList());
    }

    private static ProposalReview unanswered(RedactionProposal proposal) {
        boolean asks = proposal.finding().action() == RuleAction.REVIEW;
        return ProposalReview.of(proposal.number(), asks ? ReviewVerdict.UNDECIDED : ReviewVerdict.ACCEPT, "");
    }

    /**
     * {@return this sheet with another answer to one proposal}
     *
     * @param answer the answer
     * @throws IllegalArgumentException if there is no such proposal
     */
    public ReviewSheet answered(ProposalReview answer) {
        List<ProposalReview> all = new ArrayList<>(answers);
        all.removeIf(other -> other.number() == answer.number());
        all.add(answer);
        return new ReviewSheet(name, sourceHash, policyFingerprint, proposals, remarks, all);
    }

    /** {@return the reviewer's word without what it speaks of} */
    public RedactionReview review() {
        return new RedactionReview(sourceHash, policyFingerprint, answers);
    }

    /**
     * {@return what the sheet decides about a plan made now}
     *
     * @param plan the plan
     * @throws RedactionException if the sheet is stale, a proposal waits for its answer, or the wider words do not stand
     *     around the place; the message names the telegram and the proposal
     */
    public RedactionDecisions decide(RedactionPlan plan) {
        try {
            requireSame(plan);
            return plan.decide(review());
        } catch (RedactionException e) {
            throw new RedactionException(name + ": " + e.getMessage());
        }
    }

    /** Proposals are compared by what decides, not by the words quoted for people. */
    private void requireSame(RedactionPlan plan) {
        if (!plan.sourceHash().equals(sourceHash) || !plan.policyFingerprint().equals(policyFingerprint)) {
            return; // RedactionPlan.decide says which of them is another.
        }
        for (RedactionProposal now : plan.proposals()) {
            RedactionProposal then = proposals.stream()
                    .filter(proposal -> proposal.number() == now.number())
                    .findFirst()
                    .orElseThrow(() -> new RedactionException(now.describe() + " is missing in the review"));
            if (!then.finding().equals(now.finding())) {
                throw new RedactionException(now.describe() + " is another one in the review: it is stale");
            }
            if (answers.stream().noneMatch(answer -> answer.number() == now.number())) {
                throw new RedactionException(now.describe() + " has no answer in the review");
            }
        }
        if (proposals.size() > plan.proposals().size()) {
            throw new RedactionException("the review speaks of " + proposals.size() + " proposals, but there are "
                    + plan.proposals().size() + ": it is stale");
        }
    }
}
