package org.cablekit.examples.graphml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportReport;
import org.cablekit.export.ExportReport.Notice;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.Reference;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/** Gathers nodes and edges and writes them at the end, nodes first. */
final class GraphMlWriter implements CableWriter {

    private final Writer out;
    private final boolean showCited;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private long cables;
    private boolean finished;

    GraphMlWriter(OutputStream out, boolean showCited) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.showCited = showCited;
    }

    /** A telegram of the collection: what the graph tells of it. */
    private record Node(String date, String origin, String classification, String subject) {}

    private record Edge(String from, String to) {}

    @Override
    public void write(Cable cable) {
        requireOpen();
        String id =
                cable.messageReference().map(MessageReference::canonical).orElseGet(() -> "telegram-" + (cables + 1));
        nodes.putIfAbsent(
                id,
                new Node(
                        cable.sentOn().map(LocalDate::toString).orElse(""),
                        cable.origin().map(Post::key).orElse(""),
                        cable.classification().map(c -> c.level().words()).orElse(""),
                        subject(cable)));
        for (Reference reference : cable.textHeading().references()) {
            reference.target().ifPresent(target -> edges.add(new Edge(id, target.canonical())));
        }
        cables++;
    }

    /** A hole in the subject is shown by its marker: {@link Text#toString()} prints it. */
    private String subject(Cable cable) {
        Optional<Text> subject = cable.subject();
        String words = subject.map(Text::toString).orElse("");
        String shown = XmlText.printable(words);
        if (!shown.equals(words)) {
            notices.add(new Notice(
                    cables,
                    Diagnostic.of(
                            DiagnosticCode.EXPORT_CHARACTER_REPLACED,
                            "the subject has characters that XML cannot show",
                            cable.textHeading().subject().map(s -> s.span()).orElse(new SourceSpan(0, 0)))));
        }
        return shown;
    }

    @Override
    public ExportReport finish() throws IOException {
        requireOpen();
        finished = true;
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="date" for="node" attr.name="date" attr.type="string"/>
                  <key id="origin" for="node" attr.name="origin" attr.type="string"/>
                  <key id="classification" for="node" attr.name="classification" attr.type="string"/>
                  <key id="subject" for="node" attr.name="subject" attr.type="string"/>
                  <graph id="citations" edgedefault="directed">
                """);
        writeNodes();
        writeEdges();
        out.write("  </graph>\n</graphml>\n");
        out.flush();
        return new ExportReport(cables, notices);
    }

    private void writeNodes() throws IOException {
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            out.write("    <node id=\"" + entry.getKey() + "\">\n");
            writeData("date", node.date());
            writeData("origin", node.origin());
            writeData("classification", node.classification());
            writeData("subject", node.subject());
            out.write("    </node>\n");
        }
        if (showCited) {
            Set<String> written = new LinkedHashSet<>(nodes.keySet());
            for (Edge edge : edges) {
                if (written.add(edge.to())) {
                    out.write("    <node id=\"" + edge.to() + "\"/>\n");
                }
            }
        }
    }

    private void writeData(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("      <data key=\"" + key + "\">" + XmlText.escaped(value) + "</data>\n");
        }
    }

    private void writeEdges() throws IOException {
        for (Edge edge : edges) {
            if (showCited || nodes.containsKey(edge.to())) {
                out.write("    <edge source=\"" + edge.from() + "\" target=\"" + edge.to() + "\"/>\n");
            }
        }
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the output is finished");
        }
    }

    @Override
    public void close() {}
}
