package org.cablekit.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;

/** Exports one cable. */
final class Exports {

    private static final CableExporters EXPORTERS = CableExporters.load();

    private Exports() {}

    static byte[] bytes(String format, Cable cable) throws IOException {
        CableExporter exporter = EXPORTERS.require(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            writer.write(cable);
            writer.finish();
        }
        return out.toByteArray();
    }
}
