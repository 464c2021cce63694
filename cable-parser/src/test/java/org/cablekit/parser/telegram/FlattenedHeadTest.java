package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some copies have two blanks, or one, where lines of the heading of the text ended. */
class FlattenedHeadTest {

    private static final String HEADING = """
            P 141130Z MAR 09
            FM AMEMBASSY OSLO
            TO SECSTATE WASHDC

            """;

    private static final String HEAD =
            "C O N F I D E N T I A L  SECTION 01 OF 02 OSLO 001187  SIPDIS  SENSITIVE  STATE FOR EUR/NB"
                    + "  E.O. 12958: DECL: 03/14/2019  TAGS: PREL, NO  SUBJECT: KEEPERS MEET  REF: OSLO 1180"
                    + "  Classified By: DCM Jan Brill. Reason: E.O. 12958: 1.4 (b).";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number       | C 1/2 09OSLO1187",
                "captions     | SIPDIS; SENSITIVE",
                "passing      | STATE FOR [EUR/NB]",
                "order        | 12958 DATE 2019-03-14",
                "tags         | PREL:subject; NO:geographic",
                "subject      | KEEPERS MEET",
                "references   | 09OSLO1180",
                "classifiedBy | title DCM, name Jan Brill, 1.4b"
            })
    void everyElementIsReadFromOneLine(String element, String value) {
        assertThat(LineValues.of(cable(HEAD), element)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNCLAS OSLO 001187 SIPDIS E.O. 12958: N/A TAGS: PREL      | 12958 NOT_APPLICABLE",
                "UNCLAS OSLO 001187 SIPDIS REASON E.O. 12958 TAGS: PREL    | -",
                "UNCLAS OSLO 001187 SIPDIS E.O. 129580: N/A TAGS: PREL     | -"
            })
    void anOrderBehindTheNumberIsCutOff(String head, String order) {
        assertThat(LineValues.of(cable(head), "order")).isEqualTo(order);
    }

    private static Cable cable(String head) {
        return CableParser.create().parse(HEADING + head + "\n\n1. (C) The keepers met.\n");
    }
}
