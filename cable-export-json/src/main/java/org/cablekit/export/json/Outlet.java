package org.cablekit.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The caller's stream, never closed; once shut, what is still buffered goes nowhere. Remembers its failure. */
final class Outlet extends OutputStream {

    private final OutputStream target;
    private boolean shut;
    private @Nullable IOException failure;

    Outlet(OutputStream target) {
        this.target = target;
    }

    /** {@return the failure of the stream, else what is given} */
    IOException failureOr(IOException other) {
        return failure == null ? other : failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (shut) {
            return;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        if (shut) {
            return;
        }
        try {
            target.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() {
        shut();
    }

    void shut() {
        shut = true;
    }
}
