package org.cablekit.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words|plain words",
                "two  blanks|two blanks",
                "' edge '|' edge '",
                "中文|<U+4E2D><U+6587>",
                "עברית|<U+05E2><U+05D1><U+05E8><U+05D9><U+05EA>",
                "😀|<U+1F600>",
                "İıŞşĞğ|İıŞşĞğ"
            })
    void runningText(String words, String expected) {
        assertThat(new ShowableText().running(words, Faces.REGULAR)).isEqualTo(expected);
    }

    @Test
    void whatIsReplacedIsCounted() {
        ShowableText text = new ShowableText();
        text.running("中 a 中 b \u0007 c\u200Bd", Faces.REGULAR);
        assertThat(text.replaced()).isEqualTo(4);
        assertThat(text.missing()).containsExactly(0x7, 0x200B, 0x4E2D);
    }

    @Test
    void everyStringBecomesShowable() {
        ShowableText text = new ShowableText();
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x10000; c++) {
            all.append((char) c);
        }
        for (TypeFace face : Faces.all()) {
            assertThat(text.running(all.toString(), face).chars()).allMatch(face::shows);
            assertThat(text.columns(all.toString(), face, 0).chars()).allMatch(face::shows);
        }
    }

    @Test
    void columnsKeepBlanks() {
        assertThat(new ShowableText().columns("  a   b\tc", Faces.FIXED, 0)).isEqualTo("  a   b c");
        assertThat(new ShowableText().columns("\tx", Faces.FIXED, 5)).isEqualTo("   x");
    }

    @Test
    void titlesAreXml() {
        assertThat(ShowableText.title(" a\n b\u0000 \uD800c ")).isEqualTo("a b<U+0000> <U+D800>c");
    }
}
