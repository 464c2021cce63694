package org.cablekit.examples.cli.check;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.model.Severity;
import org.cablekit.parser.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a careful reader of each telegram should know. */
@Command(
        name = "check",
        description = "Prints what is damaged, contradictory or guessed in telegrams, one finding a line:"
                + " file:line:column: severity CODE message")
public final class CheckCommand implements Callable<Integer> {

    /** For whom findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private InputArguments inputs = new InputArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people and editors, json for programs. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit code 1 if there is a finding of this severity or above: ${COMPLETION-CANDIDATES}.")
    private Optional<Severity> failOn = Optional.empty();

    @Option(
            names = "--coverage",
            description = "Print how much of each text was recognised, and whether the text can be rebuilt from its"
                    + " elements; exit code 1 if it cannot.")
    private boolean coverage;

    /**
     * Makes the command.
     *
     * @param terminal where it writes
     */
    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckReport report = format == Format.TEXT
                ? new TextCheckReport(terminal, coverage)
                : new JsonCheckReport(terminal, coverage);
        CheckSummary summary = new CheckSummary();
        try (Inputs results = inputs.open(terminal)) {
            while (results.hasNext()) {
                ReadResult result = results.next();
                if (result instanceof ReadResult.Parsed parsed) {
                    summary.add(parsed.cable());
                    report.cable(parsed.cable());
                } else if (result instanceof ReadResult.Failed failed) {
                    summary.addFailure();
                    report.failure(failed.failure());
                    terminal.notice(failed.failure().toString());
                }
            }
        }
        report.end(summary);
        boolean failed = summary.failures() > 0
                || failOn.filter(summary::reaches).isPresent()
                || (coverage && !summary.coverage().isRebuilt());
        return failed ? CommandException.FAILED : 0;
    }
}
