package org.cablekit.examples.cli.redact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.export.FilePaths;
import org.cablekit.examples.cli.export.Redaction;
import org.cablekit.examples.cli.input.InOrder;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.OutputException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.examples.cli.view.Finding;
import org.cablekit.model.Cable;
import org.cablekit.parser.ReadResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a policy would remove into a file for a reviewer. */
@Command(
        name = "propose",
        description = {
            "Writes what a policy would remove into a file for a reviewer.",
            "The file quotes the telegrams: it is not for release."
        })
public final class ProposeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--policy", required = true, paramLabel = "FILE", description = "The policy, JSON.")
    private String policy = "";

    @Option(
            names = "--review",
            required = true,
            paramLabel = "FILE",
            description = "The file for the reviewer: an Excel workbook or JSON, by the name's ending (.xlsx, .json).")
    private String review = "";

    @Option(names = "--force", description = "Replace a review that is there already.")
    private boolean force;

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
    public ProposeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What became of one thing read. */
    private record Proposed(Optional<ReviewSheet> sheet, String failure) {}

    @Override
    public Integer call() throws IOException {
        ReviewFile file = ReviewFile.of(review);
        if (!force && Files.exists(file.path())) {
            throw CommandException.usage(
                    review + " is there already and may hold a reviewer's work; --force replaces it");
        }
        inputs.refuseAsOutput(file.path());
        Redactor redactor = Redactor.of(Redaction.policy(FilePaths.of(policy)));
        // The same telegram from two inputs needs one decision.
        Map<String, ReviewSheet> sheets = new LinkedHashMap<>();
        long failures = 0;
        try (Inputs results = inputs.open(terminal);
                InOrder<ReadResult, Proposed> proposals =
                        new InOrder<>(results, result -> propose(result, redactor), inputs.threads())) {
            while (proposals.hasNext()) {
                Proposed proposed = proposals.next();
                proposed.sheet.ifPresent(sheet -> sheets.putIfAbsent(sheet.sourceHash(), sheet));
                if (proposed.sheet.isEmpty()) {
                    failures++;
                    terminal.notice(proposed.failure);
                }
            }
        }
        if (sheets.isEmpty()) {
            terminal.notice("nothing written: there is no telegram");
        } else {
            write(file, List.copyOf(sheets.values()));
        }
        return failures == 0 ? 0 : CommandException.FAILED;
    }

    private static Proposed propose(ReadResult result, Redactor redactor) {
        if (result instanceof ReadResult.Failed failed) {
            return new Proposed(Optional.empty(), failed.failure().toString());
        }
        Cable cable = ((ReadResult.Parsed) result).cable();
        try {
            return new Proposed(Optional.of(redactor.propose(cable)), "");
        } catch (RedactionException e) {
            return new Proposed(Optional.empty(), Finding.place(cable) + e.getMessage());
        }
    }

    private void write(ReviewFile file, List<ReviewSheet> sheets) {
        Path path = file.path();
        try (PendingFiles pending = new PendingFiles();
                WholeFile whole = new WholeFile(path, pending)) {
            file.write(sheets, whole.out());
            whole.complete();
        } catch (IOException e) {
            throw new OutputException(path.toString(), e);
        }
        if (!quiet) {
            long proposals =
                    sheets.stream().mapToLong(sheet -> sheet.proposals().size()).sum();
            long open = sheets.stream()
                    .flatMap(sheet -> sheet.answers().stream())
                    .filter(answer -> answer.verdict() == ReviewVerdict.UNDECIDED)
                    .count();
            long remarks =
                    sheets.stream().mapToLong(sheet -> sheet.remarks().size()).sum();
            terminal.notice("wrote " + count(proposals, "proposal") + " for " + count(sheets.size(), "telegram")
                    + " to " + path + ": " + open + " to decide, " + count(remarks, "remark") + " to look at");
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
