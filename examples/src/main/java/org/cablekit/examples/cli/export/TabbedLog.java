package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogRow;
import org.cablekit.redact.PublicLogWriter;

/** The public log of a run as text: a line for each marker, columns parted by tabs. */
final class TabbedLog implements PublicLogWriter {

    private static final String HEADER = "number\treference\tdate\tplace\tunit\tcodes\treasons\n";

    private final OutputStream out;
    private final ExemptionCode.Style style;
    private long number;

    TabbedLog(OutputStream out, ExemptionCode.Style style) throws IOException {
        this.out = out;
        this.style = style;
        line(HEADER);
    }

    @Override
    public void write(PublicLog markers) throws IOException {
        for (PublicLogRow row : markers.rows()) {
            line(String.join(
                    "\t",
                    List.of(
                            Long.toString(++number),
                            row.reference().map(Object::toString).orElse(""),
                            row.date().map(Object::toString).orElse(""),
                            row.place(),
                            row.unit().name(),
                            row.codes().stream().map(code -> code.print(style)).collect(Collectors.joining(", ")),
                            String.join("; ", row.reasons()) + "\n")));
        }
    }

    private void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // The stream is its opener's.
    }
}
