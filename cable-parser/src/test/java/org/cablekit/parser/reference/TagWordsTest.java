package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PHUMBA, PHUM BA",
        "ETRDEINVECINPGOVCS, ETRD EINV ECIN PGOV CS",
        "KFRDKIRFCVISCMGTKOCIASECPHUMSMIGEG, KFRD KIRF CVIS CMGT KOCI ASEC PHUM SMIG EG",
        "AMEDCASCKFLO, AMED CASC KFLO",
        "ITPHUM, IT PHUM",
        "VTPREL, VT PREL",
        "eindetrd, EIND ETRD",
    })
    void splitsRunTogetherCodes(String word, String codes) {
        assertThat(TagWords.split(word)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ECON",
                "UNESCO",
                "HARBOR",
                "ECONOMIC",
                "FRITCA",
                "COUNTERTERRORISM",
                "PRELX",
                "POLITICS",
                "ECONQQ"
            })
    void splitsNothingElse(String word) {
        assertThat(TagWords.split(word)).isEmpty();
    }

    @Test
    void mendsListedMisspellings() {
        assertThat(TagWords.corrected("UNDESCO")).contains("UNESCO");
        assertThat(TagWords.corrected("knpp")).contains("KNNP");
        assertThat(TagWords.corrected("PREL")).isEmpty();
    }

    @Test
    void findsTheLongestKnownPhrase() {
        String line = "PM POLITICS FOREIGN POLICY POL FOREIGN POL";
        int first = line.indexOf("POLITICS");
        int second = line.indexOf("POL FOREIGN");
        assertThat(line.substring(first, TagWords.phraseEnd(line, first, line.length())))
                .isEqualTo("POLITICS FOREIGN POLICY");
        assertThat(line.substring(second, TagWords.phraseEnd(line, second, line.length())))
                .isEqualTo("POL");
        assertThat(TagWords.phraseEnd(line, 0, line.length())).isZero();
    }

    @Test
    void findsPhrasesRunTogether() {
        String line = "LABOR HUMAN RIGHTSPOLMIL";
        List<String> phrases = new ArrayList<>();
        for (int at = 0; at < line.length(); at += line.startsWith(" ", at) ? 1 : 0) {
            int end = TagWords.phraseEnd(line, at, line.length());
            phrases.add(line.substring(at, end));
            at = end;
        }
        assertThat(phrases).containsExactly("LABOR", "HUMAN RIGHTS", "POL", "MIL");
        assertThat(TagWords.phraseEnd("POLITICIANS", 0, 11)).isZero();
    }
}
