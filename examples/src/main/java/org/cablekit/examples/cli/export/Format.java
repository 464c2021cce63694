package org.cablekit.examples.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;

/**
 * An exporter with the options that were asked for.
 *
 * @param exporter the exporter
 * @param options its options
 */
record Format(CableExporter exporter, ExportOptions options) {

    /**
     * The format a user asked for.
     *
     * @throws CommandException if there is no such format, or it has no such option or value; the message lists those
     *     there are
     */
    static Format of(String id, Map<String, String> options) {
        try {
            CableExporter exporter = CableExporters.load().require(id);
            return new Format(exporter, ExportOptions.of(exporter, options));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Begins an output.
     *
     * @throws CommandException if options do not go together
     */
    CableWriter open(OutputStream out) throws IOException {
        try {
            return exporter.open(out, options);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /** The output of a single cable. */
    Rendering render(Cable cable) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CableWriter writer = open(bytes)) {
            writer.write(cable);
            ExportReport report = writer.finish();
            return Rendering.of(cable, bytes.toByteArray(), report);
        }
    }
}
