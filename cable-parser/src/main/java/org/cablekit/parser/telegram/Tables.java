package org.cablekit.parser.telegram;

/**
 * Tells typed tables: two lines after each other, or parted by a rule, with at least three columns parted by several
 * blanks.
 */
final class Tables {

    private static final int LONGEST_LINE = 400;

    private Tables() {}

    static boolean begins(LineFlow flow, int line) {
        if (!isRow(flow, line) || line + 1 >= flow.size()) {
            return false;
        }
        return isRow(flow, line + 1)
                || (line + 2 < flow.size() && Rules.isRule(flow, line + 1) && isRow(flow, line + 2));
    }

    /** {@return the line behind the table that begins at {@code line}} */
    static int end(LineFlow flow, int line) {
        int end = line;
        while (end < flow.size() && (isRow(flow, end) || isNarrowRow(flow, end))) {
            end++;
        }
        return end;
    }

    /** A short row between rows, such as a sub-heading or a rule of the table. */
    private static boolean isNarrowRow(LineFlow flow, int line) {
        return line + 1 < flow.size()
                && !flow.isBlank(line)
                && isRow(flow, line + 1)
                && ParagraphLabel.numberAt(flow, line) == 0
                && flow.length(line) <= 70;
    }

    private static boolean isRow(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST_LINE || flow.length(line) < 5) {
            return false;
        }
        String text = flow.text();
        int gaps = 0;
        int bars = 0;
        int i = flow.start(line);
        int end = flow.end(line);
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\t') {
                gaps++;
            }
            if (c == '|') {
                bars++;
            }
            if (c == ' ') {
                int from = i;
                while (i < end && text.charAt(i) == ' ') {
                    i++;
                }
                boolean afterSentence = ".?!:;\")*".indexOf(text.charAt(from - 1)) >= 0;
                gaps += i - from >= (afterSentence ? 4 : 2) ? 1 : 0;
            } else {
                i++;
            }
        }
        return gaps >= 2 || bars >= 2;
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
