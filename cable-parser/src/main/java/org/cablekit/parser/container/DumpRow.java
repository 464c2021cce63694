package org.cablekit.parser.container;

import java.util.ArrayList;
import java.util.List;

/** One record of a dump, its fields still escaped. */
final class DumpRow {

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] quoted;
    private final DumpShape shape;
    private final boolean cut;
    private final boolean brokenOff;

    DumpRow(byte[] bytes, int[] starts, int[] ends, boolean[] quoted, DumpShape shape, boolean cut, boolean brokenOff) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
        this.quoted = quoted;
        this.shape = shape;
        this.cut = cut;
        this.brokenOff = brokenOff;
    }

    /** {@return the number of bytes, line end included} */
    int length() {
        return bytes.length;
    }

    int lineEnds() {
        return ByteSearch.count(bytes, 0, bytes.length, '\n');
    }

    int fields() {
        return starts.length;
    }

    /** {@return whether the record was cut because the next one seemed to begin inside a field} */
    boolean isCut() {
        return cut;
    }

    /** {@return whether the input ended inside a field} */
    boolean isBrokenOff() {
        return brokenOff;
    }

    boolean allQuoted() {
        for (boolean inQuotes : quoted) {
            if (!inQuotes) {
                return false;
            }
        }
        return true;
    }

    /** {@return one field as text; empty if the record has no such field} */
    String text(int field) {
        if (field < 0 || field >= fields()) {
            return "";
        }
        byte[] plain = new byte[ends[field] - starts[field]];
        int length = copy(field, ends[field], plain, 0);
        return TextDecoder.decode(plain, 0, length).text();
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < fields(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** {@return the bytes that {@link #copy} may write for a field and all behind it} */
    int room(int field) {
        return field < 0 || field >= fields() ? 0 : ends[fields() - 1] - starts[field];
    }

    /**
     * Copies a field without its escapes.
     *
     * @return the offset behind the copy
     */
    int copy(int field, byte[] into, int offset) {
        return field < 0 || field >= fields() ? offset : copy(field, ends[field], into, offset);
    }

    /** The same for the last expected field, with all that an unescaped separator made fields of. */
    int copyWithRest(int field, byte[] into, int offset) {
        return field < 0 || field >= fields() ? offset : copy(field, ends[fields() - 1], into, offset);
    }

    private int copy(int field, int end, byte[] into, int offset) {
        if (!quoted[field]) {
            System.arraycopy(bytes, starts[field], into, offset, end - starts[field]);
            return offset + end - starts[field];
        }
        char escape = shape.backslash() ? '\\' : '"';
        int to = offset;
        int from = starts[field];
        while (from < end) {
            int hit = ByteSearch.either(bytes, from, end, '"', escape);
            int stop = hit < 0 ? end : hit;
            System.arraycopy(bytes, from, into, to, stop - from);
            to += stop - from;
            from = stop;
            if (hit >= 0) {
                boolean pair = from + 1 < end && (bytes[from] != '"' || bytes[from + 1] == '"');
                from += pair ? 1 : 0;
                into[to++] = bytes[from++];
            }
        }
        return to;
    }
}
