package org.cablekit.export.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a TrueType file and where its tables stand. All numbers are big-endian. */
final class TrueTypeTables {

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;

    private final byte[] file;
    private final Map<String, int[]> places = new HashMap<>();

    TrueTypeTables(byte[] file) {
        this.file = file;
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            places.put(tag, new int[] {i32(entry + 8), i32(entry + 12)});
        }
    }

    /** Offset of a table in the file. */
    int start(String tag) {
        return place(tag)[0];
    }

    /** The bytes of a table. */
    byte[] copy(String tag) {
        int[] place = place(tag);
        byte[] bytes = new byte[place[1]];
        System.arraycopy(file, place[0], bytes, 0, bytes.length);
        return bytes;
    }

    private int[] place(String tag) {
        int[] place = places.get(tag);
        if (place == null) {
            throw new IllegalStateException("the font has no table " + tag);
        }
        return place;
    }

    int u8(int at) {
        return file[at] & 0xFF;
    }

    int u16(int at) {
        return (u8(at) << 8) | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return (u16(at) << 16) | u16(at + 2);
    }

    byte[] file() {
        return file;
    }
}
