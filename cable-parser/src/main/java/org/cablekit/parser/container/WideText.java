package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-16, turned into UTF-8.
 *
 * <p>Surrogates without partner and an odd last byte become U+FFFD. The decoder of the JDK would drop what stands behind
 * such a surrogate.
 */
final class WideText extends InputStream {

    private static final int CHUNK = 8192;
    private static final int SAMPLE = 256;

    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final boolean bigEndian;
    private final char[] chars = new char[CHUNK + 1];

    /** How many characters are held back for the next chunk: 1 behind the first half of a pair, else 0. */
    private int held;

    private byte[] bytes = new byte[0];
    private int at;

    /**
     * Begins to turn a text.
     *
     * @param in the text, with or without byte order mark
     * @param charset its character set, as {@link #charset} told
     */
    WideText(InputStream in, Charset charset) {
        this.in = in;
        bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    }

    /** {@return the form of UTF-16 that an input is in, by its mark or by its zeros; {@code null} if it is not} */
    static @Nullable Charset charset(Head head) {
        if (head.startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int length = Math.min(SAMPLE, head.length()) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += head.at(i) == 0 ? 1 : 0;
        }
        boolean enough = length >= 16;
        if (enough && zeros[1] * 10 > length * 4 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return enough && zeros[0] * 10 > length * 4 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            byte[] units = in.readNBytes(2 * CHUNK);
            int size = held + (units.length + 1) / 2;
            if (size == 0) {
                return false;
            }
            for (int i = 0; i < units.length; i += 2) {
                chars[held + i / 2] = unit(units, i);
            }
            boolean goesOn = units.length == 2 * CHUNK;
            held = goesOn && Character.isHighSurrogate(chars[size - 1]) ? 1 : 0;
            int count = size - held;
            replaceHalves(count);
            bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            chars[0] = chars[size - 1];
            at = 0;
        }
        return true;
    }

    private char unit(byte[] units, int i) {
        if (i + 1 == units.length) {
            return REPLACEMENT;
        }
        int high = units[bigEndian ? i : i + 1] & 0xFF;
        int low = units[bigEndian ? i + 1 : i] & 0xFF;
        return (char) (high << Byte.SIZE | low);
    }

    private void replaceHalves(int count) {
        for (int i = 0; i < count; i++) {
            if (i + 1 < count && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = REPLACEMENT;
            }
        }
    }
}
