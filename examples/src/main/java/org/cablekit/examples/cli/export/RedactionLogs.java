package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.export.json.PublicLogJson;
import org.cablekit.export.json.RestrictedLogJson;
import org.cablekit.export.xlsx.PublicLogXlsx;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLogWriter;
import picocli.CommandLine.Option;

/** The logs of redactions: the public one and, on purpose only, the restricted one. */
public final class RedactionLogs {

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write the public log of the redactions, an entry for each marker: JSON or an Excel workbook"
                    + " by the name's ending (.json, .xlsx), else lines with tabs.")
    private String log = "";

    @Option(
            names = "--restricted-log",
            paramLabel = "FILE",
            description = "Write, as JSON, what was removed and by which rules. It quotes the originals; it must not"
                    + " lie in the folder of the output.")
    private String restrictedLog = "";

    /** Nothing yet; the command line library fills it in. */
    public RedactionLogs() {}

    boolean isAsked() {
        return !log.isEmpty() || !restrictedLog.isEmpty();
    }

    /**
     * Checks where the logs go.
     *
     * @throws CommandException if one would overwrite an input, or the restricted one would lie beside the release
     */
    void check(ExportTarget target, Format format, InputArguments inputs) {
        for (String name : List.of(log, restrictedLog)) {
            if (!name.isEmpty()) {
                inputs.refuseAsOutput(FilePaths.of(name));
            }
        }
        if (!restrictedLog.isEmpty()) {
            Path restricted = FilePaths.of(restrictedLog);
            boolean same = !log.isEmpty() && FilePaths.whole(FilePaths.of(log)).equals(FilePaths.whole(restricted));
            if (same || target.holds(restricted, format)) {
                throw CommandException.usage("--restricted-log " + restrictedLog
                        + " lies where the output goes; it quotes the originals: give it a place of its own");
            }
        }
    }

    /** The logs of a run, being written. */
    static final class Open implements AutoCloseable {
        private final Optional<WholeFile> publicFile;
        private final Optional<PublicLogWriter> publicLog;
        private final Optional<WholeFile> restrictedFile;
        private final Optional<RestrictedLogJson> restrictedLog;

        Open(
                Optional<WholeFile> publicFile,
                Optional<PublicLogWriter> publicLog,
                Optional<WholeFile> restrictedFile,
                Optional<RestrictedLogJson> restrictedLog) {
            this.publicFile = publicFile;
            this.publicLog = publicLog;
            this.restrictedFile = restrictedFile;
            this.restrictedLog = restrictedLog;
        }

        void write(Redaction.Redacted redacted) throws IOException {
            if (publicLog.isPresent()) {
                publicLog.get().write(redacted.log());
            }
            if (restrictedLog.isPresent() && redacted.restricted().isPresent()) {
                restrictedLog
                        .get()
                        .write(redacted.telegram(), redacted.restricted().get());
            }
        }

        void finish() throws IOException {
            if (publicLog.isPresent()) {
                publicLog.get().finish();
            }
            if (restrictedLog.isPresent()) {
                restrictedLog.get().finish();
            }
            restrictedFile.ifPresent(WholeFile::complete);
            publicFile.ifPresent(WholeFile::complete);
        }

        @Override
        public void close() throws IOException {
            if (publicLog.isPresent()) {
                publicLog.get().close();
            }
            publicFile.ifPresent(WholeFile::close);
            restrictedFile.ifPresent(WholeFile::close);
        }
    }

    Open open(ExemptionCode.Style style, PendingFiles pending) throws IOException {
        Optional<WholeFile> publicFile = file(log, pending);
        Optional<PublicLogWriter> publicLog =
                publicFile.isEmpty() ? Optional.empty() : Optional.of(writer(publicFile.get(), style));
        Optional<WholeFile> restrictedFile = file(restrictedLog, pending);
        Optional<RestrictedLogJson> restricted = restrictedFile.isEmpty()
                ? Optional.empty()
                : Optional.of(RestrictedLogJson.open(restrictedFile.get().out()));
        return new Open(publicFile, publicLog, restrictedFile, restricted);
    }

    private static Optional<WholeFile> file(String name, PendingFiles pending) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new WholeFile(FilePaths.of(name), pending));
    }

    private PublicLogWriter writer(WholeFile file, ExemptionCode.Style style) throws IOException {
        String name = log.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return PublicLogJson.open(file.out());
        }
        return name.endsWith(".xlsx") ? PublicLogXlsx.open(file.out(), style) : new TabbedLog(file.out(), style);
    }
}
