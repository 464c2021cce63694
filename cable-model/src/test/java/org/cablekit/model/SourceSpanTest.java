package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

    private static final List<SourceSpan> PLACES =
            List.of(new SourceSpan(5, 10), new SourceSpan(10, 12), new SourceSpan(20, 30));

    @ParameterizedTest
    @CsvSource({
        "5, 10, true",
        "6, 9, true",
        "10, 12, true",
        "20, 20, true",
        "29, 30, true",
        "30, 30, true",
        "0, 1, false",
        "4, 6, false",
        "9, 11, false",
        "11, 13, false",
        "15, 16, false",
        "19, 31, false",
        "31, 31, false"
    })
    void isWithinOnePlace(int start, int end, boolean within) {
        SourceSpan span = new SourceSpan(start, end);
        assertThat(span.isWithin(PLACES)).isEqualTo(within);
        assertThat(PLACES.stream().anyMatch(place -> place.contains(span))).isEqualTo(within);
        assertThat(span.isWithin(List.of())).isFalse();
    }
}
