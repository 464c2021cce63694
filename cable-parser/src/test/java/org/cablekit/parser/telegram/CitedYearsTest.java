package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedYearsTest {

    /** A post cannot cite a number of its own that is still to come: above it, the number is that of the year before. */
    @ParameterizedTest
    @CsvSource({
        "75, SUVA 1611, 75SUVA1611",
        "75, SUVA 1612, 75SUVA1612",
        "75, SUVA 1613, 74SUVA1613",
        "75, OSLO 1613, 75OSLO1613",
        "75, 75 SUVA 1613, 75SUVA1613",
        "79, SUVA 1613, 78SUVA1613",
        "07, SUVA 1613, 07SUVA1613"
    })
    void aYearThatIsNotWrittenIsThatOfTheTelegramOrTheOneBefore(String year, String cited, String canonical) {
        Cable cable = CableParser.create()
                .parse("R 140311Z NOV " + year + "\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC\n"
                        + "C O N F I D E N T I A L SUVA 1612\n\nTAGS: EWWT, FJ\nSUBJECT: FERRY\nREF: " + cited
                        + "\n\n1. Done.\n");
        assertThat(cable.textHeading().references())
                .singleElement()
                .extracting(reference -> reference.target().map(MessageReference::canonical))
                .hasToString("Optional[" + canonical + "]");
    }
}
