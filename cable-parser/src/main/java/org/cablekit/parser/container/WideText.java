package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-16, turned into UTF-8.
 *
 * <p>Surrogates without partner become U+FFFD.
 */
final class WideText extends InputStream {

    private static final int CHUNK = 8192;
    private static final int SAMPLE = 256;

    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private byte[] bytes = new byte[0];
    private int at;

    /**
     * Begins to turn a text.
     *
     * @param in the text, with or without byte order mark
     * @param charset its character set, as {@link #charset} told
     */
    WideText(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
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
            int count = reader.read(chars, 0, CHUNK - 1);
            if (count < 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[count - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    chars[count++] = (char) low;
                }
            }
            bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
