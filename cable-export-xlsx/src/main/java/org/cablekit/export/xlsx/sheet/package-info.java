/**
 * Worksheets written cell by cell to compressed temporary files, within the limits of spreadsheet programs.
 *
 * <p>Start with {@link org.cablekit.export.xlsx.sheet.SheetSeries}. Every string is an inline string: what one cell
 * holds is written once, in that cell, and nowhere else in the workbook. Nothing here knows Apache POI or the telegram.
 */
@NullMarked
package org.cablekit.export.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
