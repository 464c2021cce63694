package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.DeclassificationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclassificationCodesTest {

    @ParameterizedTest
    @CsvSource({
        "GDS, SCHEDULE, GDS",
        "gds, SCHEDULE, GDS",
        "6DS, SCHEDULE, GDS",
        "LDS, SCHEDULE, GDS",
        "NGDS, SCHEDULE, GDS",
        "GDS-3, SCHEDULE, GDS",
        "ADS, SCHEDULE, ADS",
        "XGDS, SCHEDULE, XGDS",
        "XGDS-1, SCHEDULE, XGDS-1",
        "XGDS2, SCHEDULE, XGDS-2",
        "XGDS (3), SCHEDULE, XGDS-3",
        "RDS-4, SCHEDULE, RDS-4",
        "XDS-2, SCHEDULE, XDS-2",
        "GROUP 4, SCHEDULE, GROUP-4",
        "Gp-3, SCHEDULE, GROUP-3",
        "OADR, ORIGINATING_AGENCY, OADR",
        "O.A.D.R., ORIGINATING_AGENCY, OADR",
        "ORIGINATING AGENCY'S DETERMINATION REQUIRED, ORIGINATING_AGENCY, OADR",
        "Manual review, MANUAL_REVIEW, MR",
        "MR, MANUAL_REVIEW, MR",
        "X1, EXEMPTION, X1",
        "X-8, EXEMPTION, X8",
        "1.6X6, EXEMPTION, X6",
        "1.6 (X)(6), EXEMPTION, X6",
        "25X6, EXEMPTION, 25X6",
        "25X1-human, EXEMPTION, 25X1-HUM",
        "50X1-HUM, EXEMPTION, 50X1-HUM",
        "50X2-WMD, EXEMPTION, 50X2-WMD",
        "75X3, EXEMPTION, 75X3",
        "N/A, NOT_APPLICABLE, N/A",
        "N/ A, NOT_APPLICABLE, N/A",
    })
    void hasOneNormalForm(String written, DeclassificationKind kind, String normal) {
        assertThat(DeclassificationCodes.read(written)).contains(new DeclassificationCode(kind, normal));
    }

    @Test
    void readsARangeOfAText() {
        String line = "E.O. 11652, WITH THE SCHEDULE OF THAT ORDER: XGDS-2, MR";
        int start = line.indexOf("XGDS");
        assertThat(DeclassificationCodes.read(line, start, line.indexOf(", MR")).map(DeclassificationCode::normal))
                .contains("XGDS-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "X9",
                "XGDS-5",
                "GROUP 5",
                "GROUP",
                "25X",
                "25X0",
                "25X1-CAT",
                "03/14/2019",
                "AFTER VISIT",
                "DECL"
            })
    void isNoCode(String written) {
        assertThat(DeclassificationCodes.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GS, GDS", "AS, ADS", "X1, XGDS-1", "X4, XGDS-4", "RR, RDS", "OA, OADR", "GDS, GDS", "N/A, N/A"})
    void archiveAttributesAbbreviate(String written, String normal) {
        assertThat(DeclassificationCodes.readArchive(written).map(DeclassificationCode::normal))
                .contains(normal);
    }
}
