package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPlanner;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RegexRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.SpanRule;
import org.junit.jupiter.api.Test;

/** From the places that go to the telegram that remains. */
class BurnInTest {

    private static final Function<Source, Cable> PARSER = CableParser.create()::parse;

    private static RedactionRule span(Cable cable, String words) {
        int at = cable.source().text().indexOf(words);
        return SpanRule.of(RuleHead.of("span", RedactionUnit.PHRASE, "B5"), at, at + words.length());
    }

    private static Cable redacted(Cable cable, RedactionRule... rules) {
        return Redactor.of(Redacted.policy(rules)).redact(cable).redacted();
    }

    /** A parser that reads no subject in what was laid out stands for whatever a new layout may hide. */
    @Test
    void aLayoutThatIsReadAsAnotherStructureIsRefused() {
        Function<Source, Cable> blind = source -> PARSER.apply(
                source.text().contains("a  rope")
                        ? source
                        : new Source(
                                source.text().replace("SUBJECT", "NOTHING"), source.redactions(), source.provenance()));
        Cable cable = Redacted.cableOf("1. (U) Zorn has a  rope.\n");
        RedactionPlanner planner = RedactionPlanner.of(Redacted.policy(Redacted.name()));
        assertThatThrownBy(() -> BurnIn.run(planner, blind, cable))
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining("a subject: false in place of a subject: true");
        assertThat(Redacted.bodyOf(BurnIn.run(planner, PARSER, cable).redacted()))
                .isEqualTo("1. (U) [] has a rope.");
    }

    @Test
    void nothingTellsWhereATelegramCameFromThoughNothingWasFoundInIt() {
        Cable cable = Redacted.cableOf("1. (U) Rill has a  rope.\n");
        assertThat(cable.source().provenance().location()).isEqualTo("keeper.txt");
        Cable redacted = redacted(cable, Redacted.name());
        assertThat(redacted.source().provenance().location()).isEmpty();
        assertThat(redacted.source().text()).isEqualTo(cable.source().text());
    }

    /** A paragraph that goes moves the page lines behind it. */
    @Test
    void pageLinesBehindAHoleAreStillPageLines() {
        Cable cable = Redacted.cableOf("""
            1. (U) The first thing of which nothing is to be left, however long it is.

            2. (U) The rope

            OTTAWA 00002150  001.2 OF 002

            of Rill.
            """);
        RedactionRule first = ParagraphNumberRule.of(RuleHead.of("n", RedactionUnit.PARAGRAPH, "B1"), "1");
        RedactionRule page = RegexRule.of(RuleHead.of("r", RedactionUnit.NUMBER, "B6"), "001\\.2");
        assertThat(Redacted.bodyOf(redacted(cable, first, page)))
                .isEqualTo("1. [REDACTED - B1]\n\n2. (U) The rope of Rill.");
    }

    /** Blocks that go one behind the other become one hole, whether or not a page ended between them. */
    @Test
    void whatGoesBehindTheNumberOfAParagraphLeavesOneHole() {
        String body = "1. (C) All.\nMore of it.\n\n%s(C) A new thought.\n\n%sMore.\n\n2. (C) Rill stays.\n";
        RedactionRule first = ParagraphNumberRule.of(RuleHead.of("n", RedactionUnit.PARAGRAPH, "B1"), "1");
        String page = "OTTAWA 00002150  %s OF 003\n\n";
        Cable plain = redacted(Redacted.cableOf(body.formatted("", "")), first);
        Cable paged = redacted(Redacted.cableOf(body.formatted(page.formatted("001.2"), "")), first);
        Cable twice =
                redacted(Redacted.cableOf(body.formatted(page.formatted("001.2"), page.formatted("002.2"))), first);
        assertThat(Redacted.bodyOf(plain)).isEqualTo("1. [REDACTED - B1]\n\n2. (C) Rill stays.");
        assertThat(paged).isEqualTo(plain);
        assertThat(twice).isEqualTo(plain);
    }

    /** A hole is no end of a sentence, but a mark begins a paragraph: where the page ended cannot be told. */
    @Test
    void aMarkedParagraphAtTheTopOfAPageIsNotPartOfTheHoleBeforeIt() {
        String body = "1. (C) All.\n\n(S) What Rill said of the rope.\n\n%s(C) A new thought.\n";
        RedactionRule level = new ParagraphLevelRule(
                RuleHead.of("l", RedactionUnit.PARAGRAPH, "B1"), ClassificationLevel.CONFIDENTIAL, List.of());
        Cable first = redacted(Redacted.cableOf(body.formatted("")), level);
        Cable paged = redacted(Redacted.cableOf(body.formatted("OTTAWA 00002150  001.2 OF 002\n\n")), level);
        assertThat(Redacted.bodyOf(first)).isEqualTo("1. (C) All.\n\n[REDACTED - B1]\n\n(C) A new thought.");
        assertThat(paged).isEqualTo(first);
    }

    @Test
    void theRestOfAWordBesideAHoleInATableIsACellOfItsOwn() {
        Cable cable = Redacted.cableOf("""
            1. (U) A table:

              Month    Level    Kept by
              May      12       Superintendent-General Rill
              June     14       (Marrowby)
            """);
        assertThat(Redacted.bodyOf(redacted(cable, span(cable, "Ri")))).isEqualTo("""
            1. (U) A table:

            Month    Level    Kept by
            May    12    Superintendent-General    [REDACTED - B5]    ll
            June    14    (Marrowby)""");
        assertThat(Redacted.bodyOf(redacted(cable, span(cable, "Marrowby")))).isEqualTo("""
            1. (U) A table:

            Month    Level    Kept by
            May    12    Superintendent-General Rill
            June    14    ([REDACTED - B5])""");
    }
}
