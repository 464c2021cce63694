package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Redaction;
import org.cablekit.model.SourceSpan;
import org.cablekit.testing.SampleCables;
import org.cablekit.testing.SampleReviews;
import org.junit.jupiter.api.Test;

/** A sheet decides about the plan it was made from and about no other. */
class ReviewSheetTest {

    private final Cable cable = SampleCables.cablegate();
    private final RedactionPlan plan = SampleReviews.plan(cable);
    private final ReviewSheet fresh = ReviewSheet.of(cable, plan);
    private final ReviewSheet accepted = answered(fresh, ReviewVerdict.ACCEPT);

    private static ReviewSheet answered(ReviewSheet sheet, ReviewVerdict verdict) {
        ReviewSheet all = sheet;
        for (RedactionProposal proposal : sheet.proposals()) {
            all = all.answered(ProposalReview.of(proposal.number(), verdict, "Reviewer"));
        }
        return all;
    }

    private ReviewSheet with(List<RedactionProposal> proposals, List<ProposalReview> answers) {
        return new ReviewSheet(
                accepted.name(),
                accepted.sourceHash(),
                accepted.policyFingerprint(),
                proposals,
                accepted.remarks(),
                answers);
    }

    @Test
    void itIsNamedByTheReferenceAndLeavesOpenWhatThePolicyAsks() {
        assertThat(fresh.name())
                .isEqualTo(cable.messageReference().orElseThrow().canonical());
        assertThat(fresh.proposals()).isEqualTo(plan.proposals()).isNotEmpty();
        for (RedactionProposal proposal : fresh.proposals()) {
            boolean asks = proposal.finding().action() == RuleAction.REVIEW;
            assertThat(fresh.answers().get(proposal.number() - 1).verdict())
                    .isEqualTo(asks ? ReviewVerdict.UNDECIDED : ReviewVerdict.ACCEPT);
        }
        assertThat(fresh.remarks()).hasSameSizeAs(plan.warnings());
    }

    @Test
    void anOpenProposalStopsAndTheMessageNamesTelegramAndProposal() {
        assertThatThrownBy(() -> fresh.decide(plan))
                .isInstanceOf(RedactionException.class)
                .hasMessageStartingWith(fresh.name() + ": proposal ")
                .hasMessageEndingWith("is not decided");
        assertThat(accepted.decide(plan).accepted()).isNotEmpty();
        assertThat(answered(fresh, ReviewVerdict.REJECT).decide(plan).accepted())
                .isEmpty();
    }

    @Test
    void anotherSourceOrPolicyMakesItStale() {
        ReviewSheet source =
                new ReviewSheet("x", "0".repeat(64), accepted.policyFingerprint(), List.of(), List.of(), List.of());
        ReviewSheet policy =
                new ReviewSheet("x", accepted.sourceHash(), "0".repeat(64), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> source.decide(plan))
                .hasMessage("x: the review was made for another source: it is stale");
        assertThatThrownBy(() -> policy.decide(plan))
                .hasMessage("x: the review was made with another policy: it is stale");
    }

    @Test
    void aProposalThatIsGoneAddedOrChangedMakesItStale() {
        List<RedactionProposal> fewer =
                accepted.proposals().subList(1, accepted.proposals().size());
        List<ProposalReview> answers =
                accepted.answers().subList(1, accepted.answers().size());
        assertThatThrownBy(() -> with(fewer, answers).decide(plan)).hasMessageContaining("is missing in the review");

        assertThatThrownBy(() -> with(accepted.proposals(), answers).decide(plan))
                .hasMessageContaining("has no answer in the review");

        List<RedactionProposal> more = new ArrayList<>(accepted.proposals());
        RedactionProposal last = more.get(more.size() - 1);
        more.add(new RedactionProposal(last.number() + 1, last.finding(), last.position(), last.place(), "", "", ""));
        assertThatThrownBy(() -> with(more, accepted.answers()).decide(plan)).hasMessageContaining("it is stale");

        List<RedactionProposal> moved = new ArrayList<>(accepted.proposals());
        RedactionProposal first = moved.get(0);
        SourceSpan span = first.finding().span();
        moved.set(0, changed(first, first.finding().at(new SourceSpan(span.start(), span.end() + 1))));
        assertThatThrownBy(() -> with(moved, accepted.answers()).decide(plan))
                .hasMessageContaining("proposal 1 ")
                .hasMessageContaining("is another one in the review");

        RedactionFinding finding = first.finding();
        Redaction other = new Redaction(
                List.of(new ExemptionCode("B5")), finding.redaction().unit());
        moved.set(
                0,
                changed(first, new RedactionFinding(finding.layer(), span, other, finding.rules(), finding.action())));
        assertThatThrownBy(() -> with(moved, accepted.answers()).decide(plan)).hasMessageContaining("it is stale");
    }

    @Test
    void wordsQuotedForPeopleMayBeCut() {
        List<RedactionProposal> cut = accepted.proposals().stream()
                .map(p -> new RedactionProposal(p.number(), p.finding(), p.position(), p.place(), "", "", ""))
                .toList();
        assertThatCode(() -> with(cut, accepted.answers()).decide(plan)).doesNotThrowAnyException();
    }

    private static RedactionProposal changed(RedactionProposal proposal, RedactionFinding finding) {
        return new RedactionProposal(
                proposal.number(),
                finding,
                proposal.position(),
                proposal.place(),
                proposal.words(),
                proposal.before(),
                proposal.after());
    }

    @Test
    void numbersAreThereOnceAndAnswersBelongToProposals() {
        ProposalReview answer = accepted.answers().get(0);
        assertThatThrownBy(() -> with(accepted.proposals(), List.of(answer, answer)))
                .hasMessageContaining("proposal 1 is answered twice");
        assertThatThrownBy(() -> with(List.of(), List.of(answer))).hasMessageContaining("is answered, but not there");
        RedactionProposal first = accepted.proposals().get(0);
        assertThatThrownBy(() -> with(List.of(first, first), List.of())).hasMessageContaining("is there twice");
    }
}
