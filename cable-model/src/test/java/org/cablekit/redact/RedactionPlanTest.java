package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceSpan;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** Plan and review give decisions, or an error that names the place and quotes nothing. */
class RedactionPlanTest {

    private final Cable cable = SampleCables.cablegate();
    private final String text = cable.source().text();
    private final RedactionPolicy policy = RedactionPolicy.builder("p").build();
    private final SourceSpan paragraph = cable.body().blocks().get(0).span();
    private final SourceSpan word = new SourceSpan(paragraph.start() + 4, paragraph.start() + 8);
    private final SourceSpan elsewhere = spanOf("AMEMBASSY PRETORIA");

    private SourceSpan spanOf(String words) {
        int at = text.indexOf(words);
        return new SourceSpan(at, at + words.length());
    }

    private static RedactionFinding finding(RedactionLayer layer, SourceSpan span, RuleAction action) {
        Redaction redaction = new Redaction(List.of(new ExemptionCode("B6")), RedactionUnit.NAME);
        return new RedactionFinding(layer, span, redaction, List.of("r1"), action);
    }

    private RedactionPlan plan(RuleAction action) {
        return RedactionPlan.of(
                cable,
                policy,
                List.of(
                        finding(RedactionLayer.WORDS, word, action),
                        finding(RedactionLayer.STRUCTURE, paragraph, action),
                        finding(RedactionLayer.WORDS, elsewhere, action)),
                List.of());
    }

    @Test
    void proposalsAreNumberedByPlaceAndTellTheirContext() {
        RedactionProposal first = plan(RuleAction.REDACT).proposals().get(0);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.words()).isEqualTo("AMEMBASSY PRETORIA");
        assertThat(first.place()).isEqualTo("action addressee");
        assertThat(text.lines().toList().get(first.position().line() - 1)).contains("AMEMBASSY PRETORIA");
        assertThat(first.after()).startsWith("NIACT IMMEDIATE");
    }

    @Test
    void thePolicyAloneDecidesWhereNoRuleAsksForReview() {
        RedactionDecisions decisions = plan(RuleAction.REDACT).decide();

        assertThat(decisions.accepted()).extracting(d -> d.finding().span()).containsExactly(elsewhere, paragraph);
        assertThat(decisions.rejected()).isEmpty();
    }

    @Test
    void anUndecidedPlaceStopsTheOutputAndIsNamedWithoutItsWords() {
        assertThatThrownBy(() -> plan(RuleAction.REVIEW).decide())
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining("is not decided")
                .hasMessageContaining("line ")
                .hasMessageNotContaining("PRETORIA");
    }

    @Test
    void wordsInsideAnAcceptedParagraphNeedNoAnswerAndThoseInARejectedOneDo() {
        RedactionPlan plan = plan(RuleAction.REVIEW);
        RedactionReview accepted = review(
                plan,
                ProposalReview.of(1, ReviewVerdict.ACCEPT, "A. Rill"),
                ProposalReview.of(2, ReviewVerdict.ACCEPT, "A. Rill"));
        RedactionReview rejected = review(
                plan,
                ProposalReview.of(1, ReviewVerdict.ACCEPT, "A. Rill"),
                ProposalReview.of(2, ReviewVerdict.REJECT, "A. Rill"));

        assertThat(plan.decide(accepted).accepted())
                .hasSize(2)
                .allMatch(d -> d.reviewer().equals("A. Rill"));
        assertThatThrownBy(() -> plan.decide(rejected)).hasMessageContaining("proposal 3");
    }

    @Test
    void aReviewerWidensAndChangesCodes() {
        RedactionPlan plan = plan(RuleAction.REDACT);
        ProposalReview wider = new ProposalReview(
                1, ReviewVerdict.WIDEN, Optional.of("RUEHSA/AMEMBASSY PRETORIA"), List.of(), "x", Optional.empty());
        ProposalReview codes = new ProposalReview(
                2,
                ReviewVerdict.CHANGE_CODES,
                Optional.empty(),
                List.of(new ExemptionCode("B1"), new ExemptionCode("1.4(D)")),
                "x",
                Optional.empty());

        List<RedactionDecision> decided =
                plan.decide(review(plan, wider, codes)).accepted();

        assertThat(decided.get(0).finding().span()).isEqualTo(spanOf("RUEHSA/AMEMBASSY PRETORIA"));
        assertThat(decided.get(1).finding().redaction().codes()).hasSize(2);
    }

    @Test
    void widerWordsMustStandAroundThePlace() {
        RedactionPlan plan = plan(RuleAction.REDACT);
        ProposalReview wider = new ProposalReview(
                1, ReviewVerdict.WIDEN, Optional.of("SOMEWHERE ELSE"), List.of(), "x", Optional.empty());

        assertThatThrownBy(() -> plan.decide(review(plan, wider))).hasMessageContaining("do not stand around");
    }

    @Test
    void aStaleReviewStopsTheOutput() {
        RedactionPlan plan = plan(RuleAction.REDACT);
        RedactionReview otherSource = new RedactionReview("00", plan.policyFingerprint(), List.of());
        RedactionReview otherPolicy = new RedactionReview(plan.sourceHash(), "00", List.of());
        RedactionReview tooMany = review(plan, ProposalReview.of(4, ReviewVerdict.ACCEPT, "x"));

        assertThatThrownBy(() -> plan.decide(otherSource)).hasMessageContaining("stale");
        assertThatThrownBy(() -> plan.decide(otherPolicy)).hasMessageContaining("stale");
        assertThatThrownBy(() -> plan.decide(tooMany)).hasMessageContaining("there are 3");
    }

    private static RedactionReview review(RedactionPlan plan, ProposalReview... answers) {
        return new RedactionReview(plan.sourceHash(), plan.policyFingerprint(), List.of(answers));
    }

    @Test
    void thePublicLogHasOneRowForEachMarkerOfTheRedactedCable() {
        Cable redacted = SampleCables.redacted();
        long tokens = redacted.source()
                .text()
                .chars()
                .filter(c -> redacted.source().isToken((char) c))
                .count();

        List<PublicLogRow> rows = PublicLog.of(redacted).rows();

        assertThat(rows).hasSize((int) tokens);
        assertThat(rows).extracting(PublicLogRow::place).contains("subject", "paragraph 2", "signature");
        assertThat(rows).allMatch(row -> row.reasons().size() == row.codes().size());
        assertThat(PublicLog.of(cable).rows()).isEmpty();
    }
}
