package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.util.Optional;
import org.cablekit.examples.cli.input.InOrder;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.model.ExemptionCode;
import org.cablekit.parser.ReadResult;

/** Writes all that is read into a target. */
public final class ExportRun {

    private final Terminal terminal;
    private final InputArguments inputs;
    private final ExportTarget target;
    private final RedactionLogs logs;

    /**
     * Makes a run.
     *
     * @param terminal where trouble is told
     * @param inputs what is read
     * @param target what is written
     * @param logs the logs of redactions
     */
    public ExportRun(Terminal terminal, InputArguments inputs, ExportTarget target, RedactionLogs logs) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.target = target;
        this.logs = logs;
    }

    /**
     * Checks that the options go together and can be followed, as far as that can be told before anything is read.
     *
     * @param redaction what becomes of each cable
     * @throws CommandException if they do not
     */
    public void check(Redaction redaction) {
        logs.check(target, target.format(redaction.style()), inputs);
    }

    /**
     * Writes everything.
     *
     * @param redaction what becomes of each cable
     * @param quiet whether to say nothing if nothing is wrong
     * @return the exit code
     * @throws IOException if an output fails
     */
    public int run(Redaction redaction, boolean quiet) throws IOException {
        Format format = target.format(redaction.style());
        logs.check(target, format, inputs);
        Notices notices = new Notices();
        String suffix = redaction.style().isEmpty() ? "" : "-redacted";
        ExemptionCode.Style style = redaction.style().orElse(ExemptionCode.Style.STATE);
        try (PendingFiles pending = new PendingFiles();
                Sink sink = target.sink(format, suffix, inputs, terminal, pending, notices);
                RedactionLogs.Open open = logs.open(style, pending)) {
            long failures = export(sink, redaction, open);
            String done = sink.finish();
            open.finish();
            notices.tell(terminal);
            if (!quiet) {
                terminal.notice(done);
            }
            return failures == 0 ? 0 : CommandException.FAILED;
        }
    }

    private long export(Sink sink, Redaction redaction, RedactionLogs.Open open) throws IOException {
        long number = 0;
        long failures = 0;
        try (Inputs results = inputs.open(terminal);
                InOrder<ReadResult, Outcome> outcomes =
                        new InOrder<>(results, result -> Outcome.of(result, sink, redaction), inputs.threads())) {
            while (outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                number++;
                Optional<Redaction.Redacted> redacted = outcome.redacted();
                if (outcome.rendering().isPresent() && redacted.isPresent()) {
                    open.write(redacted.get());
                    sink.write(number, outcome.rendering().get());
                } else {
                    failures++;
                    terminal.notice(outcome.failure());
                }
            }
        }
        return failures;
    }
}
