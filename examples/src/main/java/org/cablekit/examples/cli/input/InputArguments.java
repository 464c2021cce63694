package org.cablekit.examples.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.ReaderOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands read, and with how many threads. */
public final class InputArguments {

    private static final String STANDARD_INPUT = "-";
    private static final int MAX_THREADS = 256;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders and archives with telegrams; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that work; the output has the order of the input whatever the number. Default: one"
                    + " for each processor.")
    private int threads;

    /** No arguments yet; the command line library fills them in. */
    public InputArguments() {}

    /**
     * {@return the number of threads}
     *
     * @throws CommandException if it makes no sense
     */
    public int threads() {
        if (threads < 0 || threads > MAX_THREADS) {
            throw CommandException.usage("--threads must be 1 to " + MAX_THREADS);
        }
        return threads == 0 ? Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()) : threads;
    }

    /**
     * {@return what all inputs give, in their order}
     *
     * @param terminal where standard input comes from and progress is shown
     * @throws CommandException if an input has no possible name
     */
    public Inputs open(Terminal terminal) {
        List<Path> files = files();
        boolean measured = terminal.isInteractive() && files.size() == inputs.size();
        Progress progress = new Progress(terminal, measured ? InputSize.of(files) : 0);
        CableReader reader = CableReader.create(
                ReaderOptions.builder().threads(threads()).progress(progress).build());
        List<Supplier<ReadResults>> readings = new ArrayList<>();
        List<Path> neighbours = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                addReading(readings, reader, neighbours);
                readings.add(() -> reader.read(terminal.in(), "standard input"));
            } else {
                neighbours.add(Path.of(input));
            }
        }
        addReading(readings, reader, neighbours);
        return new Inputs(readings, terminal);
    }

    /**
     * Checks that nothing is to be read from standard input.
     *
     * @param reason why it cannot be
     * @throws CommandException if it is
     */
    public void requireFiles(String reason) {
        if (inputs.contains(STANDARD_INPUT)) {
            throw CommandException.usage("- is not possible here: " + reason);
        }
    }

    private static void addReading(List<Supplier<ReadResults>> readings, CableReader reader, List<Path> neighbours) {
        if (!neighbours.isEmpty()) {
            List<Path> paths = List.copyOf(neighbours);
            readings.add(() -> reader.read(paths));
            neighbours.clear();
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String input : inputs) {
            if (!input.equals(STANDARD_INPUT)) {
                try {
                    files.add(Path.of(input));
                } catch (InvalidPathException e) {
                    throw CommandException.usage("not a possible name of a file: " + input);
                }
            }
        }
        return files;
    }

    /**
     * Checks that a file to be written is none of the inputs.
     *
     * @param output the file
     * @throws CommandException if it is
     */
    public void refuseAsOutput(Path output) {
        for (Path input : files()) {
            try {
                if (Files.isRegularFile(input) && Files.exists(output) && Files.isSameFile(input, output)) {
                    throw CommandException.usage(output + " is an input and would be overwritten");
                }
            } catch (IOException e) {
                // What cannot be compared cannot be read or written either, and will be reported there.
            }
        }
    }
}
