package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPlan;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.RedactionReview;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RegexRule;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.SourceRange;
import org.cablekit.redact.SpanRule;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;

/** Which of the places that rules find go, and what is remembered of them. */
class DecisionsTest {

    private static final RuleHead NAME = RuleHead.of("name", RedactionUnit.NAME, "B6");

    private static RedactionRule paragraph(String number) {
        return ParagraphNumberRule.of(RuleHead.of("paragraph", RedactionUnit.PARAGRAPH, "B1"), number);
    }

    private static RedactionRule spans(Cable cable, String... words) {
        List<SourceRange> ranges = new ArrayList<>();
        for (String part : words) {
            int at = cable.source().text().indexOf(part);
            ranges.add(new SourceRange.Offsets(at, at + part.length()));
        }
        return new SpanRule(RuleHead.of("span", RedactionUnit.PHRASE, "B5"), Optional.empty(), ranges);
    }

    private static String redacted(Cable cable, RedactionRule... rules) {
        return Redacted.bodyOf(Redactor.of(Redacted.policy(rules)).redact(cable).redacted());
    }

    private static RedactionResult reviewed(
            Cable cable, Function<RedactionProposal, ProposalReview> answer, RedactionRule... rules) {
        Redactor redactor = Redactor.of(Redacted.policy(rules));
        RedactionPlan plan = redactor.plan(cable);
        List<ProposalReview> answers = plan.proposals().stream().map(answer).toList();
        return redactor.redact(cable, new RedactionReview(plan.sourceHash(), plan.policyFingerprint(), answers));
    }

    private static ProposalReview yes(RedactionProposal proposal) {
        return ProposalReview.of(proposal.number(), ReviewVerdict.ACCEPT, "A. Rill");
    }

    private static ProposalReview no(RedactionProposal proposal) {
        return ProposalReview.of(proposal.number(), ReviewVerdict.REJECT, "A. Rill");
    }

    private static ProposalReview wider(RedactionProposal proposal, String words) {
        return new ProposalReview(
                proposal.number(), ReviewVerdict.WIDEN, Optional.of(words), List.of(), "A. Rill", Optional.empty());
    }

    @Test
    void aPlaceThatWaitsForAReviewerStopsAndIsNamedWithoutItsWords() {
        Cable cable = Redacted.cableOf("1. (U) All.\n\n2. (U) With Zorn.\n");
        assertThatThrownBy(() -> redacted(cable, TermRule.of(NAME.forReview(), "Zorn")))
                .isInstanceOf(RedactionException.class)
                .hasMessage("rule name, line 11, column 13: a reviewer has to decide on this place");
    }

    @Test
    void whatAReviewerRejectsStays() {
        Cable cable = Redacted.cableOf("1. (U) Zorn and Zorn.\n");
        RedactionResult result =
                reviewed(cable, p -> p.number() == 1 ? no(p) : yes(p), TermRule.of(NAME.forReview(), "Zorn"));
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) Zorn and [].");
        assertThat(result.restrictedLog().rows()).hasSize(1).allSatisfy(row -> {
            assertThat(row.words()).isEqualTo("Zorn");
            assertThat(row.position().column()).isEqualTo(17);
            assertThat(row.decision().reviewer()).isEqualTo("A. Rill");
        });
    }

    @Test
    void aRejectedParagraphStaysButForTheWordsOfOtherRules() {
        Cable cable = Redacted.cableOf("1. (U) Zorn went.\n\n2. (U) Rill went.\n");
        RedactionResult result =
                reviewed(cable, p -> p.words().length() > 4 ? no(p) : yes(p), Redacted.name(), paragraph("1-2"));
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) [] went.\n\n2. (U) Rill went.");
    }

    /** The plan saw a word; in the telegram with the wider hole the rule would see the rest of it again. */
    @Test
    void whatComesUpBesideAWiderPlaceGoesToo() {
        Cable cable = Redacted.cableOf("1. (U) The case AB-12-34 and Rill.\n");
        RedactionRule cases = RegexRule.of(NAME, "AB-12|12-34|case -34");
        RedactionResult result = reviewed(cable, p -> wider(p, "case AB-12-34 and"), cases);
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) The [] Rill.");
    }

    @Test
    void widerPlacesThatOverlapBecomeOneWithTheCodesOfBoth() {
        Cable cable = Redacted.cableOf("1. (U) Before Zorn of Rill went.\n");
        RedactionRule other = TermRule.of(RuleHead.of("other", RedactionUnit.PHRASE, "B5"), "Rill");
        RedactionResult result = reviewed(
                cable, p -> wider(p, p.words().equals("Zorn") ? "Zorn of" : "of Rill"), Redacted.name(), other);
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) Before [REDACTED - B5 B6] went.");
        assertThat(result.redacted().source().redactions())
                .singleElement()
                .satisfies(hole -> assertThat(hole.unit()).isEqualTo(RedactionUnit.PHRASE));
        RedactionResult apart =
                reviewed(cable, p -> wider(p, p.words().equals("Zorn") ? "Zorn" : "of Rill"), Redacted.name(), other);
        assertThat(Redacted.bodyOf(apart.redacted())).isEqualTo("1. (U) Before [] [REDACTED - B5] went.");
    }

    @Test
    void wordsInsideAPlaceThatGoesAreNoRowOfTheirOwn() {
        Cable cable = Redacted.cableOf("1. (U) Zorn went.\n\n2. (U) Zorn came.\n");
        RedactionResult result =
                Redactor.of(Redacted.policy(Redacted.name(), paragraph("2"))).redact(cable);
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.words())
                .containsExactly("Zorn", "(U) Zorn came.");
    }

    /** A part of a word beside a hole would tell what stood in it. */
    @Test
    void aWordThatReachesOverTheEdgeOfASpanStops() {
        Cable cable = Redacted.cableOf("1. (U) Rill asked Ana Zorn, whoever that is.\n");
        RedactionRule full = TermRule.of(NAME, "Ana Zorn");
        for (String part : List.of("Ana Z", "asked A")) {
            assertThatThrownBy(() -> redacted(cable, full, spans(cable, part)))
                    .isInstanceOf(RedactionException.class)
                    .hasMessage("rule name, line 9, column 19: what the rule finds reaches over the edge of an explicit"
                            + " span; widen the span");
        }
        assertThat(redacted(cable, full, spans(cable, "asked A", "na Zorn")))
                .isEqualTo("1. (U) Rill [REDACTED - B5], whoever that is.");
        assertThat(redacted(cable, full, spans(cable, "Ana Zorn")))
                .isEqualTo("1. (U) Rill asked [REDACTED - B5], whoever that is.");
        assertThat(redacted(cable, full, spans(cable, "whoever")))
                .isEqualTo("1. (U) Rill asked [], [REDACTED - B5] that is.");
    }

    /** Whole words beside the hole are found as the rest of the name. */
    @Test
    void theRestOfANameBesideASpanGoesToo() {
        Cable cable = Redacted.cableOf("1. (U) Rill asked Ana Zorn, whoever that is.\n");
        RedactionRule span = spans(cable, "asked Ana");
        assertThat(redacted(cable, TermRule.of(NAME, "Ana Zorn"), span))
                .isEqualTo("1. (U) Rill [REDACTED - B5] [], whoever that is.");
        RedactionRule asks = TermRule.of(NAME.forReview(), "Ana Zorn");
        assertThatThrownBy(() -> reviewed(cable, p -> p.words().equals("Zorn") ? no(p) : yes(p), asks, span))
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining("reaches over the edge");
    }

    /** Characters of the private use area stand for holes: those of an original must not be taken for one. */
    @Test
    void privateCharactersOfAnOriginalAreReplaced() {
        Cable cable = Redacted.cableOf("1. (U) The \uE000 rope \uE123 of \uF8FF Zorn \uD7FF\uF900.\n");
        assertThat(redacted(cable, Redacted.name()))
                .isEqualTo("1. (U) The \uFFFD rope \uFFFD of \uFFFD [] \uD7FF\uF900.");
    }

    /** Page furniture goes with the old layout, and no marker tells where it stood. */
    @Test
    void whatIsFoundInAPageLineAloneLeavesNoMarker() {
        Cable cable = Redacted.cableOf("1. (U) The rope\n\nOTTAWA 00002150  001.2 OF 002\n\nof Rill.\n");
        RedactionRule page = RegexRule.of(NAME, "001\\.2");
        assertThat(redacted(cable, page)).isEqualTo("1. (U) The rope of Rill.");
        RedactionResult reviewed = reviewed(cable, DecisionsTest::yes, page);
        assertThat(Redacted.bodyOf(reviewed.redacted())).isEqualTo("1. (U) The rope of Rill.");
    }

    /** What a new layout brings together is found, and remembered with its place in the original. */
    @Test
    void aNameCutByAPageLineIsOneName() {
        Cable cable =
                Redacted.cableOf("1. (U) Nobody but Ana\n\nOTTAWA 00002150  001.2 OF 002\n\nZorn and Zorn went.\n");
        RedactionResult result = Redactor.of(Redacted.policy(TermRule.of(NAME, "Ana Zorn", "Zorn")))
                .redact(cable);
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) Nobody but [] and [] went.");
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.position().line())
                .containsExactly(9, 13);
    }

    /** A hole in a hole has the codes of both. */
    @Test
    void aSpanInAParagraphThatGoesLeavesItsCodes() {
        Cable cable = Redacted.cableOf("1. (U) Rill went.\n\n2. (U) Rill came.\n");
        assertThat(redacted(cable, spans(cable, "Rill came"), paragraph("2")))
                .isEqualTo("1. (U) Rill went.\n\n2. [REDACTED - B1 B5]");
    }

    /** How many paragraphs stood between two others would tell how long they were. */
    @Test
    void holesInARowAreOne() {
        Cable cable =
                Redacted.cableOf("1. (U) All.\n\nFirst thing of Rill.\n\nSecond thing of Rill.\n\n2. (U) Rill.\n");
        RedactionRule first = spans(cable, "First thing of Rill.");
        RedactionRule second = new SpanRule(
                RuleHead.of("other", RedactionUnit.PHRASE, "B1"),
                Optional.empty(),
                List.of(((SpanRule) spans(cable, "Second thing of Rill."))
                        .ranges()
                        .get(0)));
        assertThat(redacted(cable, spans(cable, "First thing of Rill.", "Second thing of Rill.")))
                .isEqualTo("1. (U) All.\n\n[REDACTED - B5]\n\n2. (U) Rill.");
        assertThat(redacted(cable, first, second))
                .isEqualTo("1. (U) All.\n\n[REDACTED - B5]\n\n[REDACTED - B1]\n\n2. (U) Rill.");
    }

    /** The heading of a later section goes, so a hole in it would be one more than remains. */
    @Test
    void whatIsFoundInTheHeadingOfALaterSectionIsNoRow() {
        Cable cable = Redacted.cable("""
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            UNCLAS SECTION 01 OF 02 OTTAWA 002150

            SUBJECT: THE ROPE OF ZORN

            1. (U) The rope.

            OTTAWA 00002150  001.2 OF 002

            UNCLAS SECTION 02 OF 02 OTTAWA 002150

            SUBJECT: THE ROPE OF ZORN

            2. (U) The end.
            """);
        RedactionResult result = Redactor.of(Redacted.policy(Redacted.name())).redact(cable);
        assertThat(result.publicLog().rows()).hasSize(1);
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.position().line())
                .containsExactly(7);
    }

    @Test
    void whatIsFoundInAStampAtTheFootOfAPageIsNoRow() {
        Cable cable = Redacted.cable(
                Redacted.RELEASE_HEAD + "Subject: THE BRIDGE\n\n1. (U) The bridge opens.\n\n" + Redacted.STAMP);
        RedactionResult result =
                Redactor.of(Redacted.policy(RegexRule.of(NAME, "C17551299"))).redact(cable);
        assertThat(Redacted.shown(result.redacted()))
                .contains("Doc No. [] Date")
                .doesNotContain("C17551299");
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.position().line())
                .containsExactly(1);
    }
}
