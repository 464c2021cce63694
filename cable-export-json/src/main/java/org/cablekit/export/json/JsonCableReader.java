package org.cablekit.export.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cablekit.model.Cable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/**
 * Reads cables back from what {@link JsonCableExporter} wrote: a document, an array, or cables one after another.
 *
 * <p>Which of the three it is shows at the first brackets. Cables are read one by one: memory does not grow with their
 * number. A cable that was written with all parts is equal to the one read, a redacted one too. Where parts were left
 * out, the text is empty, all spans are 0 to 0, the map is empty and there are no diagnostics. Facts are skipped.
 *
 * <p>A field that may be {@code null} may be missing; any other missing field, an unknown field and a field that stands
 * twice are errors. Limits: nesting of 32, strings of 67,108,864 UTF-16 code units, field names of 256.
 *
 * <p>Not for several threads at once. The caller's stream is never closed.
 */
public final class JsonCableReader implements Closeable {

    private enum Place {
        START,
        IN_DOCUMENT,
        IN_ARRAY,
        BETWEEN_ROOTS,
        END
    }

    private final Inlet inlet;
    private final JsonParser parser;
    private final ObjectReader reader;
    private Place place = Place.START;
    private int cables;
    private @Nullable IOException failure;

    /**
     * Begins to read.
     *
     * @param in JSON in UTF-8, or in UTF-16 or UTF-32 as its first bytes tell; read in blocks, never closed
     * @throws JsonFormatException if the first bytes are of no known character set
     * @throws IOException if the stream fails
     */
    public JsonCableReader(InputStream in) throws IOException {
        this.inlet = new Inlet(in);
        this.reader = JsonMappers.reading();
        try {
            this.parser = reader.createParser(inlet);
        } catch (JacksonException e) {
            throw inlet.failureOr(JsonProblems.atStart(e));
        }
    }

    /**
     * {@return the next cable, or empty behind the last}
     *
     * @throws JsonFormatException if the document is damaged or has another form; nothing can be read after it
     * @throws IOException if the stream fails
     */
    public Optional<Cable> next() throws IOException {
        if (failure != null) {
            throw new IOException("the document failed before: " + failure.getMessage(), failure);
        }
        try {
            return advance() ? Optional.of(cable()) : Optional.empty();
        } catch (JacksonException e) {
            failure = inlet.failureOr(JsonProblems.explain(e, parser, root()));
            throw failure;
        } catch (JsonFormatException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * {@return the cables not yet read, one by one}
     *
     * <p>The stream throws {@link UncheckedIOException} where {@link #next()} throws its cause.
     */
    public Stream<Cable> cables() {
        Iterator<Cable> all = new Cables();
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, traits), false);
    }

    /** Frees buffers. Does not close the caller's stream. */
    @Override
    public void close() {
        place = Place.END;
        parser.close();
    }

    /** Steps to the first token of a cable; false behind the last. */
    private boolean advance() throws JsonFormatException {
        return switch (place) {
            case START -> start();
            case IN_DOCUMENT -> inArray() || endOfDocument();
            case IN_ARRAY -> inArray() || endOfInput();
            case BETWEEN_ROOTS -> betweenRoots();
            case END -> false;
        };
    }

    private boolean start() throws JsonFormatException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            place = Place.END;
            return false;
        }
        if (first == JsonToken.START_ARRAY) {
            place = Place.IN_ARRAY;
            return inArray() || endOfInput();
        }
        require(first == JsonToken.START_OBJECT, "", "a cable, an array of cables or a document is expected");
        place = Place.BETWEEN_ROOTS;
        require(parser.nextToken() == JsonToken.PROPERTY_NAME, root(), "a cable has fields");
        if (DocumentFields.isOne(parser.currentName())) {
            place = Place.IN_DOCUMENT;
            return toCables() && (inArray() || endOfDocument());
        }
        return true;
    }

    /** Reads the fields of the document up to the first bracket of its cables. */
    private boolean toCables() throws JsonFormatException {
        while (!parser.currentName().equals(DocumentFields.CABLES)) {
            schema();
            require(parser.nextToken() == JsonToken.PROPERTY_NAME, "", "the field 'cables' is missing");
        }
        require(parser.nextToken() == JsonToken.START_ARRAY, DocumentFields.CABLES, "an array of cables is expected");
        return true;
    }

    private void schema() throws JsonFormatException {
        String name = parser.currentName();
        require(name.equals(DocumentFields.SCHEMA), name, "unknown field of the document");
        boolean known = parser.nextToken() == JsonToken.VALUE_STRING
                && parser.getString().equals(JsonSchema.CABLES.id());
        require(known, DocumentFields.SCHEMA, "only documents of " + JsonSchema.CABLES.id() + " can be read");
    }

    private boolean inArray() throws JsonFormatException {
        JsonToken next = parser.nextToken();
        require(next == JsonToken.START_OBJECT || next == JsonToken.END_ARRAY, root(), "a cable is expected");
        return next == JsonToken.START_OBJECT;
    }

    private boolean endOfDocument() throws JsonFormatException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            schema();
        }
        require(parser.currentToken() == JsonToken.END_OBJECT, "", "the end of the document is expected");
        return endOfInput();
    }

    private boolean endOfInput() throws JsonFormatException {
        require(parser.nextToken() == null, "", "something follows the end of the document");
        place = Place.END;
        return false;
    }

    private boolean betweenRoots() throws JsonFormatException {
        JsonToken next = parser.nextToken();
        if (next == null) {
            place = Place.END;
            return false;
        }
        require(next == JsonToken.START_OBJECT, root(), "a cable is expected");
        return true;
    }

    private Cable cable() throws JsonFormatException {
        CableDocument document = reader.readValue(parser);
        try {
            Cable cable = document.toCable();
            cables++;
            return cable;
        } catch (IllegalArgumentException e) {
            throw JsonProblems.here(parser, root() + ".map", "the map does not fit the source: " + e.getMessage());
        }
    }

    private String root() {
        return switch (place) {
            case START -> "";
            case IN_DOCUMENT -> "cables[" + cables + "]";
            default -> "[" + cables + "]";
        };
    }

    private void require(boolean holds, String field, String reason) throws JsonFormatException {
        if (!holds) {
            throw JsonProblems.here(parser, field, reason);
        }
    }

    /** The fields of a document around its cables. */
    private static final class DocumentFields {
        static final String SCHEMA = "schema";
        static final String CABLES = "cables";

        static boolean isOne(String name) {
            return name.equals(SCHEMA) || name.equals(CABLES);
        }
    }

    private final class Cables implements Iterator<Cable> {
        private Optional<Cable> ahead = Optional.empty();

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                try {
                    ahead = JsonCableReader.this.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return ahead.isPresent();
        }

        @Override
        public Cable next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Cable cable = ahead.orElseThrow();
            ahead = Optional.empty();
            return cable;
        }
    }
}
