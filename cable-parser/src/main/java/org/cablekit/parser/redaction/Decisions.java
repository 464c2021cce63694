package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Source;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;
import org.cablekit.redact.RedactionDecision;
import org.cablekit.redact.RedactionDecisions;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionLayer;
import org.cablekit.redact.RuleAction;

/** Says which findings go, and remembers them. Spans are of the original. Not for several threads. */
final class Decisions {

    private final Source original;
    private final Optional<RedactionDecisions> review;
    private final boolean asks;
    private final List<RedactionDecision> taken = new ArrayList<>();

    private Decisions(Source original, Optional<RedactionDecisions> review, boolean asks) {
        this.original = original;
        this.review = review;
        this.asks = asks;
    }

    /** The policy decides alone; a rule that asks for review stops the redaction. */
    static Decisions ofPolicy(Source original) {
        return new Decisions(original, Optional.empty(), true);
    }

    /** Everything goes, to see what that brings. */
    static Decisions all(Source original) {
        return new Decisions(original, Optional.empty(), false);
    }

    /**
     * A reviewer decided. What the plan could not know because it lies beside a place that was widened goes too; what
     * was rejected stays.
     */
    static Decisions reviewed(Source original, RedactionDecisions review) {
        Decisions decisions = new Decisions(original, Optional.of(review), false);
        decisions.taken.addAll(review.accepted());
        return decisions;
    }

    /** Whether a finding goes. */
    boolean goes(RedactionFinding finding) {
        if (review.filter(r -> isRejected(r, finding)).isPresent()) {
            return false;
        }
        if (asks && finding.action() == RuleAction.REVIEW) {
            throw new RedactionException(place(finding) + ": a reviewer has to decide on this place");
        }
        taken.add(RedactionDecision.ofPolicy(finding));
        return true;
    }

    private static boolean isRejected(RedactionDecisions review, RedactionFinding finding) {
        boolean words = finding.layer() == RedactionLayer.WORDS;
        return review.rejected().stream()
                .filter(r -> r.layer() == finding.layer() && r.rules().containsAll(finding.rules()))
                .anyMatch(r ->
                        words ? r.span().contains(finding.span()) : r.span().overlaps(finding.span()));
    }

    /** Whether an explicit span is among the places that go. */
    boolean hasSpans() {
        return taken.stream().anyMatch(t -> t.finding().layer() == RedactionLayer.SPANS);
    }

    private String place(RedactionFinding finding) {
        SourcePosition at = original.position(finding.span().start());
        return "rule " + String.join(", ", finding.rules()) + ", line " + at.line() + ", column " + at.column();
    }

    /**
     * Stops if words that a rule finds in the original reach over the edge of an explicit span and part of them would
     * stay: only a wider span can hide them without telling what was in it.
     */
    void requireWhole(List<RedactionFinding> words) {
        for (RedactionFinding finding : words) {
            boolean crosses = taken.stream()
                    .map(RedactionDecision::finding)
                    .anyMatch(t -> t.layer() == RedactionLayer.SPANS
                            && t.span().overlaps(finding.span())
                            && !t.span().contains(finding.span()));
            if (crosses
                    && !isCovered(finding.span())
                    && review.filter(r -> isRejected(r, finding)).isEmpty()) {
                throw new RedactionException(place(finding)
                        + ": what the rule finds reaches over the edge of an explicit span; widen the span");
            }
        }
    }

    private boolean isCovered(SourceSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            int at = i;
            boolean hidden = taken.stream().map(t -> t.finding().span()).anyMatch(t -> t.start() <= at && at < t.end());
            if (!hidden && Character.isLetterOrDigit(original.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The places that go, in order, without those inside others. */
    List<RedactionDecision> taken() {
        List<RedactionDecision> sorted = new ArrayList<>(taken);
        sorted.sort(
                Comparator.comparing((RedactionDecision d) -> d.finding().span().start())
                        .thenComparing(d -> -d.finding().span().end()));
        List<RedactionDecision> outer = new ArrayList<>();
        int end = -1;
        for (RedactionDecision decision : sorted) {
            SourceSpan span = decision.finding().span();
            if (span.end() > end || outer.isEmpty()) {
                outer.add(decision);
                end = span.end();
            }
        }
        return outer;
    }
}
