package org.cablekit.redact;

import java.util.BitSet;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceSpan;

/**
 * A piece of a telegram as a reader takes it in: one paragraph or element, its lines joined, page lines and banners
 * inside it left out, runs of blanks made one. Every character knows its place in the source.
 */
final class Strand {

    private final ElementKind kind;
    private final String text;
    private final int[] at;
    private final BitSet lineEnds;
    private final BitSet lateBlanks;

    /**
     * Makes a strand.
     *
     * @param kind what it is
     * @param text the joined text
     * @param at offset in the source of each character
     * @param lineEnds blanks that stand for a line end
     * @param lateBlanks blanks that stand near the usual wrap column, where converters left stray ones
     */
    Strand(ElementKind kind, String text, int[] at, BitSet lineEnds, BitSet lateBlanks) {
        this.kind = kind;
        this.text = text;
        this.at = at;
        this.lineEnds = lineEnds;
        this.lateBlanks = lateBlanks;
    }

    ElementKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean isLineEnd(int index) {
        return lineEnds.get(index);
    }

    boolean isLateBlank(int index) {
        return lateBlanks.get(index);
    }

    /** The place in the source of some characters, at least one. */
    SourceSpan span(int from, int to) {
        return new SourceSpan(at[from], at[to - 1] + 1);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
