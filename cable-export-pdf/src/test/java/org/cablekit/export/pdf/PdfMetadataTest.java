package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cablekit.export.pdf.inspection.Conformance;
import org.cablekit.export.pdf.inspection.PageScan;
import org.cablekit.export.pdf.inspection.PdfObjects;
import org.cablekit.model.Cable;
import org.cablekit.model.Text;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Metadata are a fixed list, filled from the telegram as it is printed: property P11 of a safe redaction. */
class PdfMetadataTest {

    @Test
    void informationHasFiveEntries() throws Exception {
        for (Cable cable : SampleCables.all()) {
            PdfDictionary info = new PdfReader(Reprints.pdf(cable)).getTrailer().getAsDict(PdfName.INFO);
            assertThat(info.getKeys())
                    .containsExactlyInAnyOrder(
                            PdfName.TITLE, PdfName.PRODUCER, PdfName.CREATIONDATE, PdfName.MODDATE, PdfName.FILEID);
            assertThat(info.getAsString(PdfName.PRODUCER)).hasToString("Cablekit");
        }
    }

    @Test
    void theMetadataPacketIsExactlyThis() throws Exception {
        assertThat(properties(Reprints.pdf(SampleCables.cablegate())))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("dc:format", "application/pdf"),
                        Map.entry("dc:language", "en-US"),
                        Map.entry(
                                "dc:title",
                                "07 MASERU 318: HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\" & ITS PRICE"),
                        Map.entry("pdf:Producer", "Cablekit"),
                        Map.entry("pdfaExtension:schemas", EXTENSION),
                        Map.entry("pdfaid:conformance", "A"),
                        Map.entry("pdfaid:part", "2"),
                        Map.entry("pdfuaid:part", "1"),
                        Map.entry("xmp:CreateDate", "2007-11-27T12:55:00Z"),
                        Map.entry("xmp:MetadataDate", "2007-11-27T12:55:00Z"),
                        Map.entry("xmp:ModifyDate", "2007-11-27T12:55:00Z"))));
    }

    private static final String EXTENSION =
            "PDF/UA identification http://www.aiim.org/pdfua/ns/id/ pdfuaid part Integer "
                    + "internal Part of ISO 14289 the file conforms to";

    private static Map<String, String> properties(byte[] pdf) throws Exception {
        byte[] packet = new PdfReader(pdf).getMetadata();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
        assertThat(document.getElementsByTagName("rdf:Description").getLength()).isEqualTo(1);
        Element description =
                (Element) document.getElementsByTagName("rdf:Description").item(0);
        Map<String, String> properties = new TreeMap<>();
        for (Node node = description.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String value = element.getTextContent().strip().replaceAll("\\s+", " ");
                assertThat(properties.put(element.getTagName(), value)).isNull();
            }
        }
        return properties;
    }

    @Test
    void titlesAreFreeOfWhatXmlForbids() throws Exception {
        byte[] pdf = Reprints.pdf(Telegrams.with(Text.of("<b>&amp;]]> \u0000\u0007 \uD800 \uFFFE \tend")));
        assertThat(properties(pdf).get("dc:title"))
                .isEqualTo("09 LILONGWE 12: <b>&amp;]]> <U+0000><U+0007> <U+D800> <U+FFFE> end");
        assertThat(Conformance.findings(pdf)).isEmpty();
    }

    @Test
    void headingsAreInTheOutline() throws Exception {
        PdfObjects objects = new PdfObjects(Reprints.pdf(SampleCables.archiveRecord()));
        assertThat(objects.strings())
                .contains("74 SUVA 417: CEMENT FOR THE HARBOUR", "Drafting and distribution", "Archive record");
    }

    @Test
    void theVolumeHasItsContentsFirst() throws Exception {
        byte[] pdf = Reprints.book(Collections.nCopies(45, SampleCables.minimal()), Map.of("title", "A volume"));
        PdfReader reader = new PdfReader(pdf);
        PdfObjects objects = new PdfObjects(pdf);
        assertThat(objects.strings()).contains("A volume");
        String first = words(reader, 1);
        assertThat(first).contains("A volume").contains("45 telegrams").contains("Contents, page 1 of");
        int contents = 1;
        while (words(reader, contents + 1).contains("Contents, page")) {
            contents++;
        }
        assertThat(contents).isGreaterThan(1);
        assertThat(words(reader, contents + 1)).contains("sheet 1");
        assertThat(words(reader, reader.getNumberOfPages()))
                .contains("sheet " + (reader.getNumberOfPages() - contents));
        assertThat(Conformance.findings(pdf)).isEmpty();
    }

    private static String words(PdfReader reader, int page) {
        StringBuilder words = new StringBuilder();
        new PageScan(reader, page)
                .shows()
                .forEach(show -> words.append(show.text()).append('\n'));
        return words.toString();
    }

    @Test
    void linksOfTheContentsLeadToTheTelegrams() throws Exception {
        PdfReader reader = new PdfReader(Reprints.book(SampleCables.all(), Map.of()));
        var links = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
        assertThat(links.size()).isEqualTo(SampleCables.all().size());
        int page = 2;
        for (int i = 0; i < links.size(); i++) {
            PdfDictionary link = links.getAsDict(i);
            int target = ((com.lowagie.text.pdf.PRIndirectReference)
                            link.getAsArray(PdfName.DEST).getElements().get(0))
                    .getNumber();
            while (reader.getPageOrigRef(page).getNumber() != target) {
                page++;
            }
            assertThat(words(reader, page)).contains("Page 1 of").contains("Telegram");
            assertThat(link.getAsString(PdfName.CONTENTS).toUnicodeString()).isNotEmpty();
        }
    }
}
