package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourcePosition;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionPlan;
import org.cablekit.redact.RedactionReview;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.RestrictedLogRow;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;

/** What a reviewer is told of the places that may go. */
class ReviewTest {

    private final Redactor redactor = Redactor.of(Redacted.policy(Redacted.name()));

    @Test
    void aPlaceIsNamedByThePartOfTheTelegram() {
        Cable cable = Redacted.cable("""
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            UNCLAS OTTAWA 002150

            SUBJECT: THE ROPE OF ZORN

            Zorn is the keeper of the gauge, and this is no paragraph with a number.

            1. (U) A rope of Zorn.

            THE LAMP OF ZORN
            ----------------

            2. (U) A table:

              Month    Level    Kept by
              May      12       Zorn
              June     14       Rill

            R 251200Z NOV 04
            FM AMEMBASSY OSLO
            TO AMEMBASSY OTTAWA
            SUBJECT: FISH
            The fish of Zorn are well.

            3. (U) The end.

            ZORN
            """);
        assertThat(redactor.plan(cable).proposals())
                .extracting(p -> p.place())
                .containsExactly(
                        "subject",
                        "paragraph",
                        "paragraph 1",
                        "heading after paragraph 1",
                        "table in paragraph 2",
                        "quotation in paragraph 2",
                        "signature");
    }

    @Test
    void anAttributeIsNamedByItsKey() {
        Cable cable = Redacted.cable(
                Redacted.RECORD + Redacted.ATTRIBUTES + "Drafter: ZORN\nFrom: OTTAWA\nSubject: THE GAUGE OF ZORN\n");
        assertThat(redactor.plan(cable).proposals())
                .extracting(p -> p.place())
                .containsExactly("attribute Drafter", "attribute Subject");
    }

    @Test
    void aSheetIsNamedByTheReferenceOrElseByThePlaceOfTheSource() {
        assertThat(redactor.propose(Redacted.cableOf("1. (U) Zorn.\n")).name()).isEqualTo("04OTTAWA2150");
        assertThat(redactor.propose(Redacted.cable("SUBJECT: ROPES\n\n1. (U) Zorn.\n"))
                        .name())
                .isEqualTo("keeper.txt");
    }

    @Test
    void aRemarkTellsItsPlace() {
        ReviewSheet sheet = redactor.propose(Redacted.cableOf("1. (U) The end.\n\n2. (U) A man met a Zorn.\n"));
        assertThat(sheet.remarks())
                .filteredOn(remark -> remark.kind() == RedactionWarning.Kind.ARTICLE_BEFORE)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.place()).isEqualTo("paragraph 2");
                    assertThat(remark.position()).contains(new SourcePosition(11, 20));
                });
    }

    @Test
    void widerWordsAreThoseAroundThePlace() {
        Cable cable = Redacted.cableOf("1. (U) One of Zorn and of Zorn.\n");
        Redactor asks = Redactor.of(Redacted.policy(
                TermRule.of(RuleHead.of("r", RedactionUnit.NAME, "B6").forReview(), "Zorn")));
        RedactionPlan plan = asks.plan(cable);
        ProposalReview stays = ProposalReview.of(1, ReviewVerdict.REJECT, "A. Rill");
        ProposalReview wider = new ProposalReview(
                2, ReviewVerdict.WIDEN, Optional.of("of Zorn"), List.of(), "A. Rill", Optional.empty());
        RedactionResult result = asks.redact(
                cable, new RedactionReview(plan.sourceHash(), plan.policyFingerprint(), List.of(stays, wider)));
        assertThat(Redacted.bodyOf(result.redacted())).isEqualTo("1. (U) One of Zorn and [].");
        assertThat(result.restrictedLog().rows())
                .extracting(RestrictedLogRow::words)
                .containsExactly("of Zorn");
    }

    @Test
    void theRowsOfBothLogsAreNumberedInOrder() {
        RedactionResult result = redactor.redact(Redacted.cableOf("1. (U) Zorn and Rill and Zorn.\n\n2. (U) Zorn.\n"));
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.number() + " " + row.position().line())
                .containsExactly("1 9", "2 9", "3 11");
        assertThat(result.publicLog().rows()).extracting(row -> row.number()).containsExactly(1, 2, 3);
    }
}
