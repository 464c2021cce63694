package org.cablekit.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outlines of a font without their hinting programs: tables {@code loca} and {@code glyf}.
 *
 * <p>Screens and printers of today draw well without hints, and half of a font file is hints.
 */
final class GlyphOutlines {

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final byte[] data;
    private final int[] starts;

    private GlyphOutlines(byte[] data, int[] starts) {
        this.data = data;
        this.starts = starts;
    }

    static GlyphOutlines read(TrueTypeTables t, int glyphs) {
        boolean longOffsets = t.s16(t.start("head") + 50) == 1;
        int loca = t.start("loca");
        int glyf = t.start("glyf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] starts = new int[glyphs + 1];
        for (int g = 0; g < glyphs; g++) {
            int from = glyf + (longOffsets ? t.i32(loca + 4 * g) : 2 * t.u16(loca + 2 * g));
            int to = glyf + (longOffsets ? t.i32(loca + 4 * g + 4) : 2 * t.u16(loca + 2 * g + 2));
            if (to > from) {
                strip(t, from, to, out);
            }
            if (out.size() % 2 == 1) {
                out.write(0);
            }
            starts[g + 1] = out.size();
        }
        return new GlyphOutlines(out.toByteArray(), starts);
    }

    private static void strip(TrueTypeTables t, int from, int to, ByteArrayOutputStream out) {
        int contours = t.s16(from);
        if (contours < 0) {
            byte[] glyph = Arrays.copyOfRange(t.file(), from, to);
            out.write(glyph, 0, endOfComponents(glyph, true));
            return;
        }
        int length = from + HEADER + 2 * contours;
        int behind = length + 2 + t.u16(length);
        out.write(t.file(), from, length - from);
        out.write(0);
        out.write(0);
        out.write(t.file(), behind, to - behind);
    }

    /** The end of the component list of a composite glyph; clears the flag that announces instructions behind it. */
    private static int endOfComponents(byte[] glyph, boolean clear) {
        int at = HEADER;
        int flags;
        do {
            flags = u16(glyph, at);
            if (clear) {
                put16(glyph, at, flags & ~INSTRUCTIONS);
            }
            at += 4 + sizeOfArguments(flags);
        } while ((flags & MORE) != 0);
        return at;
    }

    private static int sizeOfArguments(int flags) {
        int size = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) {
            return size + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return size + 4;
        }
        return (flags & MATRIX) != 0 ? size + 8 : size;
    }

    /** The outline of a glyph, empty for a blank. */
    byte[] outline(int glyph) {
        return Arrays.copyOfRange(data, starts[glyph], starts[glyph + 1]);
    }

    /** Where in an outline the numbers of the glyphs stand that it is composed of. */
    static List<Integer> componentPlaces(byte[] outline) {
        List<Integer> places = new ArrayList<>();
        if (outline.length == 0 || (short) u16(outline, 0) >= 0) {
            return places;
        }
        int at = HEADER;
        int flags;
        do {
            flags = u16(outline, at);
            places.add(at + 2);
            at += 4 + sizeOfArguments(flags);
        } while ((flags & MORE) != 0);
        return places;
    }

    static int u16(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }
}
