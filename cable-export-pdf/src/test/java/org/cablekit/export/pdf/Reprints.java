package org.cablekit.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;

/** Makes reprints for tests. */
final class Reprints {

    private Reprints() {}

    static byte[] pdf(Cable cable) {
        return pdf(cable, Map.of());
    }

    static byte[] pdf(Cable cable, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(new PdfCableExporter(), List.of(cable), options, out);
        return out.toByteArray();
    }

    static byte[] book(List<Cable> cables, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(new PdfBookExporter(), cables, options, out);
        return out.toByteArray();
    }

    static ExportReport export(
            CableExporter exporter, List<Cable> cables, Map<String, String> options, OutputStream out) {
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            for (Cable cable : cables) {
                writer.write(cable);
            }
            return writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
