package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the beginning of a line tells of it, and what looks nearly the same. */
class LineSignTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VZCZCXRO4321; IDENTIFICATION",
                "VZXRO4321; OTHER",
                "DE RUEHVN #1187 0731142; CALLING",
                "DE RUEHVN 1187 0731142; OTHER",
                "DE RUEHV #118; CALLING",
                "DE RUEH #118; OTHER",
                "ZNY CCCCC ZZH; SECURITY",
                "ZNR UUUUU ZZH; SECURITY",
                "Z N Y CCCCC ZZH; SECURITY",
                "Z N R UUUUU ZZH; SECURITY",
                "ZNYCC; OTHER",
                "ZURICH IS QUIET; OTHER",
                "Z 141130Z MAR 09; DATE_TIME",
                "FM AMEMBASSY SUVA; FROM",
                "FMAMEMBASSY; OTHER",
                "OO RUEHPA RUEHRN; ROUTING",
                "OP RUEHPA RUEHRN; OTHER",
                "OO LAMPS; OTHER",
                "O 141130Z MAR 09; DATE_TIME",
                "O P 141130Z MAR 09; DATE_TIME",
                "R 141130Z MAR 09; DATE_TIME",
                "Y 141130Z MAR; DATE_TIME",
                "O 141130Z MA; OTHER",
                "O 141130Z MAX 09; OTHER",
                "O 14113AZ MAR 09; OTHER",
                "O A41130Z MAR 09; OTHER",
                "O 141130A MAR 09; OTHER",
                "O 141130Z-MAR 09; OTHER",
                "O.141130Z MAR 09; OTHER",
                "RUEHPA RHMFISS RUEHRN; ROUTING",
                "RUEHPA; ROUTING",
                "RUCNDT; ROUTING",
                "RUDOLF; OTHER",
                "RUEHPA LAMPS; OTHER",
                "RUEHPA RUEHRN12; OTHER",
                "RUEHABCD RUEHRN; ROUTING",
                "RUEHABCDE RUEHRN; OTHER",
                "REF: PARIS 12; LABEL",
                "REFS: PARIS 12; LABEL",
                "REFERENCE; OTHER",
                "THIS RECORD IS A PARTIAL EXTRACT OF; PARTIAL_NOTICE",
                "TAGS: PREL; LABEL",
                "TAGS PREL; LABEL",
                "TAG; OTHER",
                "TOP SECRET SUVA 12; NUMBER",
                "T O P S E C R E T SUVA 12; NUMBER",
                "SUBJECT: LAMPS; LABEL",
                "SUBJ: LAMPS; LABEL",
                "SOURCE: LAMPS; DEPARTMENT",
                "SECRET SUVA 12; NUMBER",
                "S SECRET SUVA 12; NUMBER",
                "SECRET SUVA; OTHER",
                "SECRET1; NUMBER",
                "CONFIDENTIAL SUVA 12; NUMBER",
                "C O N F I D E N T I A L SUVA 000612; NUMBER",
                "CLASSIFIED BY DCM TESSEN; LABEL",
                "CLASSES BEGIN AT 9; OTHER",
                "UNCLAS SUVA 12; NUMBER",
                "LIMITED OFFICIAL USE SUVA 12; NUMBER",
                "E.O. 12958: N/A; LABEL",
                "E. O. 11652: GDS; LABEL",
                "EO 12958: N/A; LABEL",
                "EUROPE IS LARGE; OTHER",
                "INFO EUR-00 AID-00; DEPARTMENT",
                "ACTION EUR-00; DEPARTMENT",
                "ACTION  EUR-00; DEPARTMENT",
                "INFO AMEMBASSY PARIS; OTHER",
                "INFO EUR-0; OTHER",
                "APPROVED BY: EUR; DEPARTMENT",
                "DRAFTED BY: EUR; DEPARTMENT",
                "DISTRIBUTION: EUR; DEPARTMENT",
                "DISTANT LAMPS; OTHER",
                "EUR-00 AID-00; DEPARTMENT",
                "EUROPE-00; OTHER",
                "EURAS-00; DEPARTMENT",
                "-00; OTHER",
                "/001R; DEPARTMENT",
                "/01R; OTHER",
                "/LAMPS; OTHER",
                "------------------4E1D2C 141131Z /38; DEPARTMENT",
                "---------------------- LAMPS; OTHER",
                "--------- 38; OTHER",
                "1. (C) One.; LABEL",
                "12.(U) One.; LABEL",
                "123.  (SBU) One.; LABEL",
                "1234. (C) One.; OTHER",
                "\u00B61. (TS) One.; LABEL",
                "1. (a) One.; OTHER",
                "1. One.; OTHER",
                "1 (C) One.; OTHER",
                ". (C) One.; OTHER"
            })
    void isToldByTheBeginning(String line, LineSign sign) {
        assertThat(sign(line)).isEqualTo(sign);
        assertThat(sign("\t " + line.toLowerCase(Locale.ROOT) + " ")).isEqualTo(sign);
    }

    private static LineSign sign(String line) {
        byte[] bytes = Packs.utf8(line);
        return LineSign.of(ByteLine.of(bytes, 0, bytes.length));
    }
}
