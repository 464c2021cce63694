package org.cablekit.export.xlsx.sheet;

/**
 * Where a row of a {@link SheetSeries} stands.
 *
 * @param sheet index of its sheet in the series, 0-based
 * @param row number of the row in that sheet, 1-based
 */
public record RowPlace(int sheet, int row) {}
