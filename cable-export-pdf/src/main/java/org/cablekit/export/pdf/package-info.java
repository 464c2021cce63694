/**
 * Reprints of telegrams as PDF: archival (PDF/A-2a), accessible (PDF/UA-1), and with nothing in the file of what was
 * redacted.
 *
 * <p>{@link org.cablekit.export.pdf.PdfCableExporter} makes one file of each telegram, {@link
 * org.cablekit.export.pdf.PdfBookExporter} binds a collection in one file with a table of contents. Users find both by
 * {@link org.cablekit.export.CableExporters}.
 */
@NullMarked
package org.cablekit.export.pdf;

import org.jspecify.annotations.NullMarked;
