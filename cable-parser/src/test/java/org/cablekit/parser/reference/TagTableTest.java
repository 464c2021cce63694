package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.TagKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UR; 1975; Soviet Union",
                "UR; 1991; Soviet Union",
                "RS; 2009; Russia",
                "GE; 1974; German Democratic Republic (East Germany)",
                "GE; 1985; Germany, Federal Republic of (West Germany)",
                "GC; 1985; German Democratic Republic (East Germany)",
                "GW; 1975; Germany, Federal Republic of (West Germany)",
                "GE; 2009; Germany, Federal Republic of (West Germany)",
                "GM; 2009; Germany",
                "AFAC; 2009; 'Communications and records units, combined communications centers'",
                "DM; 1975; Dahomey",
                "DM; 1976; Benin",
                "CE; 1971; Ceylon",
                "CE; 1975; Sri Lanka",
                "CG; 1975; Zaire",
                "CG; 2009; Congo, Democratic Republic of the",
                "VN; 1975; North Vietnam",
                "VS; 1974; South Vietnam",
                "WA; 1975; South West Africa (Namibia)",
                "WA; 2009; Namibia",
                "RH; 1975; Rhodesia",
                "UV; 1975; Upper Volta",
                "UV; 2009; Burkina Faso",
                "CH; 1975; China, People's Republic of",
                "IZ; 2009; Iraq",
                "SHUM; 1975; Human rights",
                "PHUM; 2009; Human rights",
                "XF; 1975; Middle East",
                "WTO; 1975; Warsaw Treaty Organization",
                "WTO; 2005; World Trade Organization",
                "nato; 2005; North Atlantic Treaty Organization",
            })
    void theMeaningIsThatOfTheYear(String code, int year, String meaning) {
        assertThat(TagTable.find(code, year).flatMap(TagEntry::meaning)).contains(meaning);
    }

    @Test
    void aCodeBesideDecidesWhereMeaningsOverlap() {
        assertThat(meaningOfGe(1978, List.of("PFOR", "GC"))).contains("Federal Republic");
        assertThat(meaningOfGe(1981, List.of("GW"))).contains("East Germany");
        assertThat(meaningOfGe(1978, List.of("PFOR"))).contains("East Germany");
    }

    private static String meaningOfGe(int year, List<String> beside) {
        return TagTable.find("GE", 0, 2, year, beside)
                .flatMap(TagEntry::meaning)
                .orElseThrow();
    }

    @Test
    void aCodeMetInPlaceOfAnotherNamesIt() {
        assertThat(TagTable.find("RU", 2009).flatMap(TagEntry::standard)).contains("RS");
        assertThat(TagTable.find("VN", 2009).flatMap(TagEntry::standard)).contains("VM");
        assertThat(TagTable.find("VN", 1975).flatMap(TagEntry::standard)).isEmpty();
        assertThat(TagTable.find("RS", 2009).flatMap(TagEntry::standard)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ECON; SUBJECT",
                "PXYZ; SUBJECT",
                "QXYZ; UNKNOWN",
                "KIPR; PROGRAM",
                "KXYZ; PROGRAM",
                "CA; GEOGRAPHIC",
                "QQ; GEOGRAPHIC",
                "NATO; ORGANIZATION",
                "UN; ORGANIZATION",
                "UNGA/C-1; ORGANIZATION",
                "AFL-CIO; ORGANIZATION",
                "EU; ORGANIZATION",
                "ROE, ANA; PERSON",
                "(ROE, ANA); PERSON",
                "HARBORS; UNKNOWN",
                "HUMAN RIGHTS; UNKNOWN",
                "P1XY; UNKNOWN",
                "''; UNKNOWN",
            })
    void tellsTheKindByTableOrShape(String entry, TagKind kind) {
        assertThat(TagTable.kindOf(entry)).isEqualTo(kind);
    }

    @Test
    void saysWhenItDoesNotKnow() {
        assertThat(TagTable.find("QXYZ", 2009)).isEqualTo(Optional.empty());
        assertThat(TagTable.find("", 2009)).isEmpty();
    }
}
