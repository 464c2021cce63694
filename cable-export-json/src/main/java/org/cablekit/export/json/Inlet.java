package org.cablekit.export.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The caller's stream, never closed; remembers its failure, which Jackson wraps like damage of its own finding. */
final class Inlet extends FilterInputStream {

    private @Nullable IOException failure;

    Inlet(InputStream in) {
        super(in);
    }

    /** {@return the failure of the stream, else what is given} */
    IOException failureOr(IOException other) {
        return failure == null ? other : failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() {}
}
