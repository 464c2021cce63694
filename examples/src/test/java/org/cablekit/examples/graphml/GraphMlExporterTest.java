package org.cablekit.examples.graphml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlExporterTest {

    private final GraphMlExporter exporter = new GraphMlExporter();
    private ExportReport report = new ExportReport(0, List.of());

    @Test
    void everyTelegramIsANodeAndEveryCitationAnEdge() throws Exception {
        List<Cable> cables = SampleCables.many(200);
        Document graph = read(export(cables, Map.of()));

        Set<String> expectedEdges = new HashSet<>();
        Set<String> expectedNodes = new HashSet<>();
        for (Cable cable : cables) {
            String from = cable.messageReference().orElseThrow().canonical();
            expectedNodes.add(from);
            cable.textHeading()
                    .references()
                    .forEach(reference -> reference.target().ifPresent(target -> {
                        expectedNodes.add(target.canonical());
                        expectedEdges.add(from + " > " + target.canonical());
                    }));
        }
        assertThat(expectedEdges).isNotEmpty();
        assertThat(nodes(graph)).containsExactlyInAnyOrderElementsOf(expectedNodes);
        assertThat(edges(graph)).containsExactlyInAnyOrderElementsOf(expectedEdges);
        assertThat(report.cables()).isEqualTo(200);
    }

    @Test
    void citedTelegramsOutsideTheCollectionCanBeLeftOut() throws Exception {
        List<Cable> cables = SampleCables.many(200);
        Document graph = read(export(cables, Map.of("cited", "false")));

        Set<String> inside = new HashSet<>();
        cables.forEach(
                cable -> inside.add(cable.messageReference().orElseThrow().canonical()));
        assertThat(nodes(graph)).containsExactlyInAnyOrderElementsOf(inside);
        assertThat(edges(graph)).allSatisfy(edge -> assertThat(inside).contains(edge.split(" > ")));
    }

    @Test
    void holesAreShownByTheirMarker() throws IOException {
        assertThat(SampleCables.redacted().subject().orElseThrow().hasHoles()).isTrue();
        assertThat(export(List.of(SampleCables.redacted()), Map.of()))
                .contains(SampleCables.redacted().subject().orElseThrow().toString())
                .doesNotContain("\uE000");
    }

    @Test
    void anyTextStaysWellFormedAndWhatIsReplacedIsReported() throws Exception {
        Document graph = read(export(SampleCables.all(), Map.of()));

        assertThat(nodes(graph)).hasSizeGreaterThanOrEqualTo(SampleCables.all().size());
        assertThat(XmlText.printable("a\u0000b\uD800c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
        assertThat(XmlText.escaped("<a & b>]]>")).isEqualTo("&lt;a &amp; b&gt;]]&gt;");
        assertThat(report.notices())
                .allSatisfy(notice ->
                        assertThat(notice.diagnostic().code()).isEqualTo(DiagnosticCode.EXPORT_CHARACTER_REPLACED));
    }

    @Test
    void sameCablesSameBytes() throws IOException {
        assertThat(export(SampleCables.many(50), Map.of())).isEqualTo(export(SampleCables.many(50), Map.of()));
    }

    @Test
    void nothingAfterTheEnd() throws IOException {
        CableWriter writer = exporter.open(new ByteArrayOutputStream(), ExportOptions.defaultsOf(exporter));
        writer.finish();
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.write(SampleCables.minimal())).isInstanceOf(IllegalStateException.class);
    }

    private String export(List<Cable> cables, Map<String, String> options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            for (Cable cable : cables) {
                writer.write(cable);
            }
            report = writer.finish();
        }
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static List<String> nodes(Document graph) {
        List<String> ids = new ArrayList<>();
        elements(graph, "node").forEach(node -> ids.add(node.getAttribute("id")));
        return ids;
    }

    private static List<String> edges(Document graph) {
        List<String> pairs = new ArrayList<>();
        elements(graph, "edge")
                .forEach(edge -> pairs.add(edge.getAttribute("source") + " > " + edge.getAttribute("target")));
        return pairs;
    }

    private static List<Element> elements(Document graph, String name) {
        NodeList found = graph.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
