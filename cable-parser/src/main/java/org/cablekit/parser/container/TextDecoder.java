package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of one telegram into text: UTF-8 where they are, else Windows-1252, line by line.
 *
 * <p>No byte is lost: those to which Windows-1252 gives no character become the control character of their number.
 */
final class TextDecoder {

    /** Name of the character set of a text that is UTF-8. */
    static final String UTF_8 = "UTF-8";

    /** Name of the character set of a text that is not. */
    static final String WINDOWS_1252 = "windows-1252";

    /** Windows-1252 from 80 to 9F. */
    private static final String UPPER = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
            + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
            + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** Most telegrams are shorter. */
    private static final int ROOM = 1 << 15;

    /**
     * Where the characters of a telegram are gathered, the same place for all telegrams of a thread: three bytes less to
     * allocate for each character of a text beyond Latin-1 than decoding takes otherwise.
     */
    private static final ThreadLocal<char[]> SPARE = ThreadLocal.withInitial(() -> new char[ROOM]);

    private TextDecoder() {}

    /**
     * A text and how it was had.
     *
     * @param text the text
     * @param charset name of the character set, both names if they were mixed
     * @param fallbackLines number of lines that were read as Windows-1252
     * @param fallbackStart offset of the first of them
     * @param fallbackEnd offset behind it
     */
    record Decoded(String text, String charset, int fallbackLines, int fallbackStart, int fallbackEnd) {}

    static Decoded decode(byte[] bytes, int from, int to) {
        if (ByteSearch.asciiEnd(bytes, from, to) == to) {
            return clean(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        char[] characters = to - from <= ROOM ? SPARE.get() : new char[to - from];
        int length = Utf8.decode(bytes, from, to, characters);
        return length < 0 ? new Mixed(bytes, from, to).decode() : clean(new String(characters, 0, length));
    }

    private static Decoded clean(String text) {
        return new Decoded(text, UTF_8, 0, 0, 0);
    }

    /** Reads each line as what it is. */
    private static final class Mixed {
        private final byte[] bytes;
        private final int from;
        private final int to;
        private final StringBuilder out;
        private int fallbackLines;
        private int fallbackStart;
        private int fallbackEnd;
        private boolean someUtf8;

        Mixed(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            this.out = new StringBuilder(to - from);
        }

        Decoded decode() {
            int at = from;
            while (at < to) {
                int end = at;
                while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
                    end++;
                }
                line(at, end);
                if (end < to) {
                    out.append((char) bytes[end]);
                }
                at = end + 1;
            }
            String charset = someUtf8 ? UTF_8 + "+" + WINDOWS_1252 : WINDOWS_1252;
            return new Decoded(out.toString(), charset, fallbackLines, fallbackStart, fallbackEnd);
        }

        private void line(int start, int end) {
            int before = out.length();
            if (Utf8.isValid(bytes, start, end)) {
                out.append(new String(bytes, start, end - start, StandardCharsets.UTF_8));
                someUtf8 |= out.length() - before < end - start;
                return;
            }
            for (int i = start; i < end; i++) {
                int b = bytes[i] & 0xFF;
                out.append(b >= 0x80 && b < 0xA0 ? UPPER.charAt(b - 0x80) : (char) b);
            }
            if (fallbackLines++ == 0) {
                fallbackStart = before;
                fallbackEnd = out.length();
            }
        }
    }
}
