package org.cablekit.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object with its schema and one array, an element a line, written as they come. */
final class LineDocument {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final OutputStream out;
    private boolean first = true;
    private boolean open = true;

    private LineDocument(OutputStream out) {
        this.out = out;
    }

    /** Begins a document; {@code schema} and {@code name} need no escaping. */
    static LineDocument begin(OutputStream out, String schema, String name) throws IOException {
        LineDocument document = new LineDocument(out);
        document.raw("{\n\"$schema\": \"" + schema + "\",\n\"" + name + "\": [");
        return document;
    }

    void add(JsonNode element) throws IOException {
        requireOpen();
        raw(first ? "\n" : ",\n");
        first = false;
        try {
            out.write(MAPPER.writeValueAsBytes(element));
        } catch (JacksonException e) {
            throw new IOException("a row cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    void finish() throws IOException {
        requireOpen();
        open = false;
        raw("\n]\n}\n");
        out.flush();
    }

    void close() {
        open = false;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the document is finished or closed");
        }
    }

    private void raw(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
    }
}
