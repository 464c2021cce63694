package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceSpan;

/**
 * All places a policy asks for in one telegram, for a reviewer. Restricted.
 *
 * @param sourceHash hash of the source
 * @param policyFingerprint fingerprint of the policy
 * @param source text of the source, to which the spans belong
 * @param proposals the places, in order
 * @param warnings what a reviewer should look at
 */
public record RedactionPlan(
        String sourceHash,
        String policyFingerprint,
        String source,
        List<RedactionProposal> proposals,
        List<RedactionWarning> warnings) {

    private static final int CONTEXT = 40;

    /** Copies the lists and checks that nothing is null. */
    public RedactionPlan {
        requireNonNull(sourceHash, "sourceHash");
        requireNonNull(policyFingerprint, "policyFingerprint");
        requireNonNull(source, "source");
        proposals = List.copyOf(proposals);
        warnings = List.copyOf(warnings);
    }

    /**
     * {@return a plan of these findings}
     *
     * @param original the original cable
     * @param policy the policy
     * @param findings places in the original source
     * @param warnings what a reviewer should look at
     */
    public static RedactionPlan of(
            Cable original, RedactionPolicy policy, List<RedactionFinding> findings, List<RedactionWarning> warnings) {
        String text = original.source().text();
        Lines lines = new Lines(text);
        List<RedactionFinding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(RedactionFinding::span).thenComparing(RedactionFinding::layer));
        List<RedactionProposal> proposals = new ArrayList<>();
        for (RedactionFinding finding : sorted) {
            SourceSpan span = finding.span();
            proposals.add(new RedactionProposal(
                    proposals.size() + 1,
                    finding,
                    lines.position(span.start()),
                    Places.describe(original, span.start()),
                    Lines.joined(text, span),
                    Lines.joined(text.substring(Math.max(0, span.start() - CONTEXT), span.start())),
                    Lines.joined(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)))));
        }
        return new RedactionPlan(SourceHash.of(original.source()), policy.fingerprint(), text, proposals, warnings);
    }

    /**
     * {@return what the policy alone decides: every place goes}
     *
     * @throws RedactionException if a place waits for a reviewer
     */
    public RedactionDecisions decide() {
        return decide(new RedactionReview(sourceHash, policyFingerprint, List.of()));
    }

    /**
     * {@return what plan and review together decide}
     *
     * <p>A proposal without an answer goes if none of its rules asks for review. Words inside a paragraph, element or
     * span that goes need no answer.
     *
     * @param review the review
     * @throws RedactionException if the review belongs to another source, policy or plan, a proposal waits for its
     *     answer, or the wider words do not stand around the place; the message names the place
     */
    public RedactionDecisions decide(RedactionReview review) {
        if (!review.sourceHash().equals(sourceHash)) {
            throw new RedactionException("the review was made for another source: it is stale");
        }
        if (!review.policyFingerprint().equals(policyFingerprint)) {
            throw new RedactionException("the review was made with another policy: it is stale");
        }
        Map<Integer, ProposalReview> answers = new HashMap<>();
        for (ProposalReview answer : review.answers()) {
            if (answer.number() < 1 || answer.number() > proposals.size()) {
                throw new RedactionException(
                        "the review answers proposal " + answer.number() + ", but there are " + proposals.size());
            }
            answers.put(answer.number(), answer);
        }
        return new Deciding(answers).decide();
    }

    /** Goes through the proposals, outer layers first. */
    private final class Deciding {
        private final Map<Integer, ProposalReview> answers;
        private final List<RedactionDecision> accepted = new ArrayList<>();
        private final List<RedactionFinding> rejected = new ArrayList<>();

        Deciding(Map<Integer, ProposalReview> answers) {
            this.answers = answers;
        }

        RedactionDecisions decide() {
            for (RedactionLayer layer : RedactionLayer.values()) {
                int outer = accepted.size();
                for (RedactionProposal proposal : proposals) {
                    if (proposal.finding().layer() == layer && !covered(proposal, outer)) {
                        decide(proposal);
                    }
                }
            }
            accepted.sort(Comparator.comparing(d -> d.finding().span()));
            return new RedactionDecisions(accepted, rejected);
        }

        private boolean covered(RedactionProposal proposal, int outer) {
            return accepted.subList(0, outer).stream()
                    .anyMatch(
                            d -> d.finding().span().contains(proposal.finding().span()));
        }

        private void decide(RedactionProposal proposal) {
            ProposalReview answer = answers.get(proposal.number());
            RedactionFinding finding = proposal.finding();
            if (answer == null && finding.action() == RuleAction.REDACT) {
                accepted.add(RedactionDecision.ofPolicy(finding));
            } else if (answer == null || answer.verdict() == ReviewVerdict.UNDECIDED) {
                throw new RedactionException(proposal.describe() + " is not decided");
            } else if (answer.verdict() == ReviewVerdict.REJECT) {
                rejected.add(finding);
            } else {
                accepted.add(new RedactionDecision(reviewed(proposal, answer), answer.reviewer(), answer.date()));
            }
        }

        private RedactionFinding reviewed(RedactionProposal proposal, ProposalReview answer) {
            RedactionFinding finding = proposal.finding();
            RedactionUnit unit = finding.redaction().unit();
            Redaction redaction = answer.codes().isEmpty() ? finding.redaction() : new Redaction(answer.codes(), unit);
            SourceSpan span = answer.widerWords()
                    .map(words -> Widening.find(source, finding.span(), words)
                            .orElseThrow(() -> new RedactionException(
                                    proposal.describe() + ": the wider words do not stand around the place")))
                    .orElse(finding.span());
            return new RedactionFinding(finding.layer(), span, redaction, finding.rules(), finding.action());
        }
    }
}
