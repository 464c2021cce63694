package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablekit.export.pdf.inspection.Conformance;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reprint conforms to PDF/A-2a and PDF/UA-1, judged by the reference validator. */
class PdfConformanceTest {

    private static final Map<String, String> STAMPED = Map.of(
            "page",
            "a4",
            "level",
            "UNCLASSIFIED",
            "strike-level",
            "true",
            "case",
            "F-2016-99999",
            "document",
            "C05999999",
            "date",
            "03/14/2017",
            "verdict",
            "part",
            "codes",
            "statute",
            "legend",
            "false");

    private static final Map<String, String> EVERYTHING = Map.of("transmission", "true", "notes", "true");

    static Stream<Map<String, String>> options() {
        return Stream.of(Map.of(), STAMPED, EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("options")
    void everySampleConforms(Map<String, String> options) {
        for (var cable : SampleCables.all()) {
            assertThat(Conformance.findings(Reprints.pdf(cable, options)))
                    .as("%s with %s", cable.source().provenance().location(), options)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("options")
    void aBoundVolumeConforms(Map<String, String> options) {
        assertThat(Conformance.findings(Reprints.book(SampleCables.all(), options)))
                .isEmpty();
    }

    @Test
    void anEmptyVolumeConforms() {
        assertThat(Conformance.findings(Reprints.book(List.of(), Map.of()))).isEmpty();
    }

    @Test
    void generatedCablesConform() {
        for (var cable : SampleCables.many(12)) {
            assertThat(Conformance.findings(Reprints.pdf(cable))).isEmpty();
        }
    }

    @Test
    void theValidatorSeesWhatIsWrong() throws Exception {
        byte[] good = Reprints.pdf(SampleCables.redacted());
        assertThat(Conformance.findings(patched(good, "<pdfuaid:part>1<", "<pdfuaid:part>2<")))
                .anyMatch(finding -> finding.contains("ua1"));
        assertThat(Conformance.findings(patched(good, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<")))
                .anyMatch(finding -> finding.contains("2a"));
        assertThat(Conformance.findings(patched(good, "/DisplayDocTitle true", "/DisplayDocTitlx true")))
                .anyMatch(finding -> finding.contains("7.1 t10"));
        assertThat(Conformance.findings(withWordsOutsideTheStructure(good)))
                .anyMatch(finding -> finding.contains("7.1 t3"));
    }

    private static byte[] patched(byte[] pdf, String words, String others) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(words);
        return text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withWordsOutsideTheStructure(byte[] pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(new PdfReader(pdf), out);
        stamper.setFullCompression();
        stamper.getOverContent(1).rectangle(10, 10, 5, 5);
        stamper.getOverContent(1).stroke();
        stamper.close();
        return out.toByteArray();
    }
}
