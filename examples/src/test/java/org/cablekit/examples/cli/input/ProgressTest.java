package org.cablekit.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.parser.ReadProgress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void aTerminalSeesCountRateAndTimeLeft() {
        Terminal terminal = terminal(true);
        Progress progress = new Progress(terminal, 1_000, () -> now);

        at(progress, 0.1, 10, 100);
        assertThat(shown()).isEmpty();
        at(progress, 2, 2_000, 250);
        assertThat(shown()).isEqualTo("2,000 cables, 1,000 a second, 25 %, 0:06 left");
        at(progress, 2.1, 2_100, 260);
        assertThat(shown()).endsWith("0:06 left");
        at(progress, 100, 3_000, 500);
        assertThat(shown()).endsWith("\r3,000 cables, 30 a second, 50 %, 1:40 left");
    }

    @Test
    void withoutATotalThereIsNoTimeLeft() {
        at(new Progress(terminal(true), 0, () -> now), 2, 2_000, 250);
        assertThat(shown()).isEqualTo("2,000 cables, 1,000 a second");
    }

    @Test
    void otherLinesReplaceTheStatusLine() {
        Terminal terminal = terminal(true);
        terminal.status("half");
        terminal.notice("trouble");
        assertThat(shown()).isEqualTo("half\r    \rtrouble\n");
    }

    @Test
    void aPipeSeesNothing() {
        at(new Progress(terminal(false), 1_000, () -> now), 2, 2_000, 250);
        terminal(false).status("half");
        assertThat(shown()).isEmpty();
    }

    private void at(Progress progress, double seconds, long cables, long bytes) {
        now = (long) (seconds * 1_000_000_000L);
        progress.accept(new ReadProgress(bytes, OptionalLong.empty(), cables, 0));
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Terminal terminal(boolean interactive) {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                interactive);
    }
}
