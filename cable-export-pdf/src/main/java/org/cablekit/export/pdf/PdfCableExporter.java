package org.cablekit.export.pdf;

import java.io.OutputStream;
import java.util.List;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.pdf.reprint.ReprintOptions;

/**
 * Writes one telegram as a reprint in PDF: banner of the present level on every page, release stamp, heading as a table,
 * the text wrapped anew, markers with exemption codes in place of what was removed, and a legend of the codes.
 *
 * <p>The file conforms to PDF/A-2a and PDF/UA-1, and is always the same for the same telegram and options. Memory grows
 * with the length of the telegram.
 */
public final class PdfCableExporter implements CableExporter {

    /** Makes an exporter. */
    public PdfCableExporter() {}

    @Override
    public String id() {
        return "pdf";
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
        return "reprint of one telegram, PDF/A-2a and PDF/UA-1";
    }

    @Override
    public Packaging packaging() {
        return Packaging.SINGLE;
    }

    @Override
    public List<ExportOption> options() {
        return ReprintOptions.declared();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a text among the options is longer than 80 characters or has control characters
     */
    @Override
    public CableWriter open(OutputStream out, ExportOptions options) {
        return new SingleReprintWriter(out, ReprintOptions.of(options));
    }
}
