/**
 * Writing laid-out pages as one PDF file that conforms to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 *
 * <p>The library writes objects, object streams and the cross-reference stream. Page contents, logical structure, fonts,
 * outline, metadata and colour profile are made here, so that the file holds nothing but what was laid out and the same
 * pages always give the same bytes. {@link org.cablekit.export.pdf.document.PdfFile} is the only entrance.
 */
@NullMarked
package org.cablekit.export.pdf.document;

import org.jspecify.annotations.NullMarked;
