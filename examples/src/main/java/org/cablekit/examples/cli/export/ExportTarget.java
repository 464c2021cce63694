package org.cablekit.examples.cli.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.export.CableExporter;
import org.cablekit.model.ExemptionCode;
import picocli.CommandLine.Option;

/** In what format cables are written, and where. */
public final class ExportTarget {

    private static final String STANDARD_OUTPUT = "-";
    private static final String CODES = "codes";

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
            names = "--resume",
            description =
                    "Leave files as they are that are there already: go on after an interruption. For formats that"
                            + " make one file for each cable.")
    private boolean resume;

    /** Nothing yet; the command line library fills it in. */
    public ExportTarget() {}

    /**
     * The format asked for.
     *
     * @param style how a policy prints exemption codes, where the format has an option for it and none is given
     * @throws CommandException if there is no such format or option
     */
    Format format(Optional<ExemptionCode.Style> style) {
        Format format = Format.of(formatId, options);
        boolean hasCodes = format.exporter().options().stream()
                .anyMatch(option -> option.name().equals(CODES));
        if (style.isEmpty() || !hasCodes || options.containsKey(CODES)) {
            return format;
        }
        Map<String, String> all = new LinkedHashMap<>(options);
        all.put(CODES, style.get().name().toLowerCase(Locale.ROOT));
        return Format.of(formatId, all);
    }

    /**
     * Where cables end up.
     *
     * @param suffix what stands behind the reference number in file names
     * @throws CommandException if the options do not go together
     */
    Sink sink(
            Format format,
            String suffix,
            InputArguments inputs,
            Terminal terminal,
            PendingFiles pending,
            Notices notices) {
        CableExporter exporter = format.exporter();
        boolean toStandardOutput = out.equals(STANDARD_OUTPUT);
        boolean collection = exporter.packaging() == CableExporter.Packaging.COLLECTION;
        if (resume && (collection || toStandardOutput)) {
            throw CommandException.usage("--resume is for formats that make one file for each cable, in a folder");
        }
        if (collection) {
            return toStandardOutput
                    ? new CollectionSink(format, terminal.bytes(), notices)
                    : new CollectionSink(format, file(exporter, inputs), pending, notices);
        }
        if (toStandardOutput) {
            return new SingleSink(format, terminal.bytes(), notices);
        }
        return isFile(exporter)
                ? new SingleSink(format, file(exporter, inputs), pending, notices)
                : new FolderSink(format, FilePaths.of(out), suffix, resume, pending, notices);
    }

    private Path file(CableExporter exporter, InputArguments inputs) {
        Path file = outputFile(exporter);
        inputs.refuseAsOutput(file);
        return file;
    }

    private Path outputFile(CableExporter exporter) {
        Path path = FilePaths.of(out);
        boolean folder = out.isEmpty() || Files.isDirectory(path);
        boolean named = exporter.packaging() == CableExporter.Packaging.SINGLE || !folder;
        return named ? path : path.resolve("cables." + exporter.fileExtension());
    }

    /** Whether the user named a file: it ends like one, and is no folder. */
    private boolean isFile(CableExporter exporter) {
        Path path = FilePaths.of(out);
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith("." + exporter.fileExtension()) && !Files.isDirectory(path);
    }

    /** Whether a file is the output, or lies in the folder that is. */
    boolean holds(Path file, Format format) {
        if (out.equals(STANDARD_OUTPUT)) {
            return false;
        }
        CableExporter exporter = format.exporter();
        boolean one = exporter.packaging() == CableExporter.Packaging.COLLECTION || isFile(exporter);
        Path target = one ? outputFile(exporter) : FilePaths.of(out);
        return FilePaths.whole(file).startsWith(FilePaths.whole(target));
    }
}
