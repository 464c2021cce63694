package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReferenceTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({
        "2007, OTTAWA, 2150, 07OTTAWA2150",
        "1974, LUSAKA, 1247, 74LUSAKA1247",
        "2000, STATE, 7, 00STATE7",
        "1999, ROME, 0, 99ROME0"
    })
    void theCanonicalFormHasTwoDigitsOfTheYearAndNoZerosBeforeTheSerial(
            int year, String post, int serial, String canonical) {
        assertThat(new MessageReference(year, post, serial).canonical()).isEqualTo(canonical);
        assertThat(new MessageReference(year, post, serial)).hasToString(canonical);
    }

    @Test
    void theCanonicalFormDoesNotDependOnTheLocale() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(new MessageReference(2007, "OTTAWA", 2150)).hasToString("07OTTAWA2150");
    }

    @ParameterizedTest
    @CsvSource({"0, 2000", "10, 2010", "65, 2065", "66, 1966", "73, 1973", "99, 1999"})
    void twoDigitYearsBeginIn1966(int two, int full) {
        assertThat(MessageReference.fullYear(two)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "1899, ROME, 1",
        "2100, ROME, 1",
        "2007, '', 1",
        "2007, Rome, 1",
        "2007, NEW DELHI, 1",
        "2007, İZMİR, 1",
        "2007, ROME, -1"
    })
    void impossiblePartsAreRefused(int year, String post, int serial) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageReference(year, post, serial));
    }

    @Test
    void theOrderIsByYearThenPostThenSerial() {
        assertThat(new MessageReference(1999, "ROME", 9))
                .isLessThan(new MessageReference(2000, "ACCRA", 1))
                .isLessThan(new MessageReference(1999, "SUVA", 1))
                .isLessThan(new MessageReference(1999, "ROME", 10))
                .isEqualByComparingTo(new MessageReference(1999, "ROME", 9));
    }
}
