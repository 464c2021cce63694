package org.cablekit.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontSubsetTest {

    private static final String LETTERS = "AÅĀḥ gQjçŞἀΩЩЇếỹ₫½\u2011§";

    static List<TypeFace> faces() {
        return Faces.all();
    }

    private static List<Float> outline(Font font, int glyph) {
        GlyphVector vector =
                font.deriveFont(1000f).createGlyphVector(new FontRenderContext(null, true, true), new int[] {glyph});
        List<Float> numbers = new ArrayList<>();
        float[] point = new float[6];
        for (PathIterator path = vector.getOutline().getPathIterator(new AffineTransform());
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(point);
            numbers.add((float) kind);
            for (int i = 0; i < (kind == PathIterator.SEG_QUADTO ? 4 : kind == PathIterator.SEG_CLOSE ? 0 : 2); i++) {
                numbers.add(point[i]);
            }
        }
        return numbers;
    }

    /** A program in a PDF needs neither names nor a character map; this reader wants both. */
    private static byte[] completed(byte[] program) {
        return with("cmap", emptyCharacterMap(), with("name", names("Cut"), program));
    }

    private static byte[] names(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer names = ByteBuffer.allocate(30 + words.length);
        shorts(names, 0, 2, 30);
        for (int id : new int[] {1, 4}) {
            shorts(names, 3, 1, 0x409, id, words.length, 0);
        }
        return names.put(words).array();
    }

    private static byte[] emptyCharacterMap() {
        ByteBuffer map = ByteBuffer.allocate(36);
        shorts(map, 0, 1, 3, 1, 0, 12);
        shorts(map, 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0);
        return map.array();
    }

    private static void shorts(ByteBuffer into, int... values) {
        for (int value : values) {
            into.putShort((short) value);
        }
    }

    /** A font with one more table. */
    private static byte[] with(String tag, byte[] table, byte[] font) {
        ByteBuffer old = ByteBuffer.wrap(font);
        int count = old.getShort(4);
        int head = 12 + 16 * count;
        ByteBuffer out = ByteBuffer.allocate(font.length + 16 + table.length + 3);
        out.put(font, 0, head).putShort(4, (short) (count + 1));
        for (int i = 0; i < count; i++) {
            int place = 12 + 16 * i + 8;
            out.putInt(place, old.getInt(place) + 16);
        }
        int padding = -font.length & 3;
        out.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.putInt(font.length + 16 + padding).putInt(table.length);
        out.put(font, head, font.length - head).put(new byte[padding]).put(table);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static Font read(byte[] program) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program));
    }

    /** An independent reader sees the same outlines in the subset as in the face. */
    @ParameterizedTest
    @MethodSource("faces")
    void outlinesAreThoseOfTheFace(TypeFace face) throws Exception {
        FontSubset subset = new FontSubset(face);
        LETTERS.chars().filter(face::shows).forEach(c -> subset.number((char) c));
        Font whole = read(TypeFace.class
                .getResourceAsStream(face.postScriptName() + ".ttf")
                .readAllBytes());
        Font cut = read(completed(subset.program()));
        for (int number = 1; number < subset.count(); number++) {
            int character = subset.character(number);
            assertThat(outline(cut, number)).as("U+%04X", character).isEqualTo(outline(whole, face.glyph(character)));
        }
    }

    @Test
    void numbersAreInOrderOfFirstUse() {
        FontSubset subset = new FontSubset(Faces.REGULAR);
        assertThat(subset.isEmpty()).isTrue();
        assertThat("banana".chars().map(c -> subset.number((char) c))).containsExactly(1, 2, 3, 2, 3, 2);
        assertThat(subset.count()).isEqualTo(4);
        assertThat(subset.character(3)).isEqualTo('n');
        assertThat(subset.advance(1)).isEqualTo(Faces.REGULAR.advance('b'));
    }

    @Test
    void aCharacterTheFaceLacksIsRefused() {
        assertThatThrownBy(() -> new FontSubset(Faces.REGULAR).number('\u4E2D'))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hundredsOfCharactersHaveNumbersOfTheirOwn() {
        FontSubset subset = new FontSubset(Faces.BOLD);
        for (char c = 0x21; c < 0x2000; c++) {
            if (Faces.BOLD.shows(c)) {
                int number = subset.number(c);
                assertThat(subset.character(number)).isEqualTo(c);
            }
        }
        assertThat(subset.count()).isGreaterThan(900);
    }

    @Test
    void fixedPitchIsFixed() {
        for (int c = 0x20; c < 0x17F; c++) {
            if (Faces.FIXED.shows(c)) {
                assertThat(Faces.FIXED.advance(c)).as("U+%04X", c).isEqualTo(600);
            }
        }
    }

    @Test
    void aSubsetIsSmall() {
        FontSubset subset = new FontSubset(Faces.REGULAR);
        "The quick brown fox jumps over the lazy dog 0123456789".chars().forEach(c -> subset.number((char) c));
        assertThat(subset.program().length).isLessThan(8_000);
    }
}
