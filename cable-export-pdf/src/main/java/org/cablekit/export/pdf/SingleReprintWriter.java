package org.cablekit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportReport;
import org.cablekit.export.pdf.document.PdfFile;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Paginator;
import org.cablekit.export.pdf.layout.Sheet;
import org.cablekit.export.pdf.reprint.Reprint;
import org.cablekit.export.pdf.reprint.ReprintComposer;
import org.cablekit.export.pdf.reprint.ReprintOptions;
import org.cablekit.model.Cable;
import org.jspecify.annotations.Nullable;

/** Writes one telegram to one file. */
final class SingleReprintWriter implements CableWriter {

    private final OutputStream out;
    private final ReprintOptions options;
    private @Nullable Reprint reprint;
    private @Nullable PdfFile file;
    private boolean finished;

    SingleReprintWriter(OutputStream out, ReprintOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void write(Cable cable) throws IOException {
        if (finished || reprint != null) {
            throw new IllegalStateException("a PDF reprint holds one telegram and has it");
        }
        Reprint composed = ReprintComposer.compose(cable, options, Node.document());
        reprint = composed;
        List<List<Sheet.Placed>> pages = new Paginator(options.page()).pages(composed.blocks());
        PdfFile opened = PdfFile.open(out, options.page());
        file = opened;
        for (int i = 0; i < pages.size(); i++) {
            String number = "Page " + (i + 1) + " of " + pages.size();
            opened.add(composed.furniture().dress(pages.get(i), number, options.page()), List.of());
        }
    }

    @Override
    public ExportReport finish() throws IOException {
        Reprint composed = reprint;
        PdfFile opened = file;
        if (finished || composed == null || opened == null) {
            throw new IllegalStateException(finished ? "the reprint is finished" : "a PDF reprint needs one telegram");
        }
        finished = true;
        opened.finish(composed.title(), composed.date());
        List<ExportReport.Notice> notices = new ArrayList<>();
        ReplacementNotice.addTo(notices, 0, composed);
        return new ExportReport(1, notices);
    }

    @Override
    public void close() {
        finished = true;
        file = null;
    }
}
