package org.cablekit.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.cablekit.redact.ReviewSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proposed redactions as JSON that a reviewer edits. <b>Restricted</b>: it quotes the originals.
 *
 * <p>A review is an object with {@code $schema} ({@link JsonSchema#REDACTION_REVIEW}) and {@code sheets}, one for each
 * telegram. A sheet has {@code name}, {@code sourceHash}, {@code policyFingerprint}, {@code remarks} and {@code
 * proposals}. Of a proposal the reviewer edits the fields behind its words:
 *
 * <ul>
 *   <li>{@code verdict}: {@code ACCEPT}, {@code REJECT}, {@code WIDEN}, {@code CHANGE_CODES} or {@code UNDECIDED}
 *   <li>{@code widerWords}: with {@code WIDEN}, all words that are to go, as they stand in the text around the place
 *   <li>{@code newCodes}: with {@code CHANGE_CODES}, the codes instead of those proposed
 *   <li>{@code reviewer}, {@code date}: who decided, and when ({@code 2026-11-22})
 * </ul>
 */
public final class RedactionReviewJson {

    private static final int LARGEST = 64 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private RedactionReviewJson() {}

    /**
     * Writes sheets, indented.
     *
     * @param sheets the sheets
     * @param out where they go, UTF-8; not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<ReviewSheet> sheets, OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            out.write(MAPPER.writer().with(printer).writeValueAsBytes(ReviewTree.of(sheets)));
        } catch (JacksonException e) {
            throw new IOException("the review cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    /**
     * {@return the sheets a document holds}
     *
     * @param in the document, UTF-8; read to its end, not closed
     * @throws JsonFormatException if it is no JSON or no review; the message names line, column, field and reason
     * @throws IOException if {@code in} fails
     */
    public static List<ReviewSheet> read(InputStream in) throws IOException {
        return SmallDocument.read(in, "review", LARGEST, ReviewReader::read);
    }
}
