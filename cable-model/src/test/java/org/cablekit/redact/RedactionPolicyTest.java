package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies say what is wrong with them: rule, place, reason. */
class RedactionPolicyTest {

    private static final RuleHead HEAD = RuleHead.of("r1", RedactionUnit.NAME, "B6");

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a rule needs an id", () -> RuleHead.of(" ", RedactionUnit.NAME, "B6")),
                mistake(
                        "rule r1, codes: at least one exemption code is needed",
                        () -> RuleHead.of("r1", RedactionUnit.NAME)),
                mistake(
                        "rule r1, codes[1]: not an exemption code: B99",
                        () -> RuleHead.of("r1", RedactionUnit.NAME, "B6", "B99")),
                mistake("rule r1, terms[1]: has neither letter nor digit", () -> TermRule.of(HEAD, "Roe", " -- ")),
                mistake("rule r1, terms: at least one term is needed", () -> TermRule.of(HEAD)),
                mistake("rule r1, pattern: Unclosed group near index 4", () -> RegexRule.of(HEAD, "(abc")),
                mistake("rule r1, pattern: matches the empty text", () -> RegexRule.of(HEAD, "a*")),
                mistake("rule r1, group: there is no group 2", () -> new RegexRule(HEAD, "(a)", "", 2)),
                mistake(
                        "rule r1, flags: unknown flag 'q'; known are i, u, x, s",
                        () -> new RegexRule(HEAD, "a", "q", 0)),
                mistake("rule r1, patterns[0]: unknown pattern 'shoe size'", () -> PatternRule.of(HEAD, "shoe size")),
                mistake("rule r1, elements[0]: unknown element 'hat'", () -> ElementRule.of(HEAD, "hat")),
                mistake(
                        "rule r1, paragraphs[1]: not a paragraph such as",
                        () -> ParagraphNumberRule.of(HEAD, "3", "x")),
                mistake("rule r1, paragraphs[0]: not a paragraph", () -> ParagraphNumberRule.of(HEAD, "3.")),
                mistake("rule r1, paragraphs[0]: not a paragraph", () -> ParagraphNumberRule.of(HEAD, "3.b!")),
                mistake("rule r1, paragraphs[0]: not a paragraph", () -> ParagraphNumberRule.of(HEAD, "-3")),
                mistake("rule r1, controls[0]: is blank", () -> new PortionControlRule(HEAD, List.of(""))),
                mistake("rule r1, tags[0]: is blank", () -> new ProtectTagRule(HEAD, List.of(""), 3, false)),
                mistake("offsets 7-3", () -> SpanRule.of(HEAD, 7, 3)),
                mistake("lines 0-2", () -> new SourceRange.Lines(0, 2)),
                mistake("pages 2-1", () -> new SourceRange.Pages(2, 1)),
                mistake(
                        "scope: 2009-01-01 is before 2009-01-02",
                        () -> new RuleScope(
                                List.of(),
                                Optional.of(LocalDate.of(2009, 1, 2)),
                                Optional.of(LocalDate.of(2009, 1, 1)),
                                List.of())),
                mistake(
                        "keep list k, terms[1]: has neither letter nor digit",
                        () -> new KeepList("k", List.of("Oslo", " "), "")),
                mistake(
                        "rule k: the id is used twice",
                        () -> RedactionPolicy.builder("p")
                                .keep(new KeepList("k", List.of("Oslo"), ""))
                                .keep(new KeepList("k", List.of("Rome"), ""))
                                .build()),
                mistake("scope.posts[0] is blank", () -> RuleScope.posts(" ")),
                mistake("keep list k, terms: at least one term", () -> new KeepList("k", List.of(), "")),
                mistake(
                        "rule r1: the id is used twice",
                        () -> RedactionPolicy.builder("p")
                                .rule(TermRule.of(HEAD, "a"))
                                .rule(TermRule.of(HEAD, "b"))
                                .build()));
    }

    private static Arguments mistake(String message, Supplier<?> made) {
        return Arguments.of(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesNameRulePlaceAndReason(String message, Supplier<?> made) {
        assertThatThrownBy(made::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(TermRule.of(HEAD, "a"), "term", RedactionLayer.WORDS),
                Arguments.of(RegexRule.of(HEAD, "a"), "regex", RedactionLayer.WORDS),
                Arguments.of(PatternRule.of(HEAD, "email"), "pattern", RedactionLayer.WORDS),
                Arguments.of(ProtectTagRule.of(HEAD), "protectTag", RedactionLayer.WORDS),
                Arguments.of(ElementRule.of(HEAD, "subject"), "element", RedactionLayer.STRUCTURE),
                Arguments.of(ParagraphNumberRule.of(HEAD, "3"), "paragraphNumber", RedactionLayer.STRUCTURE),
                Arguments.of(
                        new ParagraphLevelRule(HEAD, ClassificationLevel.SECRET, List.of("NOFORN")),
                        "paragraphLevelAbove",
                        RedactionLayer.STRUCTURE),
                Arguments.of(
                        new PortionControlRule(HEAD, List.of("NOFORN")), "portionControl", RedactionLayer.STRUCTURE),
                Arguments.of(SpanRule.of(HEAD, 3, 7), "span", RedactionLayer.SPANS),
                Arguments.of(
                        new DenyDocumentRule(HEAD, List.of(Disclosure.DATE)), "denyDocument", RedactionLayer.SPANS));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kinds")
    void aRuleIsTheSameUnderAnotherHead(RedactionRule rule, String kind, RedactionLayer layer) {
        RuleHead other = HEAD.withNote("why").withCodes(List.of(new ExemptionCode("B5")));

        assertThat(rule.kind()).isEqualTo(kind);
        assertThat(rule.layer()).isEqualTo(layer);
        assertThat(rule.withHead(other)).isNotEqualTo(rule).hasSameClassAs(rule);
        assertThat(rule.withHead(other).head()).isEqualTo(other);
        assertThat(rule.withHead(other).withHead(HEAD)).isEqualTo(rule);
        assertThat(other.note()).isEqualTo("why");
        assertThat(other.redaction()).isEqualTo(new Redaction(List.of(new ExemptionCode("B5")), RedactionUnit.NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B1; Properly classified",
                "B6; Unwarranted invasion",
                "B7(C); Records compiled for law enforcement: ",
                "1.4(D); Foreign relations",
                "1.5(C); Classified under section 1.5(C) of the executive order",
                "25X1; Exempted from automatic declassification at 25 years",
                "50X1; Exempted from automatic declassification at 50 years",
                "(k)(2); Exempted from access under the Privacy Act, section (k)(2)",
            })
    void aCodeHasItsOwnMeaning(String code, String meaning) {
        assertThat(ExemptionReasons.of(ExemptionCode.parse(code).orElseThrow())).startsWith(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "NF, NOFORN",
        "no foreign dissem, NOFORN",
        "OC, ORCON",
        "PR, PROPIN",
        "NC, NOCONTRACTOR",
        "' limdis ', LIMDIS"
    })
    void controlsHaveOneName(String written, String name) {
        assertThat(new PortionControlRule(HEAD, List.of(written)).controls()).containsExactly(name);
    }

    @Test
    void relToStandsForAnyReleaseList() {
        Classification released = new Classification(ClassificationLevel.SECRET, List.of("OC"), List.of("USA", "CAN"));
        Classification kept = new Classification(ClassificationLevel.SECRET, List.of("NF"), List.of());

        assertThat(Controls.carries(released, List.of("REL TO"))).isTrue();
        assertThat(Controls.carries(released, List.of("ORCON"))).isTrue();
        assertThat(Controls.carries(released, List.of("NOFORN"))).isFalse();
        assertThat(Controls.carries(kept, List.of("REL TO"))).isFalse();
        assertThat(Controls.carries(kept, List.of("NOFORN"))).isTrue();
    }

    @Test
    void theHashIsSha256OfTheText() {
        assertThat(SourceHash.of(Source.of("abc", Provenance.of(""))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void codesAreReadInAnySpellingAndKeptInOneForm() {
        RuleHead head = RuleHead.of("r", RedactionUnit.PHRASE, "(b) (6)", "1.4d", "b1", "B6");

        assertThat(head.codes().stream().map(ExemptionCode::normal)).containsExactly("B1", "1.4(D)", "B6");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true", "3, 3.a, true", "3, 4, false", "3, 33, false", "5-7, 6.b.2, true", "5-7, 8, false",
        "4.b, 4.b, true", "4.b, 4.B.1, true", "4.b, 4, false", "4.b, 4.bb, false", "4.b, 5.b, false", "1, '', false",
        "1-9999, 9999, true", "1-9999, 12345, false", "1-9, 1a, false", "4, 4, true", "4, .a, false"
    })
    void selectorsSelectParagraphsByTheirPath(String selector, String path, boolean selected) {
        assertThat(ParagraphSelector.parse(selector).selects(path)).isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource({"3", "5-7", "4.b", "4.b.2"})
    void selectorsPrintAsTheyAreWritten(String selector) {
        assertThat(ParagraphSelector.parse(selector)).hasToString(selector);
    }

    @Test
    void everyElementAndPatternIsFoundByItsPolicyName() {
        for (RedactableElement element : RedactableElement.values()) {
            assertThat(RedactableElement.parse(element.policyName())).contains(element);
        }
        for (TextPattern pattern : TextPattern.values()) {
            assertThat(TextPattern.parse(pattern.policyName())).contains(pattern);
        }
        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(Disclosure.parse(disclosure.policyName())).contains(disclosure);
        }
        assertThat(RedactableElement.parse("Classified-By")).contains(RedactableElement.CLASSIFIED_BY);
        assertThat(TextPattern.parse("E-Mail")).contains(TextPattern.EMAIL);
    }

    @Test
    void termListsAreReadLineByLine() {
        assertThat(TermRule.parseList("# people\n Jane Roe \n\nAl-Rashid\r\n"))
                .containsExactly("Jane Roe", "Al-Rashid");
    }

    @Test
    void rulesApplyWhereTheirScopeAndSwitchSay() {
        Cable maseru = SampleCables.cablegate();
        RuleScope before = new RuleScope(List.of(), Optional.empty(), Optional.of(LocalDate.of(2000, 1, 1)), List.of());
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(level("on", HEAD))
                .rule(level("off", HEAD.disabled()))
                .rule(level("here", HEAD.within(RuleScope.posts("maseru"))))
                .rule(level("there", HEAD.within(RuleScope.posts("OSLO"))))
                .rule(level("then", HEAD.within(before)))
                .build();

        assertThat(policy.rulesFor(maseru).stream().map(rule -> rule.head().id()))
                .containsExactly("on", "here");
        assertThat(policy.rulesFor(SampleCables.minimal())).hasSize(4);
    }

    private static RedactionRule level(String id, RuleHead head) {
        RuleHead own = new RuleHead(
                id,
                head.codes(),
                head.unit(),
                head.action(),
                head.scope(),
                head.enabled(),
                head.note(),
                head.priority());
        return new ParagraphLevelRule(own, ClassificationLevel.SECRET, List.of("NF"));
    }

    @Test
    void theFingerprintTellsPoliciesApart() {
        RedactionPolicy one =
                RedactionPolicy.builder("p").rule(TermRule.of(HEAD, "a")).build();
        RedactionPolicy same =
                RedactionPolicy.builder("p").rule(TermRule.of(HEAD, "a")).build();
        RedactionPolicy other =
                RedactionPolicy.builder("p").rule(TermRule.of(HEAD, "b")).build();

        assertThat(one.fingerprint()).isEqualTo(same.fingerprint()).hasSize(64).isNotEqualTo(other.fingerprint());
    }
}
