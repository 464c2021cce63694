package org.cablekit.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a TrueType program of chosen glyphs with the tables that a PDF font needs (ISO 32000-1, 9.9). */
final class SubsetProgram {

    private static final int VERSION = 0x00010000;
    private static final int CHECK_SUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;

    private final TypeFace face;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> components = new HashMap<>();
    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final ByteArrayOutputStream loca = new ByteArrayOutputStream();

    SubsetProgram(TypeFace face, int[] wanted) {
        this.face = face;
        for (int glyph : wanted) {
            glyphs.add(glyph);
        }
    }

    byte[] bytes() {
        outlines();
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca.toByteArray());
        tables.put("maxp", maxp());
        return file(tables);
    }

    /** Grows the list of glyphs by components while it runs over it. */
    private void outlines() {
        put32(loca, 0);
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = face.outline(glyphs.get(i));
            for (int place : GlyphOutlines.componentPlaces(outline)) {
                GlyphOutlines.put16(outline, place, component(GlyphOutlines.u16(outline, place)));
            }
            glyf.write(outline, 0, outline.length);
            put32(loca, glyf.size());
        }
    }

    private int component(int glyph) {
        return components.computeIfAbsent(glyph, g -> {
            glyphs.add(g);
            return glyphs.size() - 1;
        });
    }

    private byte[] head() {
        byte[] head = face.table("head");
        for (int i = 0; i < 4; i++) {
            head[ADJUSTMENT + i] = 0;
        }
        GlyphOutlines.put16(head, 50, 1);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = face.table("hhea");
        GlyphOutlines.put16(hhea, 34, glyphs.size());
        return hhea;
    }

    private byte[] hmtx() {
        byte[] hmtx = new byte[4 * glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            GlyphOutlines.put16(hmtx, 4 * i, face.rawAdvance(glyphs.get(i)));
            GlyphOutlines.put16(hmtx, 4 * i + 2, face.rawBearing(glyphs.get(i)));
        }
        return hmtx;
    }

    /** Without hinting there is one zone and nothing else of the interpreter. */
    private byte[] maxp() {
        byte[] maxp = face.table("maxp");
        GlyphOutlines.put16(maxp, 4, glyphs.size());
        GlyphOutlines.put16(maxp, 14, 1);
        for (int at = 16; at < 28; at += 2) {
            GlyphOutlines.put16(maxp, at, 0);
        }
        return maxp;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        put32(out, VERSION);
        put16(out, count);
        put16(out, 16 * power);
        put16(out, Integer.numberOfTrailingZeros(power));
        put16(out, 16 * (count - power));
        int at = 12 + 16 * count;
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            if (table.getKey().equals("head")) {
                headAt = at;
            }
            out.writeBytes(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            put32(out, checkSum(bytes));
            put32(out, at);
            put32(out, bytes.length);
            at += padded(bytes.length);
        }
        for (byte[] bytes : tables.values()) {
            out.write(bytes, 0, bytes.length);
            for (int i = bytes.length; i < padded(bytes.length); i++) {
                out.write(0);
            }
        }
        byte[] file = out.toByteArray();
        int adjustment = CHECK_SUM_MAGIC - checkSum(file);
        GlyphOutlines.put16(file, headAt + ADJUSTMENT, adjustment >>> 16);
        GlyphOutlines.put16(file, headAt + ADJUSTMENT + 2, adjustment);
        return file;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checkSum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private static void put16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static void put32(ByteArrayOutputStream out, int value) {
        put16(out, value >> 16);
        put16(out, value);
    }
}
