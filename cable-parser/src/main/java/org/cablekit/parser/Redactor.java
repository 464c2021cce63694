package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.redaction.BurnIn;
import org.cablekit.parser.redaction.Outcome;
import org.cablekit.parser.redaction.WithdrawalSheet;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.RedactableElement;
import org.cablekit.redact.RedactionDecision;
import org.cablekit.redact.RedactionDecisions;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionPlan;
import org.cablekit.redact.RedactionPlanner;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionReview;
import org.cablekit.redact.RedactionSearch;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.RestrictedLog;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.RuleAction;

/**
 * Redacts telegrams by a policy. Immutable, for any number of threads; telegrams do not influence each other.
 *
 * <pre>{@code
 * RedactionPolicy policy = RedactionPolicy.builder("names")
 *         .rule(TermRule.of(RuleHead.of("r1", RedactionUnit.NAME, "B6"), "Jane Roe"))
 *         .build();
 * RedactionResult result = Redactor.of(policy).redact(cable);
 * }</pre>
 *
 * <p>The redacted cable is the parse of a text in which one token stands for each place removed and whose layout was
 * made anew. It holds nothing of the original, not even where it came from. Two telegrams that differ only inside what
 * the policy removes give equal cables.
 */
public final class Redactor {

    private final RedactionPolicy policy;
    private final RedactionPlanner planner;
    private final CableParser parser = CableParser.create();

    private Redactor(RedactionPolicy policy) {
        this.policy = policy;
        this.planner = RedactionPlanner.of(policy);
    }

    /**
     * {@return a redactor}
     *
     * @param policy the policy
     */
    public static Redactor of(RedactionPolicy policy) {
        return new Redactor(requireNonNull(policy, "policy"));
    }

    /**
     * {@return all places the policy asks for, for a reviewer; restricted}
     *
     * @param cable the telegram
     * @throws RedactionException if a rule cannot be applied
     */
    public RedactionPlan plan(Cable cable) {
        return closed(() -> {
            List<RedactionFinding> findings = new ArrayList<>(BurnIn.findings(planner, parser::parse, cable));
            List<RedactionWarning> warnings = planner.search(cable).warnings(cable, findings);
            policy.denial(cable)
                    .map(rule -> rule.findingOn(cable, policy.reviewRequired()))
                    .ifPresent(findings::add);
            return RedactionPlan.of(cable, policy, findings, warnings);
        });
    }

    /**
     * Redacts a telegram as the policy alone decides.
     *
     * @param cable the telegram
     * @return the redacted telegram and the logs
     * @throws RedactionException if a reviewer has to decide on a place, a rule cannot be applied, or the outcome cannot
     *     be trusted; the message quotes no word of the telegram
     */
    public RedactionResult redact(Cable cable) {
        return closed(() -> {
            Optional<DenyDocumentRule> denial = policy.denial(cable);
            if (denial.isEmpty()) {
                return result(cable, BurnIn.run(planner, parser::parse, cable));
            }
            RedactionFinding whole = denial.get().findingOn(cable, policy.reviewRequired());
            if (whole.action() == RuleAction.REVIEW) {
                throw new RedactionException(
                        "rule " + denial.get().head().id() + ": a reviewer has to decide on this document");
            }
            return denied(cable, denial.get(), RedactionDecision.ofPolicy(whole));
        });
    }

    /**
     * {@return all places the policy asks for with room for a reviewer's answers; restricted}
     *
     * @param cable the telegram
     * @throws RedactionException if a rule cannot be applied
     */
    public ReviewSheet propose(Cable cable) {
        return ReviewSheet.of(cable, plan(cable));
    }

    /**
     * Redacts a telegram as a reviewer decided.
     *
     * @param cable the telegram
     * @param review the reviewer's answer to {@link #plan(Cable)}
     * @return the redacted telegram and the logs
     * @throws RedactionException if the review is stale or leaves a place open, a rule cannot be applied, or the outcome
     *     cannot be trusted; the message quotes no word of the telegram
     */
    public RedactionResult redact(Cable cable, RedactionReview review) {
        return closed(() -> decided(cable, plan(cable).decide(review)));
    }

    /**
     * Redacts a telegram as a reviewer decided.
     *
     * @param cable the telegram
     * @param sheet what {@link #propose(Cable)} gave, with the reviewer's answers
     * @return the redacted telegram and the logs
     * @throws RedactionException if the sheet is stale or leaves a place open, a rule cannot be applied, or the outcome
     *     cannot be trusted; the message names the telegram and the proposal and quotes no word of the text
     */
    public RedactionResult redact(Cable cable, ReviewSheet sheet) {
        return closed(() -> decided(cable, sheet.decide(plan(cable))));
    }

    private RedactionResult decided(Cable cable, RedactionDecisions decisions) {
        Optional<DenyDocumentRule> denial = policy.denial(cable);
        Optional<RedactionDecision> whole = denial.flatMap(rule -> decisions.accepted().stream()
                .filter(d -> d.finding().rules().contains(rule.head().id()))
                .findFirst());
        return denial.isPresent() && whole.isPresent()
                ? denied(cable, denial.get(), whole.get())
                : result(cable, BurnIn.run(planner, parser::parse, cable, decisions));
    }

    private RedactionResult denied(Cable cable, DenyDocumentRule rule, RedactionDecision decision) {
        // A reviewer may have given other codes than the rule.
        List<ExemptionCode> codes = decision.finding().redaction().codes();
        DenyDocumentRule decided = rule.withHead(rule.head().withCodes(codes));
        RedactionSearch search = planner.search(cable);
        Cable sheet = WithdrawalSheet.of(
                cable,
                decided,
                removedElements(cable),
                words -> search.words(parsed(words)).isEmpty());
        RestrictedLog restricted = RestrictedLog.of(cable.source(), policy, List.of(decision), List.of());
        return new RedactionResult(sheet, PublicLog.of(sheet), restricted, List.of());
    }

    private Set<RedactableElement> removedElements(Cable cable) {
        return policy.rulesFor(cable).stream()
                .filter(ElementRule.class::isInstance)
                .flatMap(rule -> ((ElementRule) rule).elements().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Words as the only paragraph of a telegram, for rules to search. */
    private Cable parsed(String words) {
        return parser.parse(Source.of("1. " + words, Provenance.of("")));
    }

    private RedactionResult result(Cable cable, Outcome outcome) {
        List<RedactionFinding> findings =
                outcome.decisions().stream().map(RedactionDecision::finding).toList();
        List<RedactionWarning> warnings = outcome.search().warnings(cable, findings);
        Cable redacted = outcome.redacted();
        return new RedactionResult(
                redacted,
                PublicLog.of(redacted),
                RestrictedLog.of(cable.source(), policy, outcome.decisions(), warnings),
                RedactionWarning.visibleIn(redacted));
    }

    /** Whatever goes wrong, no word of the telegram leaves with it. */
    private static <T> T closed(Supplier<T> work) {
        try {
            return work.get();
        } catch (RedactionException e) {
            throw e;
        } catch (RuntimeException e) {
            // The message of an unexpected failure may quote the telegram: neither it nor the cause is passed on.
            throw new RedactionException(
                    "the redaction failed (" + e.getClass().getSimpleName() + "); nothing was put out");
        }
    }
}
