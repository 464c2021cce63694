package org.cablekit.export.json;

import java.io.IOException;
import java.io.InputStream;
import org.cablekit.redact.RedactionPolicy;

/**
 * Redaction policies as JSON.
 *
 * <p>A policy is an object with {@code policy} (its id), {@code style} ({@code state} or {@code statute}), {@code rules},
 * {@code disclose} and {@code reviewRequired}. A rule is an object with {@code id}, {@code kind}, {@code codes}, {@code
 * unit} and the parameters of its kind; {@code action}, {@code scope}, {@code enabled} and {@code note} may be left out.
 * A rule of the kind {@code protectTag} waits for a reviewer unless its action says otherwise. A list may be written as
 * a single value. A field that is not known is refused. The schema is {@link
 * JsonSchema#REDACTION_POLICY}.
 *
 * <pre>{@code
 * { "policy": "example-1", "rules": [
 *     { "id": "r1", "kind": "term", "terms": ["Jane Roe"], "codes": ["B6"], "unit": "NAME" },
 *     { "id": "r2", "kind": "paragraphLevelAbove", "level": "UNCLASSIFIED", "codes": ["B1", "1.4(D)"], "unit": "PARAGRAPH" } ] }
 * }</pre>
 */
public final class RedactionPolicyJson {

    private static final int LARGEST = 16 << 20;

    private RedactionPolicyJson() {}

    /**
     * {@return the policy a document holds}
     *
     * @param in the document, UTF-8; read to its end, not closed
     * @throws JsonFormatException if it is no JSON or no policy; the message names line, column, field and reason
     * @throws IOException if {@code in} fails
     */
    public static RedactionPolicy read(InputStream in) throws IOException {
        return SmallDocument.read(in, "policy", LARGEST, PolicyReader::read);
    }
}
