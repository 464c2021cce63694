package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.parser.MessageReferences.Style;
import org.cablekit.parser.reference.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "07OTTAWA2150, CANONICAL, 07OTTAWA2150",
        "07OTTAWA2150, SPACED, 07 OTTAWA 2150",
        "07OTTAWA2150, NUMBER_LINE, OTTAWA 002150",
        "74LUSAKA1247, ARCHIVE, 1974LUSAKA01247",
        "76STATE47216, ARCHIVE, 1976STATE047216",
        "75BUENOSAIRES7029, ARCHIVE, 1975BUENOS07029",
        "79NEWDELHI6120, ARCHIVE, 1979NEWDE06120",
        "78USUNNEWYORK12, ARCHIVE, 1978USUNN00012",
        "10STATE12345, SPACED, 10 STATE 12345",
        "08RIODEJANEIRO44, SPACED, 08 RIO DE JANEIRO 44",
    })
    void prints(String canonical, Style style, String printed) {
        MessageReference reference = MessageReferences.parse(canonical).orElseThrow();
        assertThat(MessageReferences.print(reference, style)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "07 OTTAWA 2150, 07OTTAWA2150",
        "2007 OTTAWA 002150, 07OTTAWA2150",
        "'''08 BUENOS AIRES 1491', 08BUENOSAIRES1491",
        "10-OTTAWA-57, 10OTTAWA57",
        "07 BAGHDAD #3565, 07BAGHDAD3565",
        "08 Rio de Jan 138, 08RIODEJANEIRO138",
        "08 AMEMBASSY LONDON 138, 08LONDON138",
        "08 PARIS FR 2144, 08UNESCOPARISFR2144",
        "09 UNVIE 102, 09UNVIEVIENNA102",
        "09 KAMBOLA 1187, 09KAMBOLA1187",
        "1900 LIMA 5, 00LIMA5",
        "2099 LIMA 5, 99LIMA5",
        "'07 LIMA 5 ', 07LIMA5",
        "1975ADDIS01247, 75ADDISABABA1247",
        "1985ADDIS01247, 85ADDISABABA1247",
        "1985ADDIS1247, 85ADDIS1247",
    })
    void parses(String text, String canonical) {
        assertThat(MessageReferences.parse(text).map(MessageReference::canonical))
                .contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "OTTAWA 2150",
                "07",
                "07 2150",
                "07 OTTAWA",
                "007 OTTAWA 1",
                "07 OTTAWA 12345678",
                "07 OTT4WA 1",
                "1774LUSAKA01247",
                "1899 LIMA 5",
                "2100 LIMA 5"
            })
    void refusesWhatIsNoReference(String text) {
        assertThat(MessageReferences.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void everyPostAndStyleParsesBack(Style style) {
        for (Post post : Posts.all()) {
            for (int year : new int[] {1966, 1973, 1979, 1985, 1999, 2000, 2010, 2023}) {
                for (int serial : new int[] {1, 97, 1247, 20_000, 123_456}) {
                    String name = Posts.find(post.key(), year).orElseThrow().key();
                    MessageReference reference = new MessageReference(year, name, serial);
                    String printed = MessageReferences.print(reference, style);
                    MessageReference again =
                            MessageReferences.parse(printed, year).orElseThrow();
                    boolean shared = style == Style.ARCHIVE && name.equals("PORTOALEGRE");
                    assertThat(again.equals(reference)).as(printed).isEqualTo(!shared);
                }
            }
        }
    }

    @Test
    void takesTheGivenYearOnlyWhereNoneIsWritten() {
        assertThat(MessageReferences.parse("OTTAWA 002150", 2007)).contains(new MessageReference(2007, "OTTAWA", 2150));
        assertThat(MessageReferences.parse("06 OTTAWA 002150", 2007))
                .contains(new MessageReference(2006, "OTTAWA", 2150));
    }
}
