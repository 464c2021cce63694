package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;

/** A removed name and a removed paragraph are in no byte of any output, inflated and as text. */
final class NothingLeftTest {

    private static final String NAME = "Zqxjkvim";

    private static final String TELEGRAM = """
            O 141130Z APR 09
            FM AMEMBASSY REYKJAVIK
            TO SECSTATE WASHDC IMMEDIATE

            C O N F I D E N T I A L REYKJAVIK 000214

            E.O. 12958: DECL: 04/14/2019
            TAGS: EFIS, PREL, IC
            SUBJECT: ZQXJKVIM ON CAPELIN

            1. (C) The figure is too low, said Zqxjkvim. Nobody agreed with Zqxjkvim's figure.

            2. (C) The Wyvernquartz ships stay in port.

            3. (U) The pilots meet again in June.

            RILL
            """;

    @Test
    void inNoFormat() throws IOException {
        Cable cable = CableParser.create().parse(Source.of(TELEGRAM, Provenance.of("zqxjkvim.txt")));
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(RuleHead.of("a", RedactionUnit.NAME, "B6"), NAME))
                .rule(ParagraphNumberRule.of(RuleHead.of("b", RedactionUnit.PARAGRAPH, "B1"), "2"))
                .build();
        Cable redacted = Redactor.of(policy).redact(cable).redacted();
        assertThat(everything("json", Formats.bytes("json", cable))).contains("zqxjkvim", "wyvernquartz");
        for (String id : Formats.IDS) {
            String plain = everything(id, Formats.bytes(id, cable));
            String safe = everything(id, Formats.bytes(id, redacted));
            assertThat(plain).as("the search finds what is there: %s", id).contains("zqxjkvim");
            assertThat(safe).as(id).doesNotContain("zqxjkvim", "qxjkvi", "wyvernquartz", "vernqua");
            assertThat(safe).as(id).contains("b6", "reykjavik");
        }
    }

    /** The bytes as text, all compressed parts inflated, and the text a reader of the format extracts. */
    private static String everything(String id, byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (id.equals("xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        if (id.equals("pdf")) {
            inflateStreams(bytes, all);
            PdfReader reader = new PdfReader(bytes);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            reader.close();
        }
        return all.toString().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Inflates every stream found in the raw bytes; strings of UTF-16 show as letters with NUL between, so NUL goes. */
    private static void inflateStreams(byte[] bytes, StringBuilder into) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = raw.indexOf("stream");
        while (at >= 0) {
            int start = at + "stream".length();
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            into.append(inflated(bytes, start).replace("\0", ""));
            at = raw.indexOf("stream", start);
        }
    }

    private static String inflated(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            int count = inflater.inflate(buffer);
            while (count > 0) {
                out.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Not a compressed stream: its raw bytes are searched already.
            return out.toString(StandardCharsets.ISO_8859_1);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
