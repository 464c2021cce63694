package org.cablekit.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document that people write or edit as a tree, and tells where in it something is wrong. */
final class SmallDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SmallDocument() {}

    /**
     * {@return what a document holds}
     *
     * @param in the document, UTF-8; read to its end, not closed
     * @param name what it is, for messages
     * @param largest bytes it may have at most
     * @param reader makes it of the tree; throws {@link DocumentProblem} if it cannot
     */
    static <T> T read(InputStream in, String name, int largest, Function<JsonNode, T> reader) throws IOException {
        byte[] document = in.readNBytes(largest + 1);
        if (document.length > largest) {
            throw new JsonFormatException(1, 1, "", "the " + name + " is longer than " + largest + " bytes");
        }
        try (JsonParser parser = parser(document)) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null) {
                    throw new JsonFormatException(1, 1, "", "the document is empty");
                }
                if (parser.nextToken() != null) {
                    throw JsonProblems.here(parser, "", "something follows the " + name);
                }
                return reader.apply(root);
            } catch (JacksonException e) {
                throw JsonProblems.explain(e, parser, "");
            }
        } catch (DocumentProblem problem) {
            throw located(document, problem);
        }
    }

    private static JsonParser parser(byte[] document) throws JsonFormatException {
        try {
            return MAPPER.createParser(document);
        } catch (JacksonException e) {
            throw JsonProblems.atStart(e);
        }
    }

    /** Looks for the field once more, for its line and column. */
    private static JsonFormatException located(byte[] document, DocumentProblem problem) {
        int line = 1;
        int column = 1;
        try (JsonParser parser = MAPPER.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                if (problem.pointer().equals(at) || (problem.pointer().startsWith(at + "/") && line == 1)) {
                    TokenStreamLocation place = parser.currentTokenLocation();
                    line = place.getLineNr();
                    column = place.getColumnNr();
                    if (problem.pointer().equals(at)) {
                        break;
                    }
                }
            }
        }
        return new JsonFormatException(line, column, problem.field(), problem.reason());
    }
}
