package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules for paragraphs, elements and spans find. */
class StructureRulesTest {

    private static final RuleHead HEAD = RuleHead.of("r1", RedactionUnit.PARAGRAPH, "B1", "1.4(D)");
    private static final String TEXT = """
            SECRET TESTPOST 1

            SUBJECT: A LUNCH

            1. (U) Open.

            THE OFFER
            ----

            2. (C) Close.

            a. (U) first

            b. (S) second

            -- below

            3. Unmarked.

            Also unmarked.

            (C) Own mark.

            4. (S//NF) Last.

            -- a bullet

            #ROE
            """;

    private static List<String> found(RedactionRule rule, RedactionLayer layer, Cable cable) {
        RedactionPolicy policy = RedactionPolicy.builder("p").rule(rule).build();
        RedactionPlanner planner = RedactionPlanner.of(policy);
        List<RedactionFinding> findings = layer == RedactionLayer.SPANS
                ? planner.spans(cable)
                : planner.search(cable).structure(cable);
        return findings.stream()
                .map(finding -> Lines.joined(cable.source().text(), finding.span()))
                .toList();
    }

    private static List<String> structure(RedactionRule rule) {
        return found(rule, RedactionLayer.STRUCTURE, Telegrams.read(TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3; Unmarked. Also unmarked.|(C) Own mark.",
                "2; THE OFFER|(C) Close. a. (U) first b. (S) second -- below",
                "2.b; (S) second -- below",
                "1,3-4; (U) Open.|Unmarked. Also unmarked.|(C) Own mark.|(S//NF) Last. -- a bullet",
                "9; "
            })
    void numbersTakeParagraphsWithWhatBelongsToThem(String selectors, String expected) {
        List<String> spans = structure(ParagraphNumberRule.of(HEAD, selectors.split(",")));

        assertThat(String.join("|", spans)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theNumberGoesIfTheRuleSaysSo() {
        RedactionRule rule = new ParagraphNumberRule(HEAD, List.of(ParagraphSelector.parse("1")), false);

        assertThat(structure(rule)).containsExactly("1. (U) Open.");
    }

    @Test
    void levelsCountOwnMarksAndThatOfTheTelegramForUnmarkedParagraphs() {
        RedactionRule aboveConfidential = new ParagraphLevelRule(HEAD, ClassificationLevel.CONFIDENTIAL, List.of());
        RedactionRule aboveSecret = new ParagraphLevelRule(HEAD, ClassificationLevel.SECRET, List.of());
        RedactionRule noforn = new ParagraphLevelRule(HEAD, ClassificationLevel.SECRET, List.of("NF"));

        assertThat(structure(aboveConfidential))
                .containsExactly("(S) second -- below", "Unmarked. Also unmarked.", "(S//NF) Last. -- a bullet");
        assertThat(structure(aboveSecret)).isEmpty();
        assertThat(structure(noforn)).containsExactly("(S//NF) Last. -- a bullet");
        assertThat(structure(new PortionControlRule(HEAD, List.of("NOFORN"))))
                .containsExactly("(S//NF) Last. -- a bullet");
    }

    @Test
    void anUnknownClassificationCountsAsAbove() {
        Cable unknown = Telegrams.read("1. Words.\n");
        RedactionRule rule = new ParagraphLevelRule(HEAD, ClassificationLevel.TOP_SECRET, List.of());

        assertThat(found(rule, RedactionLayer.STRUCTURE, unknown)).containsExactly("Words.");
        assertThat(found(new PortionControlRule(HEAD, List.of("NOFORN")), RedactionLayer.STRUCTURE, unknown))
                .isEmpty();
    }

    @Test
    void elementsGoWithoutTheirLabelAndInOnePlace() {
        Cable cable = Telegrams.read("""
                FM AMEMBASSY OSLO
                TO RUEHC/STATE
                RUEHLO/LONDON

                SUBJECT: A LUNCH

                1. Text.

                #ROE
                @Subject: A LUNCH
                @Drafter: DOE
                @From: OSLO
                """);

        assertThat(found(
                        ElementRule.of(HEAD, "FM", "to", "subject", "drafter", "signature"),
                        RedactionLayer.STRUCTURE,
                        cable))
                .containsExactly(
                        "AMEMBASSY OSLO", "RUEHC/STATE RUEHLO/LONDON", "A LUNCH", "#ROE", "A LUNCH", "DOE", "OSLO");
        assertThat(found(ElementRule.of(HEAD, "body"), RedactionLayer.STRUCTURE, cable))
                .containsExactly("1. Text.");
    }

    @Test
    void elementsOfTheSampleCablesAreFoundInAllTheirCopies() {
        Cable archive = SampleCables.archiveRecord();
        ElementRule rule = ElementRule.of(HEAD, "subject", "drafter", "tagPersons");
        String text = archive.source().text();

        List<String> spans = found(rule, RedactionLayer.STRUCTURE, archive);

        assertThat(spans).isNotEmpty().allMatch(words -> Lines.joined(text).contains(words));
        assertThat(String.join("|", spans)).doesNotContain("SUBJECT:").doesNotContain("Subject:");
    }

    @Test
    void spansArePlacesOfOneOriginal() {
        Cable cable = Telegrams.read(TEXT);
        String hash = SourceHash.of(cable.source());
        SpanRule lines = new SpanRule(HEAD, Optional.of(hash), List.of(new SourceRange.Lines(3, 3)));
        SpanRule other = new SpanRule(HEAD, Optional.of("00"), List.of(new SourceRange.Lines(3, 3)));

        assertThat(found(SpanRule.of(HEAD, 0, 6), RedactionLayer.SPANS, cable)).containsExactly("SECRET");
        assertThat(found(lines, RedactionLayer.SPANS, cable)).containsExactly("SUBJECT: A LUNCH");
        assertThat(found(other, RedactionLayer.SPANS, cable)).isEmpty();
        assertThat(found(SpanRule.of(HEAD, 0, 6), RedactionLayer.SPANS, SampleCables.redacted()))
                .isEmpty();
        assertThatThrownBy(() -> found(SpanRule.of(HEAD, 0, 99_999), RedactionLayer.SPANS, cable))
                .isInstanceOf(RedactionException.class)
                .hasMessage("rule r1: offset 99999 lies behind the end of the source");
    }

    @Test
    void aSpanReachesToTheEndAndNoFurther() {
        Cable cable = Telegrams.read("1. A\n\n2. B");
        SpanRule last = new SpanRule(HEAD, Optional.empty(), List.of(new SourceRange.Lines(3, 3)));
        SpanRule behind = new SpanRule(HEAD, Optional.empty(), List.of(new SourceRange.Lines(3, 4)));

        assertThat(found(SpanRule.of(HEAD, 6, 10), RedactionLayer.SPANS, cable)).containsExactly("2. B");
        assertThat(found(last, RedactionLayer.SPANS, cable)).containsExactly("2. B");
        assertThatThrownBy(() -> found(SpanRule.of(HEAD, 6, 11), RedactionLayer.SPANS, cable))
                .hasMessage("rule r1: offset 11 lies behind the end of the source");
        assertThatThrownBy(() -> found(behind, RedactionLayer.SPANS, cable))
                .hasMessage("rule r1: line 4 lies behind the end of the source");
    }

    @Test
    void pagesAreThoseOfThePageLines() {
        Cable cable = SampleCables.cablegate();
        SpanRule second = new SpanRule(HEAD, Optional.empty(), List.of(new SourceRange.Pages(2, 2)));
        SpanRule fourth = new SpanRule(HEAD, Optional.empty(), List.of(new SourceRange.Pages(4, 4)));

        assertThat(found(second, RedactionLayer.SPANS, cable).get(0)).startsWith("MASERU 00000318 002.2 OF 003");
        assertThatThrownBy(() -> found(fourth, RedactionLayer.SPANS, cable)).hasMessageContaining("page 4");
    }

    @Test
    void aReviewerIsWarnedOfWhatGivesAPlaceAway() {
        Cable cable = Telegrams.read("""
                1. An engineer of Oslo met Jane Roe and a Doe. Mrs. Roe met a Poe.

                2. J Doe said. Unrelated Roebuck.
                """);
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(RuleHead.of("names", RedactionUnit.NAME, "B6"), "engineer", "Doe", "Nobody"))
                .rule(RegexRule.of(RuleHead.of("first", RedactionUnit.NAME, "B6"), "Jane(?= Roe)"))
                .rule(ParagraphNumberRule.of(RuleHead.of("much", RedactionUnit.PARAGRAPH, "B1"), "1"))
                .rule(ElementRule.of(RuleHead.of("none", RedactionUnit.ELEMENT, "B6"), "signature"))
                .build();
        RedactionSearch planner = RedactionPlanner.of(policy).search(cable);
        List<RedactionFinding> findings = new java.util.ArrayList<>(planner.words(cable));

        assertThat(planner.warnings(cable, findings))
                .extracting(RedactionWarning::kind)
                .contains(
                        RedactionWarning.Kind.TERM_WITHOUT_HIT,
                        RedactionWarning.Kind.RULE_WITHOUT_HIT,
                        RedactionWarning.Kind.ARTICLE_BEFORE,
                        RedactionWarning.Kind.LETTER_BESIDE,
                        RedactionWarning.Kind.NAME_BESIDE);
        findings.addAll(planner.structure(cable));
        assertThat(planner.warnings(cable, findings))
                .anyMatch(w -> w.kind() == RedactionWarning.Kind.RULE_TAKES_MUCH
                        && w.message().contains("much"));
    }

    @Test
    void theLastWordOfARemovedNameIsLookedForElsewhere() {
        Cable cable = Telegrams.read("1. Jane Steinvar came. So did Olaf Steinvar.\n");
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(RuleHead.of("names", RedactionUnit.NAME, "B6"), "Jane Steinvar"))
                .build();
        RedactionSearch planner = RedactionPlanner.of(policy).search(cable);
        List<RedactionFinding> findings = planner.words(cable);

        assertThat(planner.warnings(cable, findings))
                .filteredOn(w -> w.kind() == RedactionWarning.Kind.SAME_NAME_ELSEWHERE)
                .singleElement()
                .satisfies(w -> assertThat(w.span().orElseThrow().start()).isGreaterThan(30));
    }
}
