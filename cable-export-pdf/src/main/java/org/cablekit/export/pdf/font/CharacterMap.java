package org.cablekit.export.pdf.font;

/**
 * Which glyph shows which character: subtable format 4 of a font's {@code cmap}, the basic plane.
 *
 * <p>Blanks of other widths and the no-break hyphen are shown by the glyphs of the plain ones where the font lacks them.
 */
final class CharacterMap {

    private static final int PLANE = 0x10000;
    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int[] BLANKS = {
        0x00A0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x205F,
        0x3000
    };

    private final char[] glyphs;

    private CharacterMap(char[] glyphs) {
        this.glyphs = glyphs;
    }

    /** The glyph of a character, 0 if the font has none. */
    int glyph(int codePoint) {
        return codePoint >= 0 && codePoint < PLANE ? glyphs[codePoint] : 0;
    }

    static CharacterMap read(TrueTypeTables tables) {
        char[] glyphs = new char[PLANE];
        readSegments(tables, subtable(tables), glyphs);
        for (int blank : BLANKS) {
            if (glyphs[blank] == 0) {
                glyphs[blank] = glyphs[' '];
            }
        }
        if (glyphs[NON_BREAKING_HYPHEN] == 0) {
            glyphs[NON_BREAKING_HYPHEN] = glyphs['-'];
        }
        return new CharacterMap(glyphs);
    }

    private static int subtable(TrueTypeTables t) {
        int cmap = t.start("cmap");
        int count = t.u16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + t.i32(cmap + 4 + i * 8 + 4);
            if (t.u16(at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException("the font has no character map of format 4");
    }

    private static void readSegments(TrueTypeTables t, int at, char[] glyphs) {
        int doubled = t.u16(at + 6);
        int ends = at + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int end = t.u16(ends + s);
            int offset = t.u16(offsets + s);
            for (int c = t.u16(starts + s); c <= end && c < PLANE - 1; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = t.u16(offsets + s + offset + 2 * (c - t.u16(starts + s)));
                    if (glyph == 0) {
                        continue;
                    }
                }
                glyphs[c] = (char) (glyph + t.u16(deltas + s));
            }
        }
    }
}
