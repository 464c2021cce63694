package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static TextDecoder.Decoded decode(String latin) {
        byte[] bytes = Packs.latin(latin);
        return TextDecoder.decode(bytes, 0, bytes.length);
    }

    @Test
    void utf8IsReadAsSuch() {
        byte[] bytes = Packs.utf8("Ærø \u2014 \uD83D\uDEA2 \uFFFD");
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, 0, bytes.length);
        assertThat(decoded.text()).isEqualTo("Ærø \u2014 \uD83D\uDEA2 \uFFFD");
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.fallbackLines()).isZero();
    }

    @Test
    void otherBytesAreWindows1252() {
        TextDecoder.Decoded decoded = decode("plain\n\u00B61. (C) caf\u00E9 \u0093x\u0094\u0080\nplain");
        assertThat(decoded.text()).isEqualTo("plain\n\u00B61. (C) caf\u00E9 \u201Cx\u201D\u20AC\nplain");
        assertThat(decoded.charset()).isEqualTo("windows-1252");
        assertThat(decoded.fallbackLines()).isEqualTo(1);
        assertThat(decoded.text().substring(decoded.fallbackStart(), decoded.fallbackEnd()))
                .startsWith("\u00B61. (C)")
                .endsWith("\u20AC");
    }

    @Test
    void mixedTextsAreReadLineByLine() {
        TextDecoder.Decoded decoded = decode("caf\u00C3\u00A9\r\ncaf\u00E9\rcaf\u00E9");
        assertThat(decoded.text()).isEqualTo("caf\u00E9\r\ncaf\u00E9\rcaf\u00E9");
        assertThat(decoded.charset()).isEqualTo("UTF-8+windows-1252");
        assertThat(decoded.fallbackLines()).isEqualTo(2);
    }

    @Test
    void windows1252IsTheOneOfTheStandard() {
        Charset reference = Charset.forName("windows-1252");
        for (int b = 0x80; b < 0x100; b++) {
            String expected =
                    reference.decode(ByteBuffer.wrap(new byte[] {(byte) b})).toString();
            String own = decode("" + (char) b).text();
            // The five bytes without a character keep their number instead of being lost.
            assertThat(own).isEqualTo(expected.equals("\uFFFD") ? "" + (char) b : expected);
        }
    }

    @Test
    void validityAgreesWithTheStrictDecoder() {
        Random random = new Random(7);
        int[] leads = {
            0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0, 0x8F
        };
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (random.nextBoolean() ? leads[random.nextInt(leads.length)] : random.nextInt(256));
            }
            boolean valid = isValid(bytes);
            assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(valid);
            char[] characters = new char[bytes.length];
            int length = Utf8.decode(bytes, 0, bytes.length, characters);
            assertThat(length < 0 ? null : new String(characters, 0, length))
                    .isEqualTo(valid ? new String(bytes, StandardCharsets.UTF_8) : null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "caf\u00E9 ", "\u2014 ", "\uD83D\uDEA2"})
    void textsOfEveryLengthAreReadAlike(String word) {
        for (int length : new int[] {0, 1, 7, 8, 9, 32_767, 32_768, 32_769, 70_000}) {
            String text = word.repeat(length);
            byte[] bytes = Packs.utf8("x" + text + "x");
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, 1, bytes.length - 1);
            assertThat(decoded).isEqualTo(new TextDecoder.Decoded(text, "UTF-8", 0, 0, 0));
        }
    }

    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void utf16IsReadWithAndWithoutMark(boolean little, boolean mark) {
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        byte[] bytes = ((mark ? "\uFEFF" : "") + Packs.TELEGRAM + "\n\u017D \uD83D\uDEA2").getBytes(charset);
        TelegramSource telegram = Takes.one(bytes);
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM + "\n\u017D \uD83D\uDEA2");
        assertThat(telegram.source().provenance().charset()).isEqualTo(charset.name());
        assertThat(telegram.diagnostics()).isEmpty();
    }

    @Test
    void utf8MarkIsNoText() {
        TelegramSource telegram = Takes.one("\uFEFF" + Packs.TELEGRAM);
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM);
        assertThat(telegram.source().provenance().charset()).isEqualTo("UTF-8");
    }

    @Test
    void lineEndsStayAsTheyAre() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = Packs.TELEGRAM.replace("\n", end);
            assertThat(Takes.one(text).source().text()).isEqualTo(text);
        }
    }

    /** Pairs of surrogates stay together where the pieces meet in which a text is turned. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void pairsOfSurrogatesStayTogether(String before) {
        String text = Packs.TELEGRAM + before + "\uD83D\uDE00".repeat(30_000) + "end";
        assertThat(Takes.one(text.getBytes(StandardCharsets.UTF_16LE)).source().text())
                .isEqualTo(text);
    }
}
