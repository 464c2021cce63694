package org.cablekit.export.pdf.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes a TrueType program of chosen glyphs with the tables that a PDF font needs (ISO 32000-1, 9.9). */
final class SubsetProgram {

    private static final int VERSION = 0x00010000;
    private static final int CHECK_SUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final String[] TAGS = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};

    private final TypeFace face;
    private final Map<Integer, Integer> components = new HashMap<>();
    private int[] glyphs;
    private int count;

    SubsetProgram(TypeFace face, int[] wanted) {
        this.face = face;
        this.glyphs = wanted.clone();
        this.count = wanted.length;
    }

    byte[] bytes() {
        byte[][] outlines = outlines();
        byte[][] tables = {glyf(outlines), head(), hhea(), hmtx(), loca(outlines), maxp()};
        return file(tables);
    }

    /** Grows the list of glyphs by components while it runs over it. */
    private byte[][] outlines() {
        byte[][] outlines = new byte[glyphs.length][];
        for (int i = 0; i < count; i++) {
            byte[] outline = face.outline(glyphs[i]);
            for (int place : GlyphOutlines.componentPlaces(outline)) {
                GlyphOutlines.put16(outline, place, component(GlyphOutlines.u16(outline, place)));
            }
            if (i == outlines.length) {
                outlines = Arrays.copyOf(outlines, glyphs.length);
            }
            outlines[i] = outline;
        }
        return outlines;
    }

    private int component(int glyph) {
        Integer known = components.get(glyph);
        if (known != null) {
            return known;
        }
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
        }
        glyphs[count] = glyph;
        components.put(glyph, count);
        return count++;
    }

    private byte[] glyf(byte[][] outlines) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += outlines[i].length;
        }
        byte[] glyf = new byte[size];
        int at = 0;
        for (int i = 0; i < count; i++) {
            System.arraycopy(outlines[i], 0, glyf, at, outlines[i].length);
            at += outlines[i].length;
        }
        return glyf;
    }

    private byte[] loca(byte[][] outlines) {
        byte[] loca = new byte[4 * count + 4];
        int at = 0;
        for (int i = 0; i < count; i++) {
            at += outlines[i].length;
            put32(loca, 4 * i + 4, at);
        }
        return loca;
    }

    private byte[] head() {
        byte[] head = face.table("head");
        put32(head, ADJUSTMENT, 0);
        GlyphOutlines.put16(head, 50, 1);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = face.table("hhea");
        GlyphOutlines.put16(hhea, 34, count);
        return hhea;
    }

    private byte[] hmtx() {
        byte[] hmtx = new byte[4 * count];
        for (int i = 0; i < count; i++) {
            GlyphOutlines.put16(hmtx, 4 * i, face.rawAdvance(glyphs[i]));
            GlyphOutlines.put16(hmtx, 4 * i + 2, face.rawBearing(glyphs[i]));
        }
        return hmtx;
    }

    /** Without hinting there is one zone and nothing else of the interpreter. */
    private byte[] maxp() {
        byte[] maxp = face.table("maxp");
        GlyphOutlines.put16(maxp, 4, count);
        GlyphOutlines.put16(maxp, 14, 1);
        for (int at = 16; at < 28; at += 2) {
            GlyphOutlines.put16(maxp, at, 0);
        }
        return maxp;
    }

    private static byte[] file(byte[][] tables) {
        int length = DIRECTORY + ENTRY * TAGS.length;
        for (byte[] table : tables) {
            length += padded(table.length);
        }
        byte[] file = new byte[length];
        int power = Integer.highestOneBit(TAGS.length);
        put32(file, 0, VERSION);
        GlyphOutlines.put16(file, 4, TAGS.length);
        GlyphOutlines.put16(file, 6, 16 * power);
        GlyphOutlines.put16(file, 8, Integer.numberOfTrailingZeros(power));
        GlyphOutlines.put16(file, 10, 16 * (TAGS.length - power));
        int at = DIRECTORY + ENTRY * TAGS.length;
        int headAt = 0;
        for (int i = 0; i < TAGS.length; i++) {
            int entry = DIRECTORY + ENTRY * i;
            for (int c = 0; c < 4; c++) {
                file[entry + c] = (byte) TAGS[i].charAt(c);
            }
            System.arraycopy(tables[i], 0, file, at, tables[i].length);
            int end = at + padded(tables[i].length);
            put32(file, entry + 4, checkSum(file, at, end));
            put32(file, entry + 8, at);
            put32(file, entry + 12, tables[i].length);
            headAt = TAGS[i].equals("head") ? at : headAt;
            at = end;
        }
        put32(file, headAt + ADJUSTMENT, CHECK_SUM_MAGIC - checkSum(file, 0, length));
        return file;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checkSum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 4) {
            sum += (bytes[i] << 24)
                    | ((bytes[i + 1] & 0xFF) << 16)
                    | ((bytes[i + 2] & 0xFF) << 8)
                    | (bytes[i + 3] & 0xFF);
        }
        return sum;
    }

    private static void put32(byte[] bytes, int at, int value) {
        GlyphOutlines.put16(bytes, at, value >>> 16);
        GlyphOutlines.put16(bytes, at + 2, value);
    }
}
