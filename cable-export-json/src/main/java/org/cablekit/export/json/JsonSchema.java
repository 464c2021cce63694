package org.cablekit.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents this module writes and reads.
 *
 * <p>The number in a schema's name is its version. A change that makes documents of the last version invalid gets a new
 * number and a new constant.
 */
public enum JsonSchema {
    /**
     * Documents of {@link JsonCableExporter} in all three forms: the document with its {@code cables}, an array of
     * cables, a single cable (a line).
     */
    CABLES("cables-1"),
    /** Redaction policies, which {@link RedactionPolicyJson} reads. */
    REDACTION_POLICY("redaction-policy-1"),
    /** Proposed redactions with a reviewer's answers, which {@link RedactionReviewJson} writes and reads. */
    REDACTION_REVIEW("redaction-review-1"),
    /** Public logs of redactions, which {@link PublicLogJson} writes. */
    REDACTION_LOG("redaction-log-1");

    static final String SPACE = "https://cablekit.org/schema/";

    private final String fileName;

    JsonSchema(String name) {
        this.fileName = name + ".schema.json";
    }

    /** {@return the {@code $id} of the schema, an absolute URI; documents name it, nothing ever fetches it} */
    public String id() {
        return SPACE + fileName;
    }

    /** {@return its file name, for example {@code cables-1.schema.json}} */
    public String fileName() {
        return fileName;
    }

    /** {@return the schema itself, as JSON} */
    public String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing in the jar: " + fileName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }
}
