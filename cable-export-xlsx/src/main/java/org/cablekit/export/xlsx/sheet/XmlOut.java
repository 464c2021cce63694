package org.cablekit.export.xlsx.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML as UTF-8 bytes. Text of cells follows ECMA-376 part 1, 22.9.2.19: what XML cannot hold, and what would be
 * read back as such an escape, is written {@code _xHHHH_}.
 */
final class XmlOut {

    private static final int CAPACITY = 1 << 16;
    private static final int ROOM_FOR_CHARACTER = 8;
    private static final int ASCII = 0x80;
    private static final int ESCAPE_LENGTH = 7;
    private static final char REPLACEMENT = '\uFFFD';

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] CARRIAGE_RETURN = ascii("_x000D_");
    private static final byte[] UNDERSCORE = ascii("_x005F_");
    private static final boolean[] PLAIN = plain();

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private int used;
    private long flushed;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /** {@return the bytes of an ASCII string} */
    static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (int c = ' '; c < 0x7F; c++) {
            plain[c] = "&<>\"_".indexOf(c) < 0;
        }
        plain[0x7F] = true;
        plain['\t'] = true;
        plain['\n'] = true;
        return plain;
    }

    /** {@return the number of bytes written so far} */
    long written() {
        return flushed + used;
    }

    void raw(byte[] bytes) throws IOException {
        if (used + bytes.length > CAPACITY) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Writes markup of ASCII characters. */
    void raw(String ascii) throws IOException {
        int length = ascii.length();
        for (int i = 0; i < length; i++) {
            if (used == CAPACITY) {
                flush();
            }
            buffer[used++] = (byte) ascii.charAt(i);
        }
    }

    void digits(long number) throws IOException {
        if (number >= 10) {
            digits(number / 10);
        } else if (number < 0) {
            raw(Long.toString(number));
            return;
        }
        if (used == CAPACITY) {
            flush();
        }
        buffer[used++] = (byte) ('0' + number % 10);
    }

    /**
     * Writes text of a cell or attribute, escaped.
     *
     * @return how many characters had to be replaced because XML cannot hold them
     */
    int text(String text) throws IOException {
        int replaced = 0;
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (used > CAPACITY - ROOM_FOR_CHARACTER) {
                flush();
            }
            int batch = Math.min(length, i + CAPACITY - ROOM_FOR_CHARACTER - used + 1);
            i = plainRun(text, i, batch);
            if (i < batch) {
                char c = text.charAt(i);
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    fourBytes(Character.toCodePoint(c, text.charAt(i + 1)));
                    i++;
                } else if (isForbidden(c)) {
                    threeBytes(REPLACEMENT);
                    replaced++;
                } else {
                    special(text, i, c);
                }
                i++;
            }
        }
        return replaced;
    }

    /** The hot loop: copies characters that need no care. There is room for all of them. */
    private int plainRun(String text, int from, int to) {
        int i = from;
        int at = used;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= ASCII || !PLAIN[c]) {
                break;
            }
            buffer[at++] = (byte) c;
            i++;
        }
        used = at;
        return i;
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    private void special(String text, int at, char c) throws IOException {
        switch (c) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '"' -> raw(QUOTE);
            case '\r' -> raw(CARRIAGE_RETURN);
            case '_' -> underscore(text, at);
            default -> encoded(c);
        }
    }

    private void underscore(String text, int at) throws IOException {
        if (looksEscaped(text, at)) {
            raw(UNDERSCORE);
        } else {
            buffer[used++] = '_';
        }
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length()
                || (text.charAt(at + 1) | 0x20) != 'x'
                || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void encoded(char c) {
        if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | (c >> 6));
            following(c);
        } else {
            threeBytes(c);
        }
    }

    private void threeBytes(char c) {
        buffer[used++] = (byte) (0xE0 | (c >> 12));
        following(c >> 6);
        following(c);
    }

    private void fourBytes(int codePoint) {
        buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
        following(codePoint >> 12);
        following(codePoint >> 6);
        following(codePoint);
    }

    private void following(int bits) {
        buffer[used++] = (byte) (0x80 | (bits & 0x3F));
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        flushed += used;
        used = 0;
    }
}
