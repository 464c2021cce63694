package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void zerosTellTheFormFromSixteenBytesOn(String name) {
        Charset charset = Charset.forName(name);
        assertThat(charset("12345678".getBytes(charset))).isEqualTo(charset);
        assertThat(charset("1234567".getBytes(charset))).isNull();
        // Eight zeros in ten pairs are too few, nine are enough.
        assertThat(charset("12345678\u0431\u0432".getBytes(charset))).isNull();
        assertThat(charset("123456789\u0431".getBytes(charset))).isEqualTo(charset);
        // A zero on the other side is of no text.
        assertThat(charset("123456789\u0100".getBytes(charset))).isNull();
    }

    @Test
    void markTellsTheForm() {
        assertThat(charset(new byte[] {(byte) 0xFF, (byte) 0xFE})).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(charset(new byte[] {(byte) 0xFE, (byte) 0xFF})).isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(charset(new byte[] {(byte) 0xFF, (byte) 0xFF})).isNull();
        assertThat(charset(new byte[0])).isNull();
    }

    @Test
    void bytesComeOneByOneAsTogether() throws IOException {
        String text = "The ferry \u00E9 \u2014 \uD83D\uDE00 ".repeat(2_000);
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        WideText in = wide(text.getBytes(StandardCharsets.UTF_16BE));
        for (int b = in.read(); b >= 0; b = in.read()) {
            single.write(b);
        }
        assertThat(single.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(wide(text.getBytes(StandardCharsets.UTF_16BE)).readAllBytes())
                .isEqualTo(single.toByteArray());
    }

    /** What stands behind half a pair is kept. */
    @ParameterizedTest
    @CsvSource({
        "0061 D83D 0062 DE00 0063 D83D, 61 FFFD 62 FFFD 63 FFFD",
        "D83D D83D DE00 0061, FFFD 1F600 61",
        "DE00 DE00 0061, FFFD FFFD 61",
        "0061 00, 61 FFFD",
        "D8, FFFD"
    })
    void halvesOfPairsAreReplaced(String units, String points) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(units.replace(" ", ""));
        for (int before : new int[] {0, 8190, 8191, 8192}) {
            byte[] all =
                    Arrays.copyOf("x".repeat(before).getBytes(StandardCharsets.UTF_16BE), 2 * before + bytes.length);
            System.arraycopy(bytes, 0, all, 2 * before, bytes.length);
            String read = new String(wide(all).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(read.substring(0, before)).isEqualTo("x".repeat(before));
            assertThat(read.codePoints().skip(before).mapToObj(c -> String.format("%X", c)))
                    .containsExactly(points.split(" "));
        }
    }

    private static WideText wide(byte[] bytes) {
        return new WideText(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16BE);
    }

    private static Charset charset(byte[] bytes) {
        return WideText.charset(Head.of(new ByteFeed(new ByteArrayInputStream(bytes))));
    }
}
