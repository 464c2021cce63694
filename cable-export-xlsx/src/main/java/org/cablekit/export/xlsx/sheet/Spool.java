package org.cablekit.export.xlsx.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Numbers and texts put aside in a compressed temporary file, to be read back once in the same order. */
public final class Spool implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out;
    private boolean closed;

    /**
     * Makes an empty spool.
     *
     * @param file the temporary file
     * @throws IOException if it cannot be made
     */
    public Spool(Path file) throws IOException {
        this.file = file;
        DeflaterOutputStream packed = new DeflaterOutputStream(Files.newOutputStream(file), deflater, CHUNK);
        this.out = new DataOutputStream(new BufferedOutputStream(packed, CHUNK));
    }

    /**
     * Puts a number aside.
     *
     * @param value the number
     * @throws IOException if the temporary file fails
     */
    public void number(long value) throws IOException {
        out.writeLong(value);
    }

    /**
     * Puts a text aside.
     *
     * @param text the text, of any characters
     * @throws IOException if the temporary file fails
     */
    public void text(String text) throws IOException {
        boolean narrow = text.chars().allMatch(c -> c < 0x80);
        out.writeBoolean(narrow);
        out.writeInt(text.length());
        if (narrow) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } else {
            out.writeChars(text);
        }
    }

    /**
     * {@return the numbers and texts in the order they were put aside}
     *
     * @throws IOException if the temporary file fails
     */
    public Reader read() throws IOException {
        close();
        InputStream packed = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        return new Reader(new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed), CHUNK)));
    }

    /** Completes the file. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                out.flush();
            } finally {
                deflater.end();
            }
        }
    }

    /** Reads a spool. */
    public static final class Reader implements Closeable {

        private final DataInputStream in;

        private Reader(DataInputStream in) {
            this.in = in;
        }

        /**
         * {@return the next number}
         *
         * @throws IOException if the temporary file fails
         */
        public long number() throws IOException {
            return in.readLong();
        }

        /**
         * {@return the next text}
         *
         * @throws IOException if the temporary file fails
         */
        public String text() throws IOException {
            boolean narrow = in.readBoolean();
            int length = in.readInt();
            byte[] bytes = in.readNBytes(narrow ? length : 2 * length);
            return narrow
                    ? new String(bytes, StandardCharsets.US_ASCII)
                    : ByteBuffer.wrap(bytes).asCharBuffer().toString();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
