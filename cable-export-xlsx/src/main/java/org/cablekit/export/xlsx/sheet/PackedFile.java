package org.cablekit.export.xlsx.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A temporary file that takes bytes in and keeps them as raw deflate, with size and check sum. So the archive is made
 * by copying, and the file is a fifth of what it stands for.
 */
final class PackedFile extends OutputStream {

    /** Twice as fast as the usual level, for a fifth more bytes. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private static final int CHUNK = 1 << 16;

    private final Path path;
    private final OutputStream file;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[CHUNK];
    private boolean closed;

    PackedFile(Path path) throws IOException {
        this.path = path;
        this.file = Files.newOutputStream(path);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        deflater.setInput(bytes, offset, length);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    private void drain() throws IOException {
        int length = deflater.deflate(packed, 0, packed.length);
        if (length > 0) {
            file.write(packed, 0, length);
        }
    }

    /** Completes the file. */
    PackedSheet finish(String name, long rows) throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        PackedSheet sheet =
                new PackedSheet(name, rows, path, crc.getValue(), deflater.getBytesRead(), deflater.getBytesWritten());
        close();
        return sheet;
    }

    /** Frees the file and the compressor; gives up what is not finished. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            deflater.end();
            file.close();
        }
    }
}
