package org.cablekit.examples.cli.input;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.parser.ReadProgress;

/** Shows on a terminal how many cables are read, how fast, and how long it will take. */
final class Progress implements Consumer<ReadProgress> {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long INTERVAL = NANOS_PER_SECOND / 5;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final long totalBytes;
    private final LongSupplier nanos;
    private final long start;
    private long shown;

    /** Progress of reading so many bytes; 0 if it is not known how many. */
    Progress(Terminal terminal, long totalBytes) {
        this(terminal, totalBytes, System::nanoTime);
    }

    Progress(Terminal terminal, long totalBytes, LongSupplier nanos) {
        this.terminal = terminal;
        this.totalBytes = totalBytes;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
    }

    @Override
    public void accept(ReadProgress done) {
        if (terminal.isInteractive()) {
            long now = nanos.getAsLong();
            if (now - shown >= INTERVAL) {
                shown = now;
                terminal.status(line(done, (double) (now - start) / NANOS_PER_SECOND));
            }
        }
    }

    private String line(ReadProgress done, double seconds) {
        String line = String.format(Locale.ROOT, "%,d cables, %,.0f a second", done.cables(), done.cables() / seconds);
        if (totalBytes <= 0 || done.bytes() <= 0) {
            return line;
        }
        double share = Math.min(1, (double) done.bytes() / totalBytes);
        long left = Math.round(seconds / share - seconds);
        return String.format(
                Locale.ROOT,
                "%s, %.0f %%, %d:%02d left",
                line,
                Math.floor(share * PERCENT),
                left / SECONDS_PER_MINUTE,
                left % SECONDS_PER_MINUTE);
    }
}
