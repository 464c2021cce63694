package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.RedactionUnit;
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
                mistake("rule r1, controls[0]: is blank", () -> new PortionControlRule(HEAD, List.of(""))),
                mistake("rule r1, tags[0]: is blank", () -> new ProtectTagRule(HEAD, List.of(""), 3, false)),
                mistake("offsets 7-3", () -> SpanRule.of(HEAD, 7, 3)),
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

    @Test
    void codesAreReadInAnySpellingAndKeptInOneForm() {
        RuleHead head = RuleHead.of("r", RedactionUnit.PHRASE, "(b) (6)", "1.4d", "b1", "B6");

        assertThat(head.codes().stream().map(ExemptionCode::normal)).containsExactly("B1", "1.4(D)", "B6");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true", "3, 3.a, true", "3, 4, false", "3, 33, false", "5-7, 6.b.2, true", "5-7, 8, false",
        "4.b, 4.b, true", "4.b, 4.B.1, true", "4.b, 4, false", "4.b, 4.bb, false", "4.b, 5.b, false", "1, '', false"
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
