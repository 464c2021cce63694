package org.cablekit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.pdf.reprint.ReprintOptions;

/**
 * Binds the reprints of a collection in one PDF with a table of contents.
 *
 * <p>Each telegram looks as {@link PdfCableExporter} prints it; the pages also have a running sheet number. Pages are
 * written as they come. What stays in memory for each telegram is its line of the table of contents, its bookmarks and a
 * few dozen bytes for each element of the logical structure, about 10 KB for a telegram of two pages: the cross-reference
 * of a PDF can only be written at its end.
 */
public final class PdfBookExporter implements CableExporter {

    private static final String TITLE = "title";

    /** Makes an exporter. */
    public PdfBookExporter() {}

    @Override
    public String id() {
        return "pdfbook";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String description() {
        return "reprints of a collection bound in one file with a table of contents, PDF/A-2a and PDF/UA-1";
    }

    @Override
    public Packaging packaging() {
        return Packaging.COLLECTION;
    }

    @Override
    public List<ExportOption> options() {
        List<ExportOption> options = new ArrayList<>();
        options.add(new ExportOption(TITLE, "title of the volume", "Telegrams", List.of()));
        options.addAll(ReprintOptions.declared());
        return options;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a text among the options is longer than 80 characters or has control characters
     */
    @Override
    public CableWriter open(OutputStream out, ExportOptions options) throws IOException {
        ReprintOptions choices = ReprintOptions.of(options);
        return new BookWriter(out, ReprintOptions.line(options, TITLE), choices);
    }
}
