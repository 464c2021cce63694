package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablekit.model.Basis;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleDatesTest {

    @ParameterizedTest
    @CsvSource({
        "C O N F I D E N T I A L, 74, E.O. 11652: GDS, 1980-12-31, COMPUTED",
        "S E C R E T, 74, E.O. 11652: GDS, 1982-12-31, COMPUTED",
        "T O P  S E C R E T, 77, E.O. 11652: GDS, 1987-12-31, COMPUTED",
        "UNCLAS, 74, E.O. 11652: GDS, -, STATED",
        "S E C R E T, 74, E.O. 11652: XGDS-1, -, STATED",
        "S E C R E T, 74, 'E.O. 11652: ADS, DECLAS 12-31-76', 1976-12-31, STATED",
        "S E C R E T, 79, E.O. 12065: GDS 3/14/85 (TESSEN), 1985-03-14, STATED",
        "S E C R E T, 09, E.O. 11652: GDS, -, STATED"
    })
    void theGeneralScheduleLeadsToADate(String level, String year, String order, String date, Basis basis) {
        String text = "O 141130Z MAR " + year + "\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n" + level + " OSLO 1187\n\n"
                + order + "\nTAGS: PFOR, NO\nSUBJECT: HERRING\n\n1. TEXT.\n";
        DeclassificationInstruction read = CableParser.create()
                .parse(Source.of(text, Provenance.of("telegram")))
                .textHeading()
                .executiveOrder()
                .orElseThrow()
                .instructions()
                .get(0);

        assertThat(read.date().map(Object::toString).orElse("-")).isEqualTo(date);
        assertThat(read.basis()).isEqualTo(basis);
    }

    /** The notice behind the signature says what an executive order line says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "GROUP 4|DOWNGRADED AT 3-YEAR INTERVALS;|DECLASSIFIED AFTER 12 YEARS / GROUP-4 / 1980-03-14 "
                        + "/ DOWNGRADED AT 3-YEAR INTERVALS; DECLASSIFIED AFTER 12 YEARS",
                "GP-3|NNNN / GROUP-3 / - / -",
                "NNNN|GROUP 4 OF THE KEEPERS / - / - / -"
            })
    void aNoticeOfAGroupMayStandBehindTheSignature(String lines, String codes, String date, String event) {
        String text = "P 141130Z MAR 68\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 1187\n\n"
                + "SUBJECT: HERRING\n\n1. TEXT.\n\nTESSEN\n\n" + lines.replace('|', '\n') + "\n";
        List<DeclassificationInstruction> read = CableParser.create()
                .parse(Source.of(text, Provenance.of("telegram")))
                .textHeading()
                .executiveOrder()
                .map(order -> order.instructions())
                .orElse(List.of());

        assertThat(read.stream().flatMap(i -> i.codes().stream()).findFirst().orElse("-"))
                .isEqualTo(codes);
        assertThat(read.stream().flatMap(i -> i.date().stream()).findFirst())
                .hasToString(date.equals("-") ? "Optional.empty" : "Optional[" + date + "]");
        assertThat(read.stream().flatMap(i -> i.event().stream()).findFirst())
                .hasToString(event.equals("-") ? "Optional.empty" : "Optional[" + event + "]");
    }
}
