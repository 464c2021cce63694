package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.ElementKind;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counters tell how long a telegram was; numbers that only look like one stay. */
class CountersTest {

    @ParameterizedTest
    @CsvSource({
        "ATTRIBUTE, Line Count: 48, true",
        "ATTRIBUTE, PAGE COUNT : 2, true",
        "ATTRIBUTE, Page Counts: 2, false",
        "ATTRIBUTE, Page Count 2, false",
        "ATTRIBUTE, : 2, false",
        "HEADING_REMARK, GR 245, true",
        "HEADING_REMARK, GR245, true",
        "HEADING_REMARK, GR 12345, true",
        "HEADING_REMARK, GR, false",
        "HEADING_REMARK, GR 12A, false",
        "HEADING_REMARK, GR 123456, false",
        "HEADING_REMARK, GREEN, false",
        "HEADING_REMARK, XX 245, false",
        "RELEASE_STAMP, Page 1 of 2, true",
        "RELEASE_STAMP, PAGE 10 OF 12, true",
        "RELEASE_STAMP, Page 1 of 2 B1, false",
        "RELEASE_STAMP, Page one of 2, false",
        "RELEASE_STAMP, Page 1 of two, false",
        "RELEASE_STAMP, Page 1 or 2, false",
        "RELEASE_STAMP, Case 1 of 2, false",
        "PARAGRAPH, Page 1 of 2, false",
    })
    void wholeElements(ElementKind kind, String words, boolean counter) {
        assertThat(Counters.isCounter(kind, words)).isEqualTo(counter);
    }

    @ParameterizedTest
    @CsvSource({
        "CALLING_STATION, DE RUEHOT #2150/01 3311255, DE RUEHOT #2150 3311255",
        "CALLING_STATION, DE RUEHOT #2150/01, DE RUEHOT #2150",
        "CALLING_STATION, DE RUEHOT #2150 3311255, DE RUEHOT #2150 3311255",
        "CALLING_STATION, DE RUEHOT #2150/X 3311255, DE RUEHOT #2150/X 3311255",
        "CALLING_STATION, DE RUEHOT/2 #2150, DE RUEHOT/2 #2150",
        "CALLING_STATION, DE RUEHOT/2 2150, DE RUEHOT/2 2150",
        "NUMBER_LINE, UNCLAS SECTION 01 OF 02 OTTAWA 002150, UNCLAS OTTAWA 002150",
        "NUMBER_LINE, UNCLAS FINAL SECTION OF 2 OTTAWA 002150, UNCLAS OTTAWA 002150",
        "NUMBER_LINE, UNCLAS SECTIONS 1 OF  2  OTTAWA 002150, UNCLAS OTTAWA 002150",
        "NUMBER_LINE, SECTION 1 OF 2 OTTAWA 002150, OTTAWA 002150",
        "NUMBER_LINE, UNCLAS Section 01 of 02 OTTAWA 002150, UNCLAS OTTAWA 002150",
        "NUMBER_LINE, UNCLAS SECTION OTTAWA 002150, UNCLAS SECTION OTTAWA 002150",
        "NUMBER_LINE, UNCLAS OTTAWA 002150, UNCLAS OTTAWA 002150",
        "NUMBER_LINE, UNCLAS OTTAWA 002150 SECTION 01 OF 02, 'UNCLAS OTTAWA 002150 '",
        "ACTION_ADDRESSEE, TO RUEHC/SECSTATE WASHDC 0012-0013, TO RUEHC/SECSTATE WASHDC 0012",
        "INFO_ADDRESSEE, INFO RUEHC/SECSTATE 0012-0013, INFO RUEHC/SECSTATE 0012",
        "INFO_ADDRESSEE, INFO RUEHC/SECSTATE 012-0013, INFO RUEHC/SECSTATE 012-0013",
        "INFO_ADDRESSEE, INFO RUEHC/SECSTATE 0012-00134, INFO RUEHC/SECSTATE 0012-00134",
        "INFO_ADDRESSEE, INFO RUEHC/SECSTATE 0012-ABCD, INFO RUEHC/SECSTATE 0012-ABCD",
        "INFO_ADDRESSEE, INFO NINE-FIVE, INFO NINE-FIVE",
        "INFO_ADDRESSEE, -0013, -0013",
        "SUBJECT, THE YEARS 0012-0013, THE YEARS 0012-0013",
    })
    void insideElements(ElementKind kind, String words, String left) {
        TracedText line = TracedText.of(Source.of(words, Provenance.of("")));
        assertThat(Counters.without(kind, line).text()).isEqualTo(left);
    }
}
