package org.cablekit.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfBytesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, .01", "10, .1", "-5, -.05", "100, 1", "12345, 123.45", "-1230, -12.3", "70000, 700"})
    void hundredths(int value, String expected) {
        String written = new PdfBytes(4).hundredths(value).toString();
        assertThat(Double.parseDouble(written)).isEqualTo(value / 100.0);
        assertThat(written).isEqualTo(expected.startsWith(".") ? "0" + expected : expected.replace("-.", "-0."));
    }

    @Test
    void stringsAreEscaped() {
        assertThat(new PdfBytes(4).textString("a(b)\\c")).hasToString("(a\\(b\\)\\\\c)");
        assertThat(new PdfBytes(4).textString("é")).hasToString("<FEFF00E9>");
        assertThat(new PdfBytes(4).stringByte('\r')).hasToString("\\r");
    }

    @Test
    void namesAndNumbers() {
        assertThat(new PdfBytes(1).reference(12).raw(' ').add(0).hex4(0xABC)).hasToString("12 0 R 00ABC");
    }
}
