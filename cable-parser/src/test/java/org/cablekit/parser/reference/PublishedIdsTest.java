package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablekit.model.MessageReference;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedIdsTest {

    @ParameterizedTest
    @CsvSource({
        "07OTTAWA2150, 07OTTAWA2150, false",
        "09KAMBOLA1187, 09KAMBOLA1187, false",
        "66BUENOSAIRES2481, 66BUENOSAIRES2481, false",
        "06PORT-AU-PRINCE12, 06PORTAUPRINCE12, true",
        "09OTTAWA00034, 09OTTAWA34, true",
        "08EFTOMADRID71, 08MADRID71, true",
        "09UNCLASEFTOLIMA34, 09LIMA34, true",
        "08SECTIN02OF03BERN36, 08BERN36, true",
        "08EFTOSECTION02OF03BERN36, 08BERN36, true",
        "10SECTION0QF05ROME297, 10ROME297, true",
        "06SECTION01O02SUVA2311, 06SUVA2311, true",
        "0901OF02LIMA288, 09LIMA288, true",
        "09AMEMBASSYLIMA909, 09LIMA909, true",
        "90STATE355577TOSEC240323, 90STATE355577, true",
        "06LIMA002583ZFR2585, 06LIMA2583, true",
        "06LIMA002583ZFR, 06LIMA2583, true",
        "07OTTAWA1234567, 07OTTAWA1234567, false",
        "08SEC02OF03BERN36, 08BERN36, true",
        "07QOSCOW12, 07MOSCOW12, true",
        "07NQAMEY1, 07NIAMEY1, true",
        "07LIMA000160ZDK164, 07LIMA160, true",
        "7575LIMA1895, 75LIMA1895, true",
        "1975LIMA1895, 75LIMA1895, true",
        "2005LIMA1895, 05LIMA1895, true",
        "07QIMA15, 07LIMA15, true",
        "08COTON0U348, 08COTONOU348, true",
        "06SECSTATE123, 06STATE123, true",
        "78TAIPEI12, 78TAIPEI12, false",
        "02TAIPEI12, 02AITTAIPEI12, true",
        "08KIEV1234, 08KYIV1234, true",
        "05KIEV1234, 05KIEV1234, false",
        "09ABIJAN12, 09ABIDJAN12, true",
        "09MONTEVIEDO12, 09MONTEVIDEO12, true",
        "09REYKJAAVIK12, 09REYKJAVIK12, true",
        "09TEGUCIGALPO12, 09TEGUCIGALPA12, true",
        "09BANUL12, 09BANJUL12, true",
        "09KAMBULA12, 09KAMBULA12, false",
        "09SECT01OF02LIMA12, 09LIMA12, true",
        "09SECTION01F02LIMA12, 09LIMA12, true",
        "09CONFIDENTIALSECTION01OF02LIMA12, 09LIMA12, true",
        "08SCETOIN02OF03BERN36, 08BERN36, true",
    })
    void reads(String raw, String canonical, boolean repaired) {
        PublishedId id = PublishedIds.read(raw);
        assertThat(id.reference().map(MessageReference::canonical)).contains(canonical);
        assertThat(id.repaired()).isEqualTo(repaired);
    }

    @Test
    void keepsTheSecondNumber() {
        assertThat(PublishedIds.read("06LIMA002583ZFR2585").tail()).contains("ZFR2585");
        assertThat(PublishedIds.read("07OTTAWA2150").tail()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "07",
                "07OTTAWA",
                "OTTAWA2150",
                "092OF5",
                "1671LUSAKA3311",
                "2100LUSAKA3311",
                "07OTTAWA12345678",
                "07OTTAWA12#4",
                "123",
                "07OTTAWA2150Z",
                "07OTTAWA2150ZF",
                "08KAMBOLA02OF03BERN36",
                "08SE02OF03BERN36"
            })
    void saysWhenThereIsNoReference(String raw) {
        PublishedId id = PublishedIds.read(raw);
        assertThat(id.reference()).isEmpty();
        assertThat(id.repaired()).isTrue();
    }

    @Test
    void everyTruncationAndDigitSoupIsAnswered() {
        String raw = "08SECTION01OF02AMEMBASSYHANOI123TOSEC12";
        for (int start = 0; start <= raw.length(); start++) {
            for (int end = start; end <= raw.length(); end++) {
                assertThat(PublishedIds.read(raw.substring(start, end))).isNotNull();
            }
        }
    }

    @Test
    void conformanceOfCanonicalIds() throws IOException {
        Pattern input = Pattern.compile("\"input\": \"([^\"]*)\"");
        Pattern expected = Pattern.compile("\"expected\": \"([^\"]*)\"");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String line : Files.readAllLines(Shared.conformance(), StandardCharsets.UTF_8)) {
            if (line.contains("\"field\": \"canonical_id\"")) {
                all++;
                String raw = group(input, line);
                Optional<String> read = PublishedIds.read(raw).reference().map(MessageReference::canonical);
                if (!read.equals(Optional.of(group(expected, line)))) {
                    wrong.add(raw + " -> " + read.orElse("none"));
                }
            }
        }
        System.out.printf("canonical ids right: %d of %d; not: %s%n", all - wrong.size(), all, wrong);
        assertThat(wrong.size()).isLessThanOrEqualTo(all * 5 / 100);
    }

    private static String group(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
