package org.cablekit.export.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.RedactionDecision;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RestrictedLog;
import org.cablekit.redact.RestrictedLogRow;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Restricted logs of redactions as JSON: what was removed, by which rules, on whose word. It quotes the originals and must
 * never stand beside a release. Not for several threads.
 *
 * <p>A document is an object with {@code $schema} and {@code removed}, one element for each place: {@code telegram},
 * {@code sourceHash}, {@code policy}, {@code policyFingerprint}, {@code number}, {@code line}, {@code column}, {@code
 * start}, {@code end}, {@code words}, {@code codes}, {@code unit}, {@code rules}, {@code reviewer} and {@code date}.
 */
public final class RestrictedLogJson implements Closeable {

    private final LineDocument document;

    private RestrictedLogJson(LineDocument document) {
        this.document = document;
    }

    /**
     * Begins a document.
     *
     * @param out where it goes, UTF-8; never closed
     * @return a writer for the logs
     * @throws IOException if {@code out} fails
     */
    public static RestrictedLogJson open(OutputStream out) throws IOException {
        return new RestrictedLogJson(
                LineDocument.begin(out, JsonSchema.SPACE + "redaction-restricted-log-1.schema.json", "removed"));
    }

    /**
     * Writes the log of a telegram.
     *
     * @param telegram name of the telegram for people, for example where it came from
     * @param log the log
     * @throws IOException if the output fails
     */
    public void write(String telegram, RestrictedLog log) throws IOException {
        requireNonNull(telegram, "telegram");
        for (RestrictedLogRow row : log.rows()) {
            RedactionDecision decision = row.decision();
            RedactionFinding finding = decision.finding();
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("telegram", telegram);
            node.put("sourceHash", log.sourceHash());
            node.put("policy", log.policyId());
            node.put("policyFingerprint", log.policyFingerprint());
            node.put("number", row.number());
            node.put("line", row.position().line());
            node.put("column", row.position().column());
            node.put("start", finding.span().start());
            node.put("end", finding.span().end());
            node.put("words", row.words());
            finding.redaction().codes().stream().map(ExemptionCode::normal).forEach(node.putArray("codes")::add);
            node.put("unit", finding.redaction().unit().name());
            finding.rules().forEach(node.putArray("rules")::add);
            node.put("reviewer", decision.reviewer());
            node.put("date", decision.reviewedOn().map(LocalDate::toString).orElse(null));
            document.add(node);
        }
    }

    /**
     * Completes the document.
     *
     * @throws IOException if the output fails
     */
    public void finish() throws IOException {
        document.finish();
    }

    /** Ends the writing. A document that was not finished is not complete. The caller's stream stays open. */
    @Override
    public void close() {
        document.close();
    }
}
