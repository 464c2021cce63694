/**
 * Writes cables as an Excel workbook: {@link org.cablekit.export.xlsx.XlsxCableExporter}, found by its id {@code xlsx}.
 */
@NullMarked
package org.cablekit.export.xlsx;

import org.jspecify.annotations.NullMarked;
