package org.cablekit.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cablekit.export.pdf.inspection.LeakChecks;
import org.cablekit.export.pdf.inspection.PdfObjects;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** A reprint holds what it shows and nothing else: properties P7 to P10, P12 and P13 of a safe redaction. */
class PdfLeakTest {

    private static final String SECRET = "ZQXJKVIM";

    @Test
    void samplesHoldNothingButWhatTheyShow() {
        for (Cable cable : SampleCables.all()) {
            for (Map<String, String> options : List.of(
                    Map.<String, String>of(),
                    Map.of("notes", "true", "transmission", "true", "strike-level", "true", "level", "UNCLASSIFIED"))) {
                assertThat(LeakChecks.findings(Reprints.pdf(cable, options), SECRET))
                        .as("%s", cable.source().provenance().location())
                        .isEmpty();
            }
        }
        for (Cable cable : SampleCables.many(10)) {
            assertThat(LeakChecks.findings(Reprints.pdf(cable), SECRET)).isEmpty();
        }
    }

    @Test
    void volumesHoldNothingButWhatTheyShow() {
        assertThat(LeakChecks.findings(Reprints.book(SampleCables.all(), Map.of()), SECRET))
                .isEmpty();
    }

    @Test
    void wordsThatAreThereAreFound() {
        byte[] pdf = Reprints.pdf(SampleCables.cablegate());
        assertThat(LeakChecks.findings(pdf, "royalty for each cubic metre"))
                .anyMatch(finding -> finding.startsWith("P7"));
        assertThat(LeakChecks.findings(pdf, "HIGHLAND WATER"))
                .as("title in the information dictionary, the metadata, the outline and on the page")
                .hasSizeGreaterThan(3);
    }

    @Test
    void aSecretUnderABoxIsFound() throws Exception {
        byte[] pdf = leaky(content -> {
            content.beginText();
            content.setFontAndSize(BaseFont.createFont("Helvetica", "Cp1252", false), 10);
            content.setTextMatrix(100, 100);
            content.showText(SECRET);
            content.endText();
            content.rectangle(98, 98, 80, 14);
            content.fill();
        });
        assertThat(new PdfObjects(pdf).streams()).anyMatch(stream -> new String(stream, ISO_8859_1).contains(SECRET));
        assertThat(planted(stamper -> {
                    stamper.getOverContent(1).rectangle(98, 98, 80, 14);
                    stamper.getOverContent(1).fill();
                }))
                .anyMatch(finding -> finding.startsWith("P10 operators") && finding.contains("f"));
    }

    @Test
    void aSecretInMetadataIsFound() throws Exception {
        List<String> findings = planted(stamper -> stamper.setInfoDictionary(Map.of("Title", "About " + SECRET)));
        assertThat(findings).anyMatch(finding -> finding.startsWith("P7") && finding.contains("About"));
    }

    @Test
    void anOrphanObjectIsFound() throws Exception {
        byte[] pdf = leaky(content -> {
            PdfTemplate neverPlaced = content.createTemplate(100, 20);
            neverPlaced.beginText();
            neverPlaced.setFontAndSize(BaseFont.createFont("Helvetica", "Cp1252", false), 10);
            neverPlaced.showText(SECRET);
            neverPlaced.endText();
            content.setLiteral("0 0 m 10 10 l S\n");
        });
        PdfObjects objects = new PdfObjects(pdf);
        assertThat(objects.orphans()).isNotEmpty();
        assertThat(objects.streams()).anyMatch(stream -> new String(stream, ISO_8859_1).contains(SECRET));
        assertThat(new PdfObjects(Reprints.pdf(SampleCables.redacted())).orphans())
                .isEmpty();
    }

    @Test
    void aSecondRevisionIsFound() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(new PdfReader(Reprints.pdf(SampleCables.redacted())), out, '\0', true);
        stamper.setInfoDictionary(Map.of("Title", "new"));
        stamper.close();
        String text = out.toString(ISO_8859_1);
        assertThat(text.indexOf("%%EOF")).isLessThan(text.lastIndexOf("%%EOF"));
        assertThat(LeakChecks.findings(out.toByteArray())).anyMatch(finding -> finding.startsWith("P9"));
    }

    @Test
    void bytesBetweenObjectsAreFound() {
        byte[] pdf = Reprints.pdf(SampleCables.redacted());
        String text = new String(pdf, ISO_8859_1);
        byte[] longer = text.replace("startxref", "% " + SECRET + "\nstartxref").getBytes(ISO_8859_1);
        assertThat(LeakChecks.findings(longer, SECRET))
                .anyMatch(finding -> finding.startsWith("P9 gap"))
                .anyMatch(finding -> finding.startsWith("P7"));
    }

    @Test
    void aScriptIsFound() throws Exception {
        assertThat(planted(stamper -> stamper.setPageAction(PdfWriter.PAGE_OPEN, new PdfAction("urn:x"), 1)))
                .anyMatch(finding -> finding.startsWith("P10 keys") && finding.contains("/AA"));
    }

    @Test
    void aSecretReplacementTextIsFound() throws Exception {
        byte[] pdf = Reprints.pdf(SampleCables.redacted());
        PdfReader reader = new PdfReader(pdf);
        String content = new String(reader.getPageContent(1), ISO_8859_1);
        reader.setPageContent(
                1,
                content.replaceFirst("/ActualText\\([^)]*\\)", "/ActualText(" + SECRET + ")")
                        .getBytes(ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfStamper(reader, out).close();
        assertThat(LeakChecks.findings(out.toByteArray(), SECRET))
                .anyMatch(finding -> finding.startsWith("P12 replacement text"))
                .anyMatch(finding -> finding.startsWith("P7"));
    }

    @Test
    void aSecretInTheStructureIsFound() throws Exception {
        PdfReader reader = new PdfReader(Reprints.pdf(SampleCables.redacted()));
        int planted = 0;
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary element
                    && element.getAsString(PdfName.ACTUALTEXT) != null) {
                element.put(PdfName.ACTUALTEXT, new PdfString(SECRET));
                planted++;
            }
        }
        assertThat(planted).isPositive();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfStamper(reader, out).close();
        assertThat(LeakChecks.findings(out.toByteArray(), SECRET))
                .anyMatch(finding -> finding.startsWith("P12 read out is not what is drawn"))
                .anyMatch(finding -> finding.startsWith("P7"));
    }

    @Test
    void aSecretInThePacketOrInHexadecimalDigitsIsFound() {
        byte[] pdf = Reprints.pdf(SampleCables.redacted());
        String described = new String(pdf, ISO_8859_1).replace(">Part of ISO 14289 ", ">About the " + SECRET);
        assertThat(LeakChecks.findings(described.getBytes(ISO_8859_1), SECRET))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("P7"));
        String hex = HexFormat.of().withUpperCase().formatHex(("\uFEFF" + SECRET).getBytes(UTF_16BE));
        String text = new String(pdf, ISO_8859_1).replace("startxref", "<" + hex + ">\nstartxref");
        assertThat(LeakChecks.findings(text.getBytes(ISO_8859_1), SECRET))
                .anyMatch(finding -> finding.startsWith("P7"));
    }

    @Test
    void wordsOutsideThePageAndUnusedGlyphsAreFound() throws Exception {
        PdfReader reader = new PdfReader(Reprints.pdf(SampleCables.redacted()));
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            reader.setPageContent(page, "BT\n/R 9 Tf -500 -500 Td (\0\1)Tj\nET\n".getBytes(ISO_8859_1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfStamper(reader, out).close();
        assertThat(LeakChecks.findings(out.toByteArray()))
                .anyMatch(finding -> finding.startsWith("P10 words that cannot be seen"))
                .anyMatch(finding -> finding.startsWith("P12 words outside the structure"))
                .anyMatch(finding -> finding.startsWith("P13 /R draws [1]"));
    }

    private interface Plant {
        void into(PdfStamper stamper) throws Exception;
    }

    /** Findings in a good file after something was planted in it. */
    private static List<String> planted(Plant plant) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(new PdfReader(Reprints.pdf(SampleCables.redacted())), out);
        plant.into(stamper);
        stamper.close();
        return LeakChecks.findings(out.toByteArray(), SECRET);
    }

    private interface Drawing {
        void onto(PdfContentByte content) throws Exception;
    }

    /** A file as a careless writer makes it. */
    private static byte[] leaky(Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.getInfo().put(PdfName.PRODUCER, writer.getInfo().get(PdfName.PRODUCER));
        document.open();
        drawing.onto(writer.getDirectContent());
        document.close();
        return out.toByteArray();
    }
}
