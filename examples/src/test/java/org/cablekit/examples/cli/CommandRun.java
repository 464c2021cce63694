package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A run of the command line. */
public final class CommandRun {

    private final int exitCode;
    private final byte[] bytes;
    private final String err;

    private CommandRun(int exitCode, byte[] bytes, String err) {
        this.exitCode = exitCode;
        this.bytes = bytes;
        this.err = err;
    }

    /** Runs the command line; nothing is on standard input. */
    public static CommandRun of(Object... args) {
        return withInput(new byte[0], args);
    }

    /** Runs the command line with these bytes on standard input. */
    public static CommandRun withInput(byte[] input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input);
        int exitCode = Cables.run(
                Stream.of(args).map(String::valueOf).toArray(String[]::new),
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        CommandRun run = new CommandRun(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
        assertThat(run.err()).doesNotContain("\tat ", "Exception", "internal error", "java.");
        return run;
    }

    /** Its exit code. */
    public int exitCode() {
        return exitCode;
    }

    /** What it wrote to standard output. */
    public byte[] bytes() {
        return bytes;
    }

    /** What it wrote to standard error. */
    public String err() {
        return err;
    }

    /** Standard output as text. */
    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Lines of standard output. */
    public List<String> outLines() {
        return out().lines().toList();
    }

    /** Lines of standard error. */
    public List<String> errLines() {
        return err.lines().toList();
    }
}
