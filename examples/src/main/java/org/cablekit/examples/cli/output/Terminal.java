package org.cablekit.examples.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Standard input, output and error of a command.
 *
 * <p>Lines for people go to standard error, results to standard output. A status line is shown on terminals alone and
 * gives way to every other line. Not for several threads.
 */
public final class Terminal {

    private final InputStream in;
    private final OutputStream out;
    private final Writer results;
    private final PrintStream err;
    private final boolean interactive;
    private int statusLength;

    /**
     * Makes a terminal.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param charset character set of results
     * @param interactive whether a person watches: only then is the status line shown
     */
    public Terminal(InputStream in, OutputStream out, PrintStream err, Charset charset, boolean interactive) {
        this.in = requireNonNull(in, "in");
        this.out = requireNonNull(out, "out");
        this.results = new BufferedWriter(new OutputStreamWriter(out, charset));
        this.err = requireNonNull(err, "err");
        this.interactive = interactive;
    }

    /** {@return standard input} */
    public InputStream in() {
        return in;
    }

    /** {@return standard output for bytes; closing it does not close standard output} */
    public OutputStream bytes() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** {@return whether a person watches} */
    public boolean isInteractive() {
        return interactive;
    }

    /**
     * Writes a line of the result.
     *
     * @param line the line, without line end
     * @throws OutputException if standard output does not take it
     */
    public void result(String line) {
        clearStatus();
        try {
            results.write(line);
            results.write('\n');
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
    }

    /**
     * Writes a line for the person: trouble, or what was done.
     *
     * @param line the line, without line end
     */
    public void notice(String line) {
        clearStatus();
        err.print(line + "\n");
        err.flush();
    }

    /**
     * Shows how far the work has come; on terminals alone.
     *
     * @param line the line, without line end
     */
    public void status(String line) {
        if (interactive) {
            clearStatus();
            err.print(line);
            err.flush();
            statusLength = line.length();
        }
    }

    /** Removes the status line. */
    public void clearStatus() {
        if (statusLength > 0) {
            err.print("\r" + " ".repeat(statusLength) + "\r");
            err.flush();
            statusLength = 0;
        }
    }

    /**
     * Hands all results over.
     *
     * @throws OutputException if standard output does not take them
     */
    public void flush() {
        try {
            results.flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
    }

    /** {@return results for the help of the command line library} */
    public PrintWriter resultWriter() {
        return new PrintWriter(results);
    }
}
