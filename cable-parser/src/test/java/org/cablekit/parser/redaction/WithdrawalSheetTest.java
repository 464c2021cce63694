package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceElement;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sheet in place of a telegram prints. */
class WithdrawalSheetTest {

    private static final String TELEGRAM = """
            R 240958Z AUG 09
            FM AMCONSUL RECIFE
            TO RUEHC/SECSTATE WASHDC PRIORITY 1234
            RUEHBR/AMEMBASSY BRASILIA

            C O N F I D E N T I A L RECIFE 000285

            SUBJECT: THE CRANE

            1. (S) The crane works.

            RECIFE 00000285  002 OF 003

            HEARNWELL
            """;

    private static Cable sheet(String telegram, List<Disclosure> disclosed, RedactionRule... others) {
        List<RedactionRule> rules = new ArrayList<>(List.of(others));
        rules.add(new DenyDocumentRule(RuleHead.of("d", RedactionUnit.DOCUMENT, "B1"), disclosed));
        return Redactor.of(Redacted.policy(rules.toArray(RedactionRule[]::new)))
                .redact(Redacted.cable(telegram))
                .redacted();
    }

    @Test
    void everyFactThatIsDisclosedIsALine() {
        Cable sheet = sheet(TELEGRAM, List.of(Disclosure.values()));
        assertThat(Redacted.shown(sheet)).isEqualTo("""
            DOCUMENT WITHHELD IN FULL
            Message reference: 09RECIFE285
            Date: 2009-08-24
            From: AMCONSUL RECIFE
            To: SECSTATE WASHDC
            To: AMEMBASSY BRASILIA
            Classification: CONFIDENTIAL
            Subject: THE CRANE
            Pages withheld: 3
            [REDACTED - B1]
            """);
        assertThat(sheet.messageReference()).hasToString("Optional[09RECIFE285]");
        assertThat(sheet.sentOn()).hasToString("Optional[2009-08-24]");
        assertThat(sheet.heading().action())
                .extracting(a -> a.name().toString())
                .contains("AMEMBASSY BRASILIA");
        assertThat(sheet.release().orElseThrow().pages()).contains(3);
        assertThat(sheet.coverage()).isEqualTo(1);
        assertThat(sheet.map().elements())
                .filteredOn(element -> element.kind() == ElementKind.ACTION_ADDRESSEE)
                .extracting(SourceElement::span)
                .containsExactlyElementsOf(
                        sheet.heading().action().stream().map(a -> a.span()).toList());
    }

    @Test
    void nothingElseIsShown() {
        assertThat(Redacted.shown(sheet(TELEGRAM, List.of()))).isEqualTo("""
            DOCUMENT WITHHELD IN FULL
            [REDACTED - B1]
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "numberLine, 'Date,From,To,To,Subject,Pages withheld'",
        "dateTime, 'Message reference,From,To,To,Classification,Subject,Pages withheld'",
        "from, 'Message reference,Date,To,To,Classification,Subject,Pages withheld'",
        "to, 'Message reference,Date,From,Classification,Subject,Pages withheld'",
        "subject, 'Message reference,Date,From,To,To,Classification,Pages withheld'",
    })
    void whatAnotherRuleRemovesIsNotDisclosed(String element, String labels) {
        RedactionRule rule = ElementRule.of(RuleHead.of("e", RedactionUnit.ELEMENT, "B6"), element);
        Cable sheet = sheet(TELEGRAM, List.of(Disclosure.values()), rule);
        assertThat(labels(sheet)).isEqualTo(labels);
    }

    private static String labels(Cable sheet) {
        return String.join(
                ",",
                sheet.source()
                        .text()
                        .lines()
                        .filter(line -> line.contains(":"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "09RECIFE285, 'Date,From,To,To,Classification,Subject,Pages withheld'",
        "2009, 'Message reference,From,To,To,Classification,Subject,Pages withheld'",
        "AMCONSUL, 'Message reference,Date,To,To,Classification,Subject,Pages withheld'",
        "AMEMBASSY, 'Message reference,Date,From,To,Classification,Subject,Pages withheld'",
        "CRANE, 'Message reference,Date,From,To,To,Classification,Pages withheld'",
    })
    void aFactInWhichAnotherRuleFindsAWordIsNotDisclosed(String word, String labels) {
        RedactionRule rule = TermRule.of(RuleHead.of("t", RedactionUnit.NAME, "B6"), word);
        assertThat(labels(sheet(TELEGRAM, List.of(Disclosure.values()), rule))).isEqualTo(labels);
    }

    @Test
    void numberAndPagesOfAnArchiveRecord() {
        String record = Redacted.RECORD + Redacted.ATTRIBUTES + "From: OTTAWA\nPage Count: %s\nSubject: THE GAUGE\n";
        List<Disclosure> facts = List.of(Disclosure.DOCUMENT_NUMBER, Disclosure.PAGE_COUNT);
        assertThat(Redacted.shown(sheet(record.formatted("4"), facts)))
                .contains("\nDocument number: 1976OTTAWA02150\nPages withheld: 4\n");
        assertThat(Redacted.shown(sheet(record.formatted("n/a"), facts)))
                .contains("\nDocument number: 1976OTTAWA02150\n[");
    }

    @Test
    void numberOfARelease() {
        String release = Redacted.RELEASE_HEAD + """
                Subject: SWANS

                1. (U) The bridge opens eleven times a day.
                Page 1 of 2
                """;
        assertThat(Redacted.shown(sheet(release, List.of(Disclosure.DOCUMENT_NUMBER, Disclosure.PAGE_COUNT))))
                .isEqualTo("""
            DOCUMENT WITHHELD IN FULL
            Document number: C17551299
            Pages withheld: 2
            [REDACTED - B1]
            """);
    }
}
