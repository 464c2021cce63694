package org.cablekit.parser.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One record of a dump, its fields still escaped. */
final class DumpRow {

    private final byte[] bytes;
    private final List<DumpField> fields;
    private final int[] escapes;
    private final boolean cut;
    private final boolean brokenOff;

    /**
     * Holds a record.
     *
     * @param bytes all its bytes, line end included
     * @param fields where its fields stand
     * @param escapes offsets of the bytes that only escape the next, in order
     * @param cut whether the next record seemed to begin inside a field
     * @param brokenOff whether the input ended inside a field
     */
    DumpRow(byte[] bytes, List<DumpField> fields, int[] escapes, boolean cut, boolean brokenOff) {
        this.bytes = bytes;
        this.fields = List.copyOf(fields);
        this.escapes = escapes;
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
        return fields.size();
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
        return fields.stream().allMatch(DumpField::quoted);
    }

    /** {@return one field as text; empty if the record has no such field} */
    String text(int field) {
        if (!has(field)) {
            return "";
        }
        byte[] plain = new byte[fields.get(field).end() - fields.get(field).start()];
        int length = copy(field, plain, 0);
        return TextDecoder.decode(plain, 0, length).text();
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < fields(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** {@return the bytes that copying a field and all behind it may write} */
    int room(int field) {
        return has(field) ? fields.get(fields() - 1).end() - fields.get(field).start() : 0;
    }

    /**
     * Copies a field without its escapes.
     *
     * @return the offset behind the copy
     */
    int copy(int field, byte[] into, int offset) {
        return has(field) ? copy(fields.get(field).start(), fields.get(field).end(), into, offset) : offset;
    }

    /** The same for the last expected field, with all that an unescaped separator made fields of. */
    int copyWithRest(int field, byte[] into, int offset) {
        return has(field)
                ? copy(fields.get(field).start(), fields.get(fields() - 1).end(), into, offset)
                : offset;
    }

    private boolean has(int field) {
        return field >= 0 && field < fields();
    }

    private int copy(int start, int end, byte[] into, int offset) {
        int at = Arrays.binarySearch(escapes, start);
        int to = offset;
        int from = start;
        for (int i = at < 0 ? -at - 1 : at; i < escapes.length && escapes[i] < end; i++) {
            System.arraycopy(bytes, from, into, to, escapes[i] - from);
            to += escapes[i] - from;
            from = escapes[i] + 1;
        }
        int last = Math.max(end - from, 0);
        System.arraycopy(bytes, Math.min(from, end), into, to, last);
        return to + last;
    }
}
