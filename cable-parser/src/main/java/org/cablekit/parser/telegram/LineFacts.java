package org.cablekit.parser.telegram;

/**
 * What one look at the characters of a line tells, as bits: rules ask for these before they look for themselves.
 *
 * <p>All of it shows at the blanks inside the line, so everything else is passed over.
 */
final class LineFacts {

    /** Two blanks side by side, or one that is not a space: the line does not read as it stands. */
    static final int GAPS = 1;

    /** At least three columns parted by several blanks, tabs or bars. */
    static final int COLUMNS = 2;

    /** A digit behind a blank, or a pilcrow: a numbered paragraph may begin inside the line. */
    static final int INNER_NUMBER = 4;

    private static final int SHORTEST_ROW = 5;
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_PARTINGS = 2;
    private static final int WIDE = 2;
    private static final int WIDE_BEHIND_SENTENCE = 4;

    private final String text;
    private int facts;
    private int gaps;
    private int bars;

    private LineFacts(String text) {
        this.text = text;
    }

    /** {@return the facts of the line in a range that has no blank at either end} */
    static int of(String text, int start, int end) {
        LineFacts line = new LineFacts(text);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c > ' ' && c < '|') {
                at++;
            } else {
                at = line.sign(c, at, end);
            }
        }
        boolean row = end - start >= SHORTEST_ROW
                && end - start <= LONGEST_ROW
                && (line.gaps >= FEWEST_PARTINGS || line.bars >= FEWEST_PARTINGS);
        return row ? line.facts | COLUMNS : line.facts;
    }

    /** Takes a blank or a rare sign; {@return where to go on} */
    private int sign(char c, int at, int end) {
        if (c == ' ') {
            return spaces(at, end);
        }
        if (c == '\t') {
            gaps++;
        }
        if (Cursor.isBlank(c)) {
            facts |= GAPS;
            number(at + 1, end);
        } else if (c == '|') {
            bars++;
        } else if (c == LineFlow.PILCROW) {
            facts |= INNER_NUMBER;
        }
        return at + 1;
    }

    private int spaces(int from, int end) {
        int at = from + 1;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        if (at - from > 1) {
            facts |= GAPS;
            boolean afterSentence = ".?!:;\")*".indexOf(text.charAt(from - 1)) >= 0;
            gaps += at - from >= (afterSentence ? WIDE_BEHIND_SENTENCE : WIDE) ? 1 : 0;
        }
        number(at, end);
        return at;
    }

    private void number(int at, int end) {
        if (at < end && Cursor.isDigit(text.charAt(at))) {
            facts |= INNER_NUMBER;
        }
    }
}
