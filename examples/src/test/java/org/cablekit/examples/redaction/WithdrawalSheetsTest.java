package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a sheet that takes the place of a telegram discloses. */
final class WithdrawalSheetsTest {

    private static final DenyDocumentRule DENIAL = new DenyDocumentRule(
            RuleHead.of("d", RedactionUnit.DOCUMENT, "B1"),
            List.of(Disclosure.MESSAGE_REFERENCE, Disclosure.SUBJECT, Disclosure.CLASSIFICATION, Disclosure.FROM));

    private static Cable telegram(String subject) {
        return parsed("""
                R 240958Z AUG 09
                FM AMCONSUL RECIFE
                TO SECSTATE WASHDC

                C O N F I D E N T I A L RECIFE 000285

                SUBJECT: %s

                1. (C) The crane works.

                HEARNWELL
                """.formatted(subject));
    }

    private static Cable release(String mark) {
        return parsed("""
                UNCLASSIFIED U.S. Department of State Case No. F-2011-07731 Doc No. C17551299 Date: 08/14/2013
                RELEASE IN PART

                MRN: 14 OSLO 1299
                Date/DTG: Jun 18, 2014 / 181412Z JUN 14
                From: AMEMBASSY OSLO
                Action: WASHDC, SECSTATE ROUTINE
                Subject: SWANS

                1. (%s) The bridge opens eleven times a day.
                """.formatted(mark));
    }

    private static Cable parsed(String text) {
        return CableParser.create().parse(Source.of(text, Provenance.of("a.txt")));
    }

    private static Cable sheet(Cable cable, RedactionRule... others) {
        RedactionPolicy.Builder policy = RedactionPolicy.builder("p").rule(DENIAL);
        List.of(others).forEach(policy::rule);
        return Redactor.of(policy.build()).redact(cable).redacted();
    }

    @Test
    @DisplayName("P17 a sheet discloses nothing that another rule removes")
    void otherRulesHold() {
        RedactionRule term = TermRule.of(RuleHead.of("t", RedactionUnit.NAME, "B6"), "Jane Roe", "Ann Ox");
        assertThat(sheet(telegram("JANE ROE AT SEA")).subject()).isPresent();
        assertThat(sheet(telegram("BOATS AT SEA"), term).subject()).isPresent();
        Cable one = sheet(telegram("JANE ROE AT SEA"), term);
        assertThat(one.subject()).isEmpty();
        assertThat(one.messageReference()).isPresent();
        assertThat(one).isEqualTo(sheet(telegram("ANN OX AT SEA"), term));
        RedactionRule element = ElementRule.of(RuleHead.of("e", RedactionUnit.ELEMENT, "B6"), "from");
        assertThat(sheet(telegram("BOATS"), element).heading().originator()).isEmpty();
        assertThat(sheet(telegram("BOATS")).heading().originator()).isPresent();
    }

    @Test
    @DisplayName("P1 the level on a sheet is not taken from the marks of the paragraphs withheld")
    void levelIsStated() {
        assertThat(sheet(telegram("BOATS")).classification()).isPresent();
        assertThat(release("S").classification()).isNotEqualTo(release("C").classification());
        assertThat(sheet(release("S"))).isEqualTo(sheet(release("C")));
    }

    @Test
    @DisplayName("P11 where a source that has holes already came from does not go out")
    void placeOfRedactedSource() {
        RedactionRule term = TermRule.of(RuleHead.of("t", RedactionUnit.NAME, "B6"), "Jane Roe");
        Redactor redactor = Redactor.of(RedactionPolicy.builder("p").rule(term).build());
        Source redacted =
                redactor.redact(telegram("JANE ROE AT SEA")).redacted().source();
        Cable placed = CableParser.create()
                .parse(new Source(redacted.text(), redacted.redactions(), Provenance.of("/home/ann/zqxjkvim.txt")));
        assertThat(redactor.redact(placed).redacted().source()).isEqualTo(redacted);
    }
}
