package org.cablekit.examples.cli.redact;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.export.ExportRun;
import org.cablekit.examples.cli.export.ExportTarget;
import org.cablekit.examples.cli.export.FilePaths;
import org.cablekit.examples.cli.export.Redaction;
import org.cablekit.examples.cli.export.RedactionLogs;
import org.cablekit.examples.cli.input.InOrder;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.model.Cable;
import org.cablekit.parser.ReadResult;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.SourceHash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes telegrams redacted as a reviewer decided. */
@Command(
        name = "apply",
        description = {
            "Writes telegrams redacted as a reviewer decided.",
            "If a decision is missing, or belongs to another text or policy, nothing is written."
        })
public final class ApplyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE",
            description = "The policy the review was proposed with, JSON.")
    private String policy = "";

    @Option(
            names = "--review",
            required = true,
            paramLabel = "FILE",
            description = "The file of cables redact propose with the reviewer's decisions.")
    private String review = "";

    @Mixin
    private ExportTarget target = new ExportTarget();

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
    public ApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is wrong with a telegram, and the source it was. */
    private record Checked(Optional<String> problem, String sourceHash) {}

    @Override
    public Integer call() throws IOException {
        inputs.requireFiles("apply reads its inputs twice");
        RedactionPolicy rules = Redaction.policy(FilePaths.of(policy));
        List<ReviewSheet> sheets = ReviewFile.of(review).read();
        Map<String, ReviewSheet> bySource = new HashMap<>();
        sheets.forEach(sheet -> bySource.put(sheet.sourceHash(), sheet));
        Redactor redactor = Redactor.of(rules);
        Redaction redaction = Redaction.by(rules, cable -> redact(redactor, bySource, cable));
        ExportRun run = new ExportRun(terminal, inputs, target, logs);
        run.check(redaction);
        Set<String> unused = new HashSet<>(bySource.keySet());
        long problems = check(redaction, unused);
        if (problems > 0) {
            throw CommandException.failed("nothing written: " + problems + (problems == 1 ? " telegram" : " telegrams")
                    + " cannot be redacted as reviewed");
        }
        sheets.stream()
                .filter(sheet -> unused.contains(sheet.sourceHash()))
                .forEach(sheet ->
                        terminal.notice(review + ": " + sheet.name() + " is reviewed, but not among the inputs"));
        return run.run(redaction, quiet);
    }

    private static RedactionResult redact(Redactor redactor, Map<String, ReviewSheet> bySource, Cable cable) {
        ReviewSheet sheet = bySource.get(SourceHash.of(cable.source()));
        if (sheet == null) {
            throw new RedactionException(
                    "the review does not know this telegram in this form: it is stale, or for others; propose again");
        }
        return redactor.redact(cable, sheet);
    }

    /** Tells what is wrong with each telegram; {@return how many are} */
    private long check(Redaction redaction, Set<String> unused) {
        long problems = 0;
        try (Inputs results = inputs.open(terminal);
                InOrder<ReadResult, Checked> checks =
                        new InOrder<>(results, result -> check(redaction, result), inputs.threads())) {
            while (checks.hasNext()) {
                Checked checked = checks.next();
                unused.remove(checked.sourceHash);
                if (checked.problem.isPresent()) {
                    problems++;
                    terminal.notice(checked.problem.get());
                }
            }
        }
        return problems;
    }

    /** What cannot be read is told when the rest is written. */
    private static Checked check(Redaction redaction, ReadResult result) {
        if (!(result instanceof ReadResult.Parsed parsed)) {
            return new Checked(Optional.empty(), "");
        }
        Cable cable = parsed.cable();
        return new Checked(redaction.problem(cable), SourceHash.of(cable.source()));
    }
}
