package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.input.InOrder;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.export.CableExporter;
import org.cablekit.parser.ReadResult;
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

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "The format.")
    private String formatId = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description = "File, or folder for formats that make one file for each cable; - is standard output."
                    + " Folders are made as needed. Default: the current folder.")
    private String out = "";

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option of the format; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Redact each telegram by the policy in this JSON file before it is written.")
    private String policy = "";

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write the public log of the redactions: a line for each marker, columns parted by tabs.")
    private String log = "";

    @Option(
            names = "--resume",
            description =
                    "Leave files as they are that are there already: go on after an interruption. For formats that"
                            + " make one file for each cable.")
    private boolean resume;

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
        Format format = Format.of(formatId, options);
        Redaction redaction = redaction();
        Notices notices = new Notices();
        try (PendingFiles pending = new PendingFiles();
                Sink sink = sink(format, pending, notices);
                RedactionLog markers = RedactionLog.to(log, pending)) {
            long failures = export(sink, redaction, markers);
            String done = sink.finish();
            markers.finish();
            notices.tell(terminal);
            if (!quiet) {
                terminal.notice(done);
            }
            return failures == 0 ? 0 : CommandException.FAILED;
        }
    }

    private Redaction redaction() {
        if (policy.isEmpty() && !log.isEmpty()) {
            throw CommandException.usage("--log goes with --policy");
        }
        return policy.isEmpty() ? Redaction.none() : Redaction.of(path(policy));
    }

    private long export(Sink sink, Redaction redaction, RedactionLog markers) throws IOException {
        long number = 0;
        long failures = 0;
        try (Inputs results = inputs.open(terminal);
                InOrder<ReadResult, Outcome> outcomes =
                        new InOrder<>(results, result -> Outcome.of(result, sink, redaction), inputs.threads())) {
            while (outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                number++;
                if (outcome.rendering().isPresent()) {
                    markers.write(outcome.markers());
                    sink.write(number, outcome.rendering().get());
                } else {
                    failures++;
                    terminal.notice(outcome.failure());
                }
            }
        }
        return failures;
    }

    private Sink sink(Format format, PendingFiles pending, Notices notices) {
        CableExporter exporter = format.exporter();
        boolean toStandardOutput = out.equals(STANDARD_OUTPUT);
        if (resume && (exporter.packaging() == CableExporter.Packaging.COLLECTION || toStandardOutput)) {
            throw CommandException.usage("--resume is for formats that make one file for each cable, in a folder");
        }
        if (exporter.packaging() == CableExporter.Packaging.COLLECTION) {
            return toStandardOutput
                    ? new CollectionSink(format, terminal.bytes(), notices)
                    : new CollectionSink(format, collectionFile(exporter), pending, notices);
        }
        if (toStandardOutput) {
            return new SingleSink(format, terminal.bytes(), notices);
        }
        Path path = path(out);
        return isFileName(path, exporter)
                ? new SingleSink(format, output(path), pending, notices)
                : new FolderSink(format, path, policy.isEmpty() ? "" : "-redacted", resume, pending, notices);
    }

    private Path collectionFile(CableExporter exporter) {
        Path path = path(out);
        boolean folder = out.isEmpty() || Files.isDirectory(path);
        return output(folder ? path.resolve("cables." + exporter.fileExtension()) : path);
    }

    private Path output(Path file) {
        inputs.refuseAsOutput(file);
        return file;
    }

    /** Whether the user named a file: it ends like one, and is no folder. */
    private static boolean isFileName(Path path, CableExporter exporter) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith("." + exporter.fileExtension()) && !Files.isDirectory(path);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.usage("not a possible name of a file: " + name);
        }
    }
}
