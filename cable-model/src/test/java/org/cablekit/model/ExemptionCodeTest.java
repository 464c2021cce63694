package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B6                  | B6        | (b)(6)
            b6                  | B6        | (b)(6)
            (b)(6)              | B6        | (b)(6)
            (B) (6)             | B6        | (b)(6)
            b(6)                | B6        | (b)(6)
            552(b)(6)           | B6        | (b)(6)
            5 U.S.C. 552(b)(6)  | B6        | (b)(6)
            5 USC 552 (b)(7)(C) | B7(C)     | (b)(7)(C)
            b7c                 | B7(C)     | (b)(7)(C)
            B7                  | B7        | (b)(7)
            1.4d                | 1.4(D)    | 1.4(d)
            1.4 (D)             | 1.4(D)    | 1.4(d)
            1.3(a)              | 1.3(A)    | 1.3(a)
            25x1                | 25X1      | 25X1
            50X1-HUM            | 50X1-HUM  | 50X1-HUM
            50x1 human          | 50X1-HUM  | 50X1-HUM
            50X2-WMD            | 50X2-WMD  | 50X2-WMD
            (k)(2)              | (K)(2)    | (k)(2)
            """)
    void usualSpellingsAreReadAndPrinted(String written, String normal, String statute) {
        ExemptionCode code = ExemptionCode.parse(written).orElseThrow();

        assertThat(code.normal()).isEqualTo(normal);
        assertThat(code.print(ExemptionCode.Style.STATE)).isEqualTo(normal).isEqualTo(code.toString());
        assertThat(code.print(ExemptionCode.Style.STATUTE)).isEqualTo(statute);
        assertThat(new ExemptionCode(normal)).isEqualTo(code);
        assertThat(ExemptionCode.parse(statute)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "B0",
                "B10",
                "B6(C)",
                "B7(G)",
                "1.4",
                "1.8(a)",
                "1.4(k)",
                "26X1",
                "25X",
                "SECRET",
                "6",
                "b",
                "B6 B7",
                "B6;",
                "(((((((((((((((((((((((((b6"
            })
    void otherWordsAreNoCode(String written) {
        assertThat(ExemptionCode.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b6", "(b)(6)", "1.4d", "50X1-HUMAN", "nonsense"})
    void theConstructorTakesTheNormalFormOnly(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExemptionCode(written))
                .withMessageContaining(written);
    }

    @Test
    void codesAreOrderedByLaw() {
        List<ExemptionCode> order = List.of(
                new ExemptionCode("B1"),
                new ExemptionCode("1.4(A)"),
                new ExemptionCode("1.4(D)"),
                new ExemptionCode("B2"),
                new ExemptionCode("B7(C)"),
                new ExemptionCode("B9"),
                new ExemptionCode("(K)(2)"),
                new ExemptionCode("25X1"),
                new ExemptionCode("75X1"));

        assertThat(order).isSorted();
        assertThat(order.stream().sorted((a, b) -> b.compareTo(a)).sorted()).isEqualTo(order);
    }
}
