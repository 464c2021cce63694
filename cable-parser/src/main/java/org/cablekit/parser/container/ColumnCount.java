package org.cablekit.parser.container;

/**
 * Counts the tabs inside the lines of a text. Where nearly all lines have the same number, it is a table that some other
 * program wrote, whatever its cells say; damage does not make a telegram so.
 */
final class ColumnCount {

    private static final int FEWEST_LINES = 3;
    private static final int TENTHS = 9;

    private int columns = -1;
    private int rows;
    private int lines;

    /** Takes a line that is not blank. */
    void see(ByteLine line) {
        if (columns == 0) {
            return;
        }
        int tabs = 0;
        for (int i = 0; i < line.length(); i++) {
            tabs += line.upper(i) == '\t' ? 1 : 0;
        }
        columns = columns < 0 ? tabs : columns;
        lines++;
        rows += tabs == columns ? 1 : 0;
    }

    /** {@return whether the lines so far are rows of a table} */
    boolean isTable() {
        return columns > 0 && lines >= FEWEST_LINES && rows * 10L >= (long) lines * TENTHS;
    }
}
