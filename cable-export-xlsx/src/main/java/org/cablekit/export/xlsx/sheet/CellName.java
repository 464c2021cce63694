package org.cablekit.export.xlsx.sheet;

/** Names of columns and cells: {@code A}, {@code AB}, {@code AB17}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /**
     * {@return the letters of a column}
     *
     * @param column its index, 0-based
     */
    public static String column(int column) {
        String rest = column < LETTERS ? "" : column(column / LETTERS - 1);
        return rest + (char) ('A' + column % LETTERS);
    }

    /**
     * {@return a place of the workbook as links write it: {@code 'Cables 2'!A17}}
     *
     * @param sheet name of the sheet, without apostrophes
     * @param column index of the column, 0-based
     * @param row number of the row, 1-based
     */
    public static String location(String sheet, int column, long row) {
        return "'" + sheet + "'!" + column(column) + row;
    }
}
