package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cablekit.model.Cable;
import org.cablekit.redact.RedactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new layout in which a part of the telegram is gone, or new, is refused. */
class StructureTest {

    private static final String TELEGRAM = """
            OO RUEHC RUEHNY
            DE RUEHOT #2150 3311255
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE
            RUEHNY/AMEMBASSY OSLO
            INFO RUEHNY/AMEMBASSY ROME PRIORITY 3344
            XMT AMCONSUL HALIFAX

            C O N F I D E N T I A L OTTAWA 002150

            E.O. 12958: DECL: 11/26/2014
            TAGS: PREL, EFIS
            SUBJECT: THE GAUGE
            REF: OSLO 1234

            Classified By: DCM Ana Rill for reasons 1.4 (b) and (d).

            1. (C) The gauge works.

            2. (C) It works.

            CLEMENS
            """;

    @Test
    void theSameTelegramHasTheSameParts() {
        Cable cable = Redacted.cable(TELEGRAM);
        assertThatCode(() -> Structure.requireSame(cable, Redacted.cable(TELEGRAM.replace("works", "stands"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "OO RUEHC RUEHNY, a routing line: false, a routing line: true",
        "DE RUEHOT #2150 3311255, a calling station: false, a calling station: true",
        "O 261255Z NOV 04, a date line: false, a date line: true",
        "FM AMEMBASSY OTTAWA, a sender: false, a sender: true",
        "RUEHNY/AMEMBASSY OSLO, 1 action addressees, 2 action addressees",
        "INFO RUEHNY/AMEMBASSY ROME PRIORITY 3344, 0 information addressees, 1 information addressees",
        "XMT AMCONSUL HALIFAX, 0 exempted addressees, 1 exempted addressees",
        "C O N F I D E N T I A L OTTAWA 002150, a number line: false, a number line: true",
        "E.O. 12958: DECL: 11/26/2014, an executive order: false, an executive order: true",
        "', EFIS', 1 TAGS, 2 TAGS",
        "SUBJECT: THE GAUGE, a subject: false, a subject: true",
        "REF: OSLO 1234, references: false, references: true",
        "Classified By: DCM Ana Rill for reasons 1.4 (b) and (d)., a classification authority: false, a classification authority: true",
        "2. (C) It works., a signature: true, paragraph 2 with a mark",
        "CLEMENS, a signature: false, a signature: true",
    })
    void aMissingPartIsNamed(String words, String is, String was) {
        Cable whole = Redacted.cable(TELEGRAM);
        Cable less = Redacted.cable(TELEGRAM.replace(words, ""));
        refused(whole, less, is + " in place of " + was);
        refused(less, whole, was + " in place of " + is);
    }

    private static void refused(Cable before, Cable after, String difference) {
        assertThatThrownBy(() -> Structure.requireSame(before, after))
                .isInstanceOf(RedactionException.class)
                .hasMessage("the redacted text would be read as another structure: " + difference
                        + "; nothing was put out");
    }

    @Test
    void aMarkIsAPartOfAParagraph() {
        Cable whole = Redacted.cable(TELEGRAM);
        Cable unmarked = Redacted.cable(TELEGRAM.replace("2. (C) It", "2. It"));
        refused(whole, unmarked, "paragraph 2 without a mark in place of paragraph 2 with a mark");
    }

    @Test
    void theAttributesOfARecordAreAPart() {
        String record = Redacted.RECORD + "\nCLEMENS\n";
        Cable before = Redacted.cable(record + Redacted.ATTRIBUTES + "From: OTTAWA\nSubject: THE GAUGE\n");
        refused(before, Redacted.cable(record), "an archive record: false in place of an archive record: true");
    }
}
