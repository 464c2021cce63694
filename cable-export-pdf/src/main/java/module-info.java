/**
 * Writes telegrams as PDF reprints; see {@link org.cablekit.export.pdf}.
 *
 * @provides org.cablekit.export.CableExporter
 */
@SuppressWarnings("requires-automatic")
module org.cablekit.export.pdf {
    requires com.github.librepdf.openpdf;
    // The PDF library uses its colours and geometry but cannot ask for it: it has no module descriptor.
    requires java.desktop;
    requires transitive org.cablekit.model;

    exports org.cablekit.export.pdf;

    provides org.cablekit.export.CableExporter with
            org.cablekit.export.pdf.PdfBookExporter,
            org.cablekit.export.pdf.PdfCableExporter;
}
