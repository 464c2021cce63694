package org.cablekit.export.xlsx.sheet;

/**
 * What a worksheet can hold.
 *
 * @param rows rows of a sheet, header included
 * @param cellText characters of a cell, in UTF-16 code units
 * @param links links of a sheet
 * @param sheetBytes bytes of the XML of a sheet, after which a new row goes to the next sheet
 */
public record Limits(int rows, int cellText, int links, long sheetBytes) {

    /**
     * The limits of Excel 2007 and later. A sheet ends before 4 GiB, so that its archive entry needs no extension that
     * spreadsheet programs may not know.
     */
    public static final Limits EXCEL = new Limits(1_048_576, 32_767, 65_530, 4_000_000_000L);

    private static final int LONGEST_CUT_MARK = 64;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a sheet could not hold a header and one row, or a cell no text
     */
    public Limits {
        if (rows < 2 || cellText < LONGEST_CUT_MARK || links < 0 || sheetBytes < 1) {
            throw new IllegalArgumentException("limits " + rows + ", " + cellText + ", " + links + ", " + sheetBytes);
        }
    }
}
