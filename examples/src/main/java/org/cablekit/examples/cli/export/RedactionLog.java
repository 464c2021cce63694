package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogRow;

/** The public log of a run: a line for each marker, columns parted by tabs. It says no more than the outputs do. */
final class RedactionLog implements AutoCloseable {

    private static final String HEADER = "number\treference\tdate\tplace\tunit\tcodes\treasons\n";

    private final Optional<WholeFile> file;
    private long number;

    private RedactionLog(Optional<WholeFile> file) {
        this.file = file;
    }

    /** {@return a log that goes to a file, or nowhere if there is no name} */
    static RedactionLog to(String name, PendingFiles pending) throws IOException {
        RedactionLog log = new RedactionLog(
                name.isEmpty() ? Optional.empty() : Optional.of(new WholeFile(Path.of(name), pending)));
        log.line(HEADER);
        return log;
    }

    void write(PublicLog markers) throws IOException {
        for (PublicLogRow row : markers.rows()) {
            line(String.join(
                    "\t",
                    List.of(
                            Long.toString(++number),
                            row.reference().map(Object::toString).orElse(""),
                            row.date().map(Object::toString).orElse(""),
                            row.place(),
                            row.unit().name(),
                            row.codes().stream().map(ExemptionCode::normal).collect(Collectors.joining(", ")),
                            String.join("; ", row.reasons()) + "\n")));
        }
    }

    private void line(String line) throws IOException {
        if (file.isPresent()) {
            file.get().out().write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    void finish() {
        file.ifPresent(WholeFile::complete);
    }

    @Override
    public void close() {
        file.ifPresent(WholeFile::close);
    }
}
