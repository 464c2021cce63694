package org.cablekit.export.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;

/** Writes and reads documents in memory. */
final class Documents {

    /** Every form with and without indentation. */
    static final List<Map<String, String>> FORMS = List.of(
            Map.of("form", "object"),
            Map.of("form", "object", "pretty", "true"),
            Map.of("form", "array"),
            Map.of("form", "array", "pretty", "true"),
            Map.of("form", "lines"));

    private static final JsonCableExporter EXPORTER = new JsonCableExporter();

    private Documents() {}

    static ExportReport write(OutputStream out, List<Cable> cables, Map<String, String> options) throws IOException {
        try (CableWriter writer = EXPORTER.open(out, ExportOptions.of(EXPORTER, options))) {
            for (Cable cable : cables) {
                writer.write(cable);
            }
            return writer.finish();
        }
    }

    static String json(List<Cable> cables, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, cables, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String line(Cable cable) {
        return json(List.of(cable), Map.of("form", "lines"));
    }

    static List<Cable> read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static List<Cable> read(byte[] json) throws IOException {
        try (JsonCableReader reader = new JsonCableReader(new ByteArrayInputStream(json));
                Stream<Cable> cables = reader.cables()) {
            return cables.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
