package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one input, with a window on what lies ahead.
 *
 * <p>Offsets count from the first byte not yet taken; they stay valid while the window grows. When the input breaks
 * off with an exception, it ends there and {@link #failure()} tells why: what came before can still be read.
 */
final class ByteFeed {

    private static final int CHUNK = 1 << 16;
    private static final int LITTLE = 1 << 13;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK];
    private int from;
    private int to;
    private boolean ended;
    private @Nullable IOException failure;

    ByteFeed(InputStream in) {
        this.in = in;
    }

    /** {@return whether at least {@code count} bytes lie ahead; reads until it knows} */
    boolean has(int count) {
        while (to - from < count && !ended) {
            fill();
        }
        return to - from >= count;
    }

    private void fill() {
        makeRoom();
        try {
            int n = in.read(bytes, to, bytes.length - to);
            if (n < 0) {
                ended = true;
            } else {
                to += n;
            }
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
    }

    /** Moves the window to the front when little room is left behind it; grows only when it fills the array. */
    private void makeRoom() {
        int held = to - from;
        if (bytes.length - to >= LITTLE) {
            return;
        }
        if (from >= held || (from > 0 && to == bytes.length)) {
            System.arraycopy(bytes, from, bytes, 0, held);
        } else if (to == bytes.length) {
            bytes = Arrays.copyOfRange(bytes, from, from + grown(bytes.length));
        } else {
            return;
        }
        from = 0;
        to = held;
    }

    private static int grown(int size) {
        return size > Integer.MAX_VALUE / 2 - 8 ? Integer.MAX_VALUE - 8 : size * 2;
    }

    /** {@return the number of bytes in the window} */
    int held() {
        return to - from;
    }

    /** {@return the array that holds the window; changes with every call of {@link #has(int)}} */
    byte[] array() {
        return bytes;
    }

    /** {@return the index in {@link #array()} of the first byte not taken} */
    int base() {
        return from;
    }

    /** {@return a byte of the window} */
    byte at(int offset) {
        return bytes[from + offset];
    }

    /** Goes on by {@code count} bytes of the window. */
    void skip(int count) {
        from += count;
    }

    /** {@return the next {@code count} bytes of the window, taken} */
    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, from, from + count);
        from += count;
        return taken;
    }

    /** {@return why the input broke off, or {@code null} if it has not} */
    @Nullable
    IOException failure() {
        return failure;
    }

    /**
     * {@return all that has not been taken, as a stream}
     *
     * <p>Its {@code available()} is 0 at the end only: decompressors ask it whether something follows.
     */
    InputStream rest() {
        return new Rest();
    }

    private final class Rest extends InputStream {

        @Override
        public int read() throws IOException {
            return atEnd() ? -1 : bytes[from++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (atEnd()) {
                return -1;
            }
            int count = Math.min(length, to - from);
            System.arraycopy(bytes, from, into, offset, count);
            from += count;
            return count;
        }

        @Override
        public int available() {
            return has(1) ? to - from : 0;
        }

        private boolean atEnd() throws IOException {
            if (has(1)) {
                return false;
            }
            if (failure != null) {
                throw failure;
            }
            return true;
        }
    }
}
