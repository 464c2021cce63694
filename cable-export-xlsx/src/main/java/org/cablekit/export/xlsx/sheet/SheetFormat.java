package org.cablekit.export.xlsx.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The form of a sheet that is a list: a header row, frozen and with a filter, and rows of one height.
 *
 * @param name name of the sheet, at most 25 characters and none of {@code []:*?/\}
 * @param columns its columns
 * @param frozenColumns number of columns that stay in view
 * @param rowHeight height of a row in points, the same whatever the cells hold
 */
public record SheetFormat(String name, List<ColumnFormat> columns, int frozenColumns, int rowHeight) {

    private static final int LONGEST_NAME = 25;
    private static final String FORBIDDEN = "[]:*?/\\'";

    /**
     * Copies the columns.
     *
     * @throws IllegalArgumentException if the name cannot be that of a sheet, or there is no column
     */
    public SheetFormat {
        requireNonNull(name, "name");
        columns = List.copyOf(columns);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a name of a sheet: " + name);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs a column");
        }
    }
}
