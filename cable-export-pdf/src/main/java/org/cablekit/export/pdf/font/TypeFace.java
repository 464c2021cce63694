package org.cablekit.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One face of the shipped fonts, read once. Immutable. */
public final class TypeFace {

    private static final int THOUSAND = 1000;

    private final String postScriptName;
    private final boolean fixedPitch;
    private final boolean bold;
    private final TrueTypeTables tables;
    private final CharacterMap characters;
    private final GlyphOutlines outlines;
    private final int unitsPerEm;
    private final int[] advances;
    private final int[] thousandths;
    private final int[] bearings;

    private TypeFace(String postScriptName, boolean bold, boolean fixedPitch, byte[] file) {
        this.postScriptName = postScriptName;
        this.bold = bold;
        this.fixedPitch = fixedPitch;
        this.tables = new TrueTypeTables(file);
        int glyphs = tables.u16(tables.start("maxp") + 4);
        this.unitsPerEm = tables.u16(tables.start("head") + 18);
        this.advances = new int[glyphs];
        this.thousandths = new int[glyphs];
        this.bearings = new int[glyphs];
        readMetrics();
        this.characters = CharacterMap.read(tables);
        this.outlines = GlyphOutlines.read(tables, glyphs);
    }

    static TypeFace read(String postScriptName, boolean bold, boolean fixedPitch) {
        String resource = postScriptName + ".ttf";
        try (InputStream in = TypeFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font resource is missing: " + resource);
            }
            return new TypeFace(postScriptName, bold, fixedPitch, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read font resource " + resource, e);
        }
    }

    private void readMetrics() {
        int hmtx = tables.start("hmtx");
        int full = tables.u16(tables.start("hhea") + 34);
        for (int g = 0; g < advances.length; g++) {
            int entry = hmtx + 4 * Math.min(g, full - 1);
            advances[g] = tables.u16(entry);
            thousandths[g] = perThousand(advances[g]);
            bearings[g] = g < full ? tables.s16(entry + 2) : tables.s16(hmtx + 4 * full + 2 * (g - full));
        }
    }

    /** {@return the PostScript name of the face} */
    public String postScriptName() {
        return postScriptName;
    }

    /** {@return the name of the face in the resources of a page} */
    public String resourceName() {
        return fixedPitch ? "F" : bold ? "B" : "R";
    }

    /** {@return whether every character is as wide as the others} */
    public boolean isFixedPitch() {
        return fixedPitch;
    }

    /** {@return whether it is bold} */
    public boolean isBold() {
        return bold;
    }

    /**
     * {@return whether the face can show a character}
     *
     * @param codePoint the character
     */
    public boolean shows(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /**
     * {@return the advance width of a character in thousandths of the type size; that of the missing glyph if the face
     * lacks it}
     *
     * @param codePoint the character
     */
    public int advance(int codePoint) {
        return thousandths[characters.glyph(codePoint)];
    }

    /** {@return height of the highest letters above the base line, in thousandths of the type size} */
    public int ascent() {
        return perThousand(tables.s16(tables.start("hhea") + 4));
    }

    /** {@return depth of the lowest letters below the base line, negative, in thousandths of the type size} */
    public int descent() {
        return perThousand(tables.s16(tables.start("hhea") + 6));
    }

    /** {@return height of capital letters, in thousandths of the type size} */
    public int capHeight() {
        return perThousand(tables.s16(tables.start("OS/2") + 88));
    }

    /** {@return the box around all glyphs: left, bottom, right, top, in thousandths of the type size} */
    public int[] boundingBox() {
        int head = tables.start("head");
        return new int[] {
            perThousand(tables.s16(head + 36)),
            perThousand(tables.s16(head + 38)),
            perThousand(tables.s16(head + 40)),
            perThousand(tables.s16(head + 42))
        };
    }

    private int perThousand(int units) {
        return Math.floorDiv(units * THOUSAND + unitsPerEm / 2, unitsPerEm);
    }

    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    int rawAdvance(int glyph) {
        return advances[glyph];
    }

    int rawBearing(int glyph) {
        return bearings[glyph];
    }

    byte[] outline(int glyph) {
        return outlines.outline(glyph);
    }

    byte[] table(String tag) {
        return tables.copy(tag);
    }
}
