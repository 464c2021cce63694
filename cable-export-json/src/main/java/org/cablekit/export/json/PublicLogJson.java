package org.cablekit.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogRow;
import org.cablekit.redact.PublicLogWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Public logs of redactions as JSON, for release together with the redacted telegrams.
 *
 * <p>A document is an object with {@code $schema} ({@link JsonSchema#REDACTION_LOG}) and {@code markers}, one for each
 * marker: {@code telegram} (number of the telegram in the run), {@code number} (of the marker in the telegram), {@code
 * reference}, {@code date}, {@code place}, {@code unit}, {@code codes} and {@code reasons}. What is not known is {@code
 * null}; no field is ever left out.
 */
public final class PublicLogJson {

    private PublicLogJson() {}

    /**
     * Begins a document.
     *
     * @param out where it goes, UTF-8; never closed
     * @return a writer for the logs
     * @throws IOException if {@code out} fails
     */
    public static PublicLogWriter open(OutputStream out) throws IOException {
        return new Writer(out);
    }

    /** Writes a marker a line. */
    private static final class Writer implements PublicLogWriter {
        private final LineDocument document;
        private long telegrams;

        Writer(OutputStream out) throws IOException {
            document = LineDocument.begin(out, JsonSchema.REDACTION_LOG.id(), "markers");
        }

        @Override
        public void write(PublicLog log) throws IOException {
            telegrams++;
            for (PublicLogRow row : log.rows()) {
                document.add(marker(row));
            }
        }

        private ObjectNode marker(PublicLogRow row) {
            ObjectNode marker = JsonNodeFactory.instance.objectNode();
            marker.put("telegram", telegrams);
            marker.put("number", row.number());
            marker.put("reference", row.reference().map(Object::toString).orElse(null));
            marker.put("date", row.date().map(Object::toString).orElse(null));
            marker.put("place", row.place());
            marker.put("unit", row.unit().name());
            put(marker, "codes", row.codes().stream().map(ExemptionCode::normal).toList());
            put(marker, "reasons", row.reasons());
            return marker;
        }

        private static void put(ObjectNode node, String name, List<String> words) {
            ArrayNode array = node.putArray(name);
            words.forEach(array::add);
        }

        @Override
        public void finish() throws IOException {
            document.finish();
        }

        @Override
        public void close() {
            document.close();
        }
    }
}
