package org.cablekit.parser.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a meter how many bytes are read. */
final class MeteredStream extends FilterInputStream {

    /** Hears of bytes read; may stop the reading. */
    interface Meter {
        void count(long bytes) throws IOException;
    }

    private final Meter meter;

    MeteredStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            meter.count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count > 0) {
            meter.count(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        meter.count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
