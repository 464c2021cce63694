package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTableTest {

    @ParameterizedTest
    @CsvSource({
        "12958, 1.4, b, Foreign government information",
        "12958, 1.5, B, Foreign government information",
        "12958, 1.4, h, Weapons of mass destruction",
        "13526, 1.4, h, Weapons of mass destruction",
        "13526, 1.5, b, Foreign government information",
        "12356, 1.3, 9, A confidential source",
        "12356, 1.3, 10, Other categories",
        "12065, 1-301, b, Foreign government information",
        "11652, 5(B), 4, Immediate danger to a person",
    })
    void meansByOrder(int order, String section, String letter, String meaning) {
        assertThat(ReasonTable.meaning(order, Optional.empty(), section, letter))
                .contains(meaning);
    }

    @Test
    void meansByDateWhereNoOrderIsNamed() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2009, 3, 14));
        assertThat(ReasonTable.meaning(ReasonTable.ANY_ORDER, day, "1.4", "h")).contains("Weapons of mass destruction");
    }

    @Test
    void meansNothingWhereItIsNotCertain() {
        assertThat(ReasonTable.meaning(ReasonTable.ANY_ORDER, Optional.empty(), "1.4", "b"))
                .isEmpty();
        assertThat(ReasonTable.meaning(12958, Optional.empty(), "1.5", "h")).isEmpty();
        assertThat(ReasonTable.meaning(12958, Optional.empty(), "1.4", "i")).isEmpty();
        assertThat(ReasonTable.meaning(12958, Optional.empty(), "1.4", "")).isEmpty();
        assertThat(ReasonTable.meaning(12598, Optional.empty(), "1.4", "b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1972-05-31, 0",
        "1972-06-01, 11652",
        "1978-11-30, 11652",
        "1978-12-01, 12065",
        "1982-08-01, 12356",
        "1995-10-14, 12958",
        "2010-06-26, 12958",
        "2010-06-27, 13526",
        "2023-01-01, 13526"
    })
    void knowsTheOrderInForce(LocalDate day, int order) {
        assertThat(ReasonTable.orderInForce(day)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "X5, Foreign government information",
        "XGDS-4, Immediate danger to a person",
        "25X2, Weapons of mass destruction",
        "25X9, Statute or treaty",
        "25X1-HUM, 'Human source, intelligence source, or foreign service relationship'",
    })
    void knowsExemptions(String code, String meaning) {
        assertThat(ReasonTable.exemption(code)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({"X9", "GDS", "XGDS-5", "25X", "X", "OADR", "50X1-HUM"})
    void knowsNoOthers(String code) {
        assertThat(ReasonTable.exemption(code)).isEmpty();
    }
}
