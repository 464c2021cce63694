package org.cablekit.examples.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** A print stream that does not swallow its errors. */
public final class PrintStreamOutput extends OutputStream {

    private final PrintStream stream;

    /**
     * Makes an output.
     *
     * @param stream where it writes to
     */
    public PrintStreamOutput(PrintStream stream) {
        this.stream = requireNonNull(stream, "stream");
    }

    @Override
    public void write(int b) throws IOException {
        stream.write(b);
        check();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
        check();
    }

    private void check() throws IOException {
        if (stream.checkError()) {
            throw new ClosedOutputException();
        }
    }
}
