package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.CaptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIPDIS | SIPDIS=SIPDIS",
                "'SIPDIS ' | SIPDIS=SIPDIS",
                "sipdis | SIPDIS=sipdis",
                "E X D I S | EXDIS=E X D I S",
                "EXDIS STADIS | EXDIS=EXDIS; STADIS=STADIS",
                "STADIS///////// | STADIS=STADIS",
                "LIMDIS, NOFORN | LIMDIS=LIMDIS; NOFORN=NOFORN",
                "EXDIS/NOFORN | EXDIS=EXDIS; NOFORN=NOFORN",
                "EXDIS, STADISNODIS | EXDIS=EXDIS; STADIS=STADIS; NODIS=NODIS",
                "NODIF | NODIS=NODIF",
                "CONDIS | NODIS=CONDIS",
                "ROGER CHANNEL | ROGER CHANNEL=ROGER CHANNEL",
                "MEDICAL CHANNEL | MED CHANNEL=MEDICAL CHANNEL",
                "NO FOREIGN DISSEM | NOFORN=NO FOREIGN DISSEM",
                "SBU NOFORN | SBU NOFORN=SBU NOFORN",
                "NOFORN SIPDIS | NOFORN=NOFORN; SIPDIS=SIPDIS",
                "REL TO USA, FVEY | REL TO=REL TO USA, FVEY",
                "RELEASABLE TO NATO | REL TO=RELEASABLE TO NATO",
                "TOSEC 23 | TOSEC=TOSEC 23",
                "EXDIS TOSEC 190010 | EXDIS=EXDIS; TOSEC=TOSEC 190010",
                "C O R R E C T E D  C O P Y (PARA 2) | CORRECTED COPY=C O R R E C T E D  C O P Y (PARA 2)",
                "CORRECTED COPY - TEXT ADDED | CORRECTED COPY=CORRECTED COPY - TEXT ADDED",
                "CORRECTED COPY SIPDIS | CORRECTED COPY=CORRECTED COPY; SIPDIS=SIPDIS",
                "EYES ONLY FOR THE AMBASSADOR | EYES ONLY=EYES ONLY FOR THE AMBASSADOR",
                "EYES ONLY SIPDIS | EYES ONLY=EYES ONLY; SIPDIS=SIPDIS",
                "S/P ONLY | ONLY=S/P ONLY",
                "'S/P ONLY  ' | ONLY=S/P ONLY",
                "'REL TO USA, FVEY  ' | REL TO=REL TO USA, FVEY",
                "USSALTTWO | USSALTTWO=USSALTTWO",
            })
    void readsCaptionLines(String line, String expected) {
        String found = Captions.read(line).stream()
                .map(m -> m.caption().name() + "=" + line.substring(m.start(), m.end()))
                .reduce((one, next) -> one + "; " + next)
                .orElse("");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "////",
                "DEPT PASS TREASURY",
                "STATE FOR EUR/XX",
                "SIPDIS FOR ROE",
                "NO DISTRIBUTION OUTSIDE EUR/XXX",
                "E.O. 12958: DECL: 03/14/2019",
                "C O N F I D E N T I A L",
                "This is the only line",
                "TAGS: PREL",
                "KAMBOLA 001187",
                "For Roe ONLY",
                "EYES ONLY FORCE",
                "FOR THE AMBASSADOR AND THE DEPUTY CHIEF OF MISSION AND NO OTHER PERSON ONLY",
                "Sensitive talks went on"
            })
    void leavesOtherLines(String line) {
        assertThat(Captions.read(line)).isEmpty();
    }

    @Test
    void aMisspelledCaptionSaysSo() {
        assertThat(Captions.read("NODIF").get(0).spelling()).isEqualTo(Spelling.MISSPELLING);
        assertThat(Captions.read("NODIS").get(0).spelling()).isEqualTo(Spelling.NAME);
        assertThat(Captions.read("NF").get(0).spelling()).isEqualTo(Spelling.ALIAS);
    }

    @Test
    void knowsKindAndMeaning() {
        CaptionEntry nodis = Captions.find("NODIS").orElseThrow();
        assertThat(nodis.kind()).isEqualTo(CaptionKind.DISTRIBUTION);
        assertThat(nodis.meaning()).isPresent();
        assertThat(Captions.find("NESCO").orElseThrow().meaning()).isEmpty();
        assertThat(Captions.find("KAMBOLA")).isEmpty();
    }

    @Test
    void readsARangeOfAText() {
        String text = "KAMBOLA 001187\nEXDIS\nE.O. 11652: GDS";
        int start = text.indexOf("EXDIS");
        CaptionMatch match = Captions.read(text, start, start + 5).get(0);
        assertThat(text.substring(match.start(), match.end())).isEqualTo("EXDIS");
    }

    @Test
    void longLinesAreReadInLinearTime() {
        String captions = "CORRECTED COPY ".repeat(50_000);
        assertThat(Captions.read(captions)).hasSize(50_000);
        assertThat(Captions.read("S " + " ".repeat(2_000_000))).isEmpty();
        assertThat(Captions.read("X".repeat(2_000_000))).isEmpty();
    }
}
