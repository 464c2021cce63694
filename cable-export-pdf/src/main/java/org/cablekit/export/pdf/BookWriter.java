package org.cablekit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportReport;
import org.cablekit.export.pdf.document.PdfFile;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Paginator;
import org.cablekit.export.pdf.layout.Role;
import org.cablekit.export.pdf.layout.Sheet;
import org.cablekit.export.pdf.reprint.ContentsPage;
import org.cablekit.export.pdf.reprint.Reprint;
import org.cablekit.export.pdf.reprint.ReprintComposer;
import org.cablekit.export.pdf.reprint.ReprintOptions;
import org.cablekit.model.Cable;

/** Writes telegrams one behind the other and a table of contents that is moved to the front. */
final class BookWriter implements CableWriter {

    private final ReprintOptions options;
    private final PdfFile file;
    private final Node document = Node.document();
    private final ContentsPage contents;
    private final List<ExportReport.Notice> notices = new ArrayList<>();
    private long telegrams;
    private int sheets;
    private boolean finished;

    BookWriter(OutputStream out, String title, ReprintOptions options) throws IOException {
        this.options = options;
        this.contents = new ContentsPage(title, options);
        this.file = PdfFile.open(out, options.page());
    }

    @Override
    public void write(Cable cable) throws IOException {
        checkOpen();
        Node part = document.child(Role.PART);
        Reprint reprint = ReprintComposer.compose(cable, options, part);
        List<List<Sheet.Placed>> pages = new Paginator(options.page()).pages(reprint.blocks());
        for (int i = 0; i < pages.size(); i++) {
            String number = "Page " + (i + 1) + " of " + pages.size() + "   \u2013   sheet " + ++sheets;
            Sheet sheet = reprint.furniture().dress(pages.get(i), number, options.page());
            int page = file.add(sheet, List.of());
            if (i == 0) {
                contents.add(reprint, page, sheets);
            }
        }
        file.endPart(part);
        ReplacementNotice.addTo(notices, telegrams, reprint);
        telegrams++;
    }

    private void checkOpen() {
        if (finished) {
            throw new IllegalStateException("the volume is finished");
        }
    }

    @Override
    public ExportReport finish() throws IOException {
        checkOpen();
        finished = true;
        Node part = document.child(Role.PART);
        Map<Node, ContentsPage.Entry> entries = new HashMap<>();
        List<List<Sheet.Placed>> pages = new Paginator(options.page()).pages(contents.blocks(part, entries));
        for (int i = 0; i < pages.size(); i++) {
            String number = "Contents, page " + (i + 1) + " of " + pages.size();
            Sheet sheet = contents.furniture().dress(pages.get(i), number, options.page());
            file.add(sheet, links(sheet, entries));
        }
        file.endPart(part);
        file.moveToFront(pages.size());
        Instant date = contents.date();
        file.finish(contents.title(), date);
        return new ExportReport(telegrams, notices);
    }

    /** One link for each entry that begins on a page, over all its lines. */
    private List<PdfFile.Link> links(Sheet sheet, Map<Node, ContentsPage.Entry> entries) {
        Map<Node, PdfFile.Link> links = new LinkedHashMap<>();
        for (Sheet.Placed strip : sheet.content()) {
            if (strip.slab().pieces().isEmpty()) {
                continue;
            }
            Node node = strip.slab().pieces().get(0).node();
            ContentsPage.Entry entry = entries.get(node);
            if (entry == null) {
                continue;
            }
            double bottom =
                    strip.baseline() + strip.slab().baseline() - strip.slab().height();
            PdfFile.Link known = links.get(node);
            double top = known == null ? bottom + strip.slab().height() : known.bottom() + known.height();
            links.put(
                    node,
                    new PdfFile.Link(
                            node,
                            entry.page(),
                            entry.description(),
                            0,
                            bottom,
                            options.page().textWidth(),
                            top - bottom));
        }
        return List.copyOf(links.values());
    }

    @Override
    public void close() {
        finished = true;
    }
}
