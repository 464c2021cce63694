package org.cablekit.parser.telegram;

/**
 * Tells typed tables: two lines after each other, or parted by a rule, with at least three columns parted by several
 * blanks.
 */
final class Tables {

    private Tables() {}

    static boolean begins(LineFlow flow, int line) {
        if (!flow.hasColumns(line) || line + 1 >= flow.size()) {
            return false;
        }
        return flow.hasColumns(line + 1)
                || (line + 2 < flow.size() && Rules.isRule(flow, line + 1) && flow.hasColumns(line + 2));
    }

    /** {@return the line behind the table that begins at {@code line}} */
    static int end(LineFlow flow, int line) {
        int end = line;
        while (end < flow.size() && (isRow(flow, end, line) || isNarrowRow(flow, end))) {
            end++;
        }
        return end;
    }

    /** A line with columns; but behind the first one no paragraph with its mark. */
    private static boolean isRow(LineFlow flow, int line, int first) {
        return flow.hasColumns(line) && (line == first || !isMarkedParagraph(flow, line));
    }

    private static boolean isMarkedParagraph(LineFlow flow, int line) {
        ParagraphLabel label = ParagraphLabel.at(flow.cursor(line));
        return label != null && label.mark().isPresent();
    }

    /** A short row between rows, such as a sub-heading or a rule of the table. */
    private static boolean isNarrowRow(LineFlow flow, int line) {
        return line + 1 < flow.size()
                && !flow.isBlank(line)
                && flow.hasColumns(line + 1)
                && ParagraphLabel.numberAt(flow, line) == 0
                && flow.length(line) <= 70;
    }

    /** {@return where the line begins with its indentation} */
    static int rawStart(LineFlow flow, int line) {
        int at = flow.start(line);
        String text = flow.text();
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
