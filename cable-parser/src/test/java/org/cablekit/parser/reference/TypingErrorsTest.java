package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "SECTION, 0",
        "SECTON, 1",
        "SECTTION, 1",
        "SEXTION, 1",
        "SECTOIN, 1",
        "ESCTION, 1",
        "ECTION, 1",
        "SECTIONS, 1",
        "SCTON, 2",
        "ESCTIONS, 2",
        "SXCTOIN, 2",
        "SCTIN, 2",
        "ESTCION, 2",
        "XXCTIOX, 3",
        "LECTERN, 3",
    })
    void countsLettersAndSwaps(String word, int errors) {
        assertThat(TypingErrors.atMost(errors, word, "SECTION")).isTrue();
        assertThat(TypingErrors.atMost(errors, "SECTION", word)).isTrue();
        if (errors > 0) {
            assertThat(TypingErrors.atMost(errors - 1, word, "SECTION")).isFalse();
            assertThat(TypingErrors.atMost(errors - 1, "SECTION", word)).isFalse();
        }
    }
}
