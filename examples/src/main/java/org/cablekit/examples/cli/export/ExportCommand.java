package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes telegrams in a format. */
@Command(
        name = "export",
        description = {
            "Writes telegrams in a format; cables formats lists them.",
            "What cannot be read is told, one line each; everything else is written."
        })
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ExportTarget target = new ExportTarget();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Redact each telegram by the policy in this JSON file before it is written.")
    private String policy = "";

    @Mixin
    private RedactionLogs logs = new RedactionLogs();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing if nothing is wrong.")
    private boolean quiet;

    @Mixin
    private InputArguments inputs = new InputArguments();

    /**
     * Makes the command.
     *
     * @param terminal where it reads and writes
     */
    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (policy.isEmpty() && logs.isAsked()) {
            throw CommandException.usage("--log and --restricted-log go with --policy");
        }
        Redaction redaction =
                policy.isEmpty() ? Redaction.none() : Redaction.by(Redaction.policy(FilePaths.of(policy)));
        return new ExportRun(terminal, inputs, target, logs).run(redaction, quiet);
    }
}
