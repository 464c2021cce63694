package org.cablekit.examples.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;

/** Writes a cable in the three formats of the library. */
final class Formats {

    static final List<String> IDS = List.of("json", "xlsx", "pdf");

    private static final CableExporters EXPORTERS = CableExporters.load();

    private Formats() {}

    static byte[] bytes(String id, Cable cable) {
        CableExporter exporter = EXPORTERS.require(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            writer.write(cable);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> all(Cable cable) {
        Map<String, byte[]> outputs = new LinkedHashMap<>();
        IDS.forEach(id -> outputs.put(id, bytes(id, cable)));
        return outputs;
    }
}
