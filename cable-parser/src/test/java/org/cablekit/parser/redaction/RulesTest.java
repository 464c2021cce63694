package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.PortionControlRule;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.RuleScope;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules for paragraphs and elements take from telegrams as they are read. */
class RulesTest {

    private static final String TELEGRAM = """
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            C O N F I D E N T I A L OTTAWA 002150

            E.O. 12958: DECL: 11/26/2014
            TAGS: EFIS, PTER, CA (ZORN, ANA), PREL
            SUBJECT: %s

            """;

    private static String body(String subject, String body, RedactionRule... rules) {
        Cable cable = Redacted.cable(TELEGRAM.formatted(subject) + body);
        String text =
                Redacted.shown(Redactor.of(Redacted.policy(rules)).redact(cable).redacted());
        return text.substring(text.indexOf("SUBJECT: "));
    }

    private static RedactionRule above(ClassificationLevel level) {
        return new ParagraphLevelRule(RuleHead.of("l", RedactionUnit.PARAGRAPH, "B1"), level, List.of());
    }

    @Test
    void headingsAndSubjectGoByTheirOwnMark() {
        String text = """
                1. (C) The rope.

                (S) The Lamp of Rill
                --------------------

                2. (C) The lamp.

                (C) The Boat
                ------------

                3. (S) The boat.
                """;
        assertThat(body("(S) THE GAUGE", text, above(ClassificationLevel.CONFIDENTIAL)))
                .doesNotContain("THE GAUGE", "Lamp of Rill", "The boat")
                .contains("1. (C) The rope.", "2. (C) The lamp.", "3. [REDACTED - B1]");
        assertThat(body("(C) THE GAUGE", text, above(ClassificationLevel.CONFIDENTIAL)))
                .contains("THE GAUGE");
        assertThat(body("THE GAUGE", text, above(ClassificationLevel.UNCLASSIFIED)))
                .contains("THE GAUGE");
    }

    @Test
    void anEntireTextMarkIsThatOfUnmarkedParagraphs() {
        String text = """
                1. (S - Entire text.) The rope.

                2. The lamp.

                3. (U) The boat.
                """;
        assertThat(body("THE GAUGE", text, above(ClassificationLevel.CONFIDENTIAL)))
                .doesNotContain("rope", "lamp")
                .contains("3. (U) The boat.");
        assertThat(body("THE GAUGE", "1. (C) The rope.\n\n2. The lamp.\n", above(ClassificationLevel.CONFIDENTIAL)))
                .contains("rope", "lamp");
        assertThat(body("THE GAUGE", "1. (U) The rope.\n\n2. The lamp.\n", above(ClassificationLevel.UNCLASSIFIED)))
                .contains("rope")
                .doesNotContain("lamp");
    }

    @Test
    void partsOfAParagraphGoByTheirOwnMark() {
        String text = """
                1. (C) The gauge has:

                a. (S) a rope.

                b. (C) a lamp.

                2. (C//NF) The boat.
                """;
        assertThat(body("THE GAUGE", text, above(ClassificationLevel.CONFIDENTIAL)))
                .doesNotContain("rope")
                .contains("The gauge has", "lamp", "boat");
        assertThat(body(
                        "THE GAUGE",
                        text,
                        new PortionControlRule(RuleHead.of("c", RedactionUnit.PARAGRAPH, "B1"), List.of("NOFORN"))))
                .doesNotContain("boat")
                .contains("rope", "lamp");
        assertThat(body(
                        "THE GAUGE",
                        text,
                        ParagraphNumberRule.of(RuleHead.of("n", RedactionUnit.PARAGRAPH, "B1"), "1.b")))
                .doesNotContain("lamp")
                .contains("rope", "boat");
    }

    @Test
    void personsAmongTheTags() {
        RedactionRule persons = ElementRule.of(RuleHead.of("p", RedactionUnit.NAME, "B6"), "tagPersons");
        Cable cable = Redacted.cable(TELEGRAM.formatted("THE GAUGE") + "1. (C) The rope.\n");
        assertThat(Redacted.shown(
                        Redactor.of(Redacted.policy(persons)).redact(cable).redacted()))
                .contains("\nTAGS: EFIS, PTER, CA ([]), PREL\n");
        assertThat(cable.textHeading().tags()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,, true",
        "EFIS,,,, true",
        "efis,,,, true",
        "KPAO,,,, false",
        ",2004-11-26,,, true",
        ",2004-11-27,,, false",
        ",,2004-11-26,, true",
        ",,2004-11-25,, false",
        ",2004-11-26,2004-11-26,, true",
        ",,,OTTAWA, true",
        ",,,OSLO, false",
        "EFIS,2004-11-01,2004-11-30,OSLO, false",
    })
    void aRuleSpeaksOfTheTelegramsOfItsScope(String tag, LocalDate from, LocalDate to, String post, boolean goes) {
        RuleScope scope = new RuleScope(
                tag == null ? List.of() : List.of(tag),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                post == null ? List.of() : List.of(post));
        RuleHead head = RuleHead.of("t", RedactionUnit.NAME, "B6").within(scope);
        assertThat(body("THE GAUGE", "1. (C) Bea Rill.\n", TermRule.of(head, "Bea"))
                        .contains("Bea"))
                .isNotEqualTo(goes);
    }

    /** What cannot be told is taken to be inside: a rule that does not fire shows too much. */
    @Test
    void aTelegramWithoutTagsDayOrPostIsInEveryScope() {
        RuleScope scope = new RuleScope(
                List.of("KPAO"), Optional.of(LocalDate.of(2009, 1, 1)), Optional.empty(), List.of("OSLO"));
        RedactionRule rule =
                TermRule.of(RuleHead.of("t", RedactionUnit.NAME, "B6").within(scope), "Bea");
        Cable cable = Redacted.cable("SUBJECT: THE GAUGE\n\n1. (C) Bea Rill.\n");
        assertThat(Redacted.shown(
                        Redactor.of(Redacted.policy(rule)).redact(cable).redacted()))
                .doesNotContain("Bea");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void placesAreCountedInLinesHoweverTheyEnd(String lineEnd) {
        Cable cable =
                Redacted.cable((TELEGRAM.formatted("THE GAUGE") + "1. (C) The boat of Zorn.\n").replace("\n", lineEnd));
        RedactionResult result = Redactor.of(
                        Redacted.policy(TermRule.of(RuleHead.of("t", RedactionUnit.NAME, "B6"), "boat", "gauge")))
                .redact(cable);
        assertThat(result.restrictedLog().rows())
                .extracting(row -> row.position().line() + ":" + row.position().column() + " " + row.words())
                .containsExactly("9:14 GAUGE", "11:12 boat");
    }
}
