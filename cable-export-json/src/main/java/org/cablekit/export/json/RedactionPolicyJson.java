package org.cablekit.export.json;

import java.io.IOException;
import java.io.InputStream;
import org.cablekit.redact.RedactionPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Redaction policies as JSON.
 *
 * <p>A policy is an object with {@code policy} (its id), {@code style} ({@code state} or {@code statute}), {@code rules},
 * {@code disclose} and {@code reviewRequired}. A rule is an object with {@code id}, {@code kind}, {@code codes}, {@code
 * unit} and the parameters of its kind; {@code action}, {@code scope}, {@code enabled} and {@code note} may be left out.
 * A list may be written as a single value. A field that is not known is refused.
 *
 * <pre>{@code
 * { "policy": "example-1", "rules": [
 *     { "id": "r1", "kind": "term", "terms": ["Jane Roe"], "codes": ["B6"], "unit": "NAME" },
 *     { "id": "r2", "kind": "paragraphLevelAbove", "level": "UNCLASSIFIED", "codes": ["B1", "1.4(D)"], "unit": "PARAGRAPH" } ] }
 * }</pre>
 */
public final class RedactionPolicyJson {

    private static final int LARGEST = 16 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private RedactionPolicyJson() {}

    /**
     * {@return the policy a document holds}
     *
     * @param in the document, UTF-8; read to its end, not closed
     * @throws JsonFormatException if it is no JSON or no policy; the message names line, column, field and reason
     * @throws IOException if {@code in} fails
     */
    public static RedactionPolicy read(InputStream in) throws IOException {
        byte[] document = in.readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw new JsonFormatException(1, 1, "", "the policy is longer than " + LARGEST + " bytes");
        }
        try (JsonParser parser = MAPPER.createParser(document)) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null) {
                    throw new JsonFormatException(1, 1, "", "the document is empty");
                }
                if (parser.nextToken() != null) {
                    throw JsonProblems.here(parser, "", "something follows the policy");
                }
                return PolicyReader.read(root);
            } catch (JacksonException e) {
                throw JsonProblems.explain(e, parser, "");
            }
        } catch (PolicyReader.Problem problem) {
            throw located(document, problem);
        }
    }

    /** Looks for the field once more, for its line and column. */
    private static JsonFormatException located(byte[] document, PolicyReader.Problem problem) {
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
