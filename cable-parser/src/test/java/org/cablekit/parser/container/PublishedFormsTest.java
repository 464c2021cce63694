package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cablekit.model.ClassificationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFormsTest {

    @ParameterizedTest
    @CsvSource({
        "12/28/1966 18:48, 1966-12-28T18:48:00Z, true",
        "2/5/1972 9:30, 1972-02-05T09:30:00Z, true",
        "2009-03-14 11:07, 2009-03-14T11:07:00Z, true",
        "2009-03-14T11:07:59Z, 2009-03-14T11:07:00Z, true",
        "2009-03-14, 2009-03-14T00:00:00Z, false",
    })
    void timesAreUtc(String text, Instant expected, boolean minute) {
        assertThat(PublishedTime.parse(text)).hasValue(new PublishedTime(expected, minute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2/30/1972 9:30",
                "13/1/1972 9:30",
                "1/1/72 9:30",
                "07SUVA612",
                "99999/1/1",
                "1 2 3 4 5 6 7"
            })
    void othersAreNoTimes(String text) {
        assertThat(PublishedTime.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00:12, true",
        "12:12, true",
        "09:09, true",
        "17:05, true",
        "17:17, false",
        "09:08, false",
        "00:00, false"
    })
    void minutesOfOldPagesRepeatTheHour(String time, boolean expected) {
        assertThat(PublishedTime.parse("2009-03-14 " + time).orElseThrow().minuteRepeatsHour())
                .isEqualTo(expected);
    }

    @Test
    void classificationsAreLevelAndControls() {
        assertThat(PublishedClassification.parse("secret//noforn").orElseThrow().banner())
                .isEqualTo("SECRET//NOFORN");
        assertThat(PublishedClassification.parse("UNCLASSIFIED//FOR OFFICIAL USE ONLY")
                        .orElseThrow()
                        .level())
                .isEqualTo(ClassificationLevel.FOR_OFFICIAL_USE_ONLY);
        assertThat(PublishedClassification.parse("Embassy Suva")).isEmpty();
        assertThat(PublishedClassification.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07SUVA612, true, true",
        "7SUVA612, false, false",
        "08SECTIN02OF03SUVA36, true, false",
        "07SUVA12345678, true, false",
        "07SUVA, false, false",
        "SUVA612, false, false",
        "2007-11-14, false, false",
    })
    void recordIdentifiersAreToldByTheirForm(String text, boolean like, boolean wellFormed) {
        assertThat(RecordIdForm.isLike(text)).isEqualTo(like);
        assertThat(RecordIdForm.isWellFormed(text)).isEqualTo(wellFormed);
    }
}
