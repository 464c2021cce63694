package org.cablekit.parser.telegram;

import java.util.Arrays;

/**
 * What one look at the characters of a line tells, as bits: rules ask for these before they look for themselves.
 *
 * <p>It shows at the first letters and at the blanks inside the line; everything else is passed over.
 */
final class LineFacts {

    /** Two blanks side by side, or one that is not a space: the line does not read as it stands. */
    static final int GAPS = 1;

    /** At least three columns parted by several blanks, tabs or bars. */
    static final int COLUMNS = 2;

    /** A digit behind the end of a sentence, or a pilcrow: a numbered paragraph may begin inside the line. */
    static final int INNER_NUMBER = 4;

    /** The letters of a classification level may begin the line. */
    static final int LEVEL = 8;

    /**
     * The line begins with a word that opens nothing in a body: no label of a paragraph, level, date-time group, nor one of
     * the lines of a heading that open a quotation.
     */
    static final int PROSE = 16;

    /** A number behind the word {@code PAGE}. */
    static final int PAGE = 32;

    private static final int SPACE = 1;
    private static final int DIGIT = 2;
    private static final int SIGN = 4;
    private static final int LAST = 128;

    /** What the ASCII characters are to {@link #isPlain}. */
    private static final byte[] SORTS = sorts();

    private static final int LONGEST_LABEL = 5;
    private static final int FIRST_SIZE = 128;
    private static final int SHORTEST_ROW = 5;
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_PARTINGS = 2;
    private static final int WIDE = 2;
    private static final int WIDE_BEHIND_SENTENCE = 4;

    private final String text;
    private char[] line = {};
    private int facts;
    private int gaps;
    private int bars;

    /** Looks at lines of a text, one after the other. */
    LineFacts(String text) {
        this.text = text;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[LAST];
        Arrays.fill(sorts, 0, ' ', (byte) SIGN);
        Arrays.fill(sorts, '0', '9' + 1, (byte) DIGIT);
        sorts[' '] = SPACE;
        sorts['|'] = SIGN;
        return sorts;
    }

    /** {@return the facts of the line in a range that has no blank at either end} */
    byte of(int start, int end) {
        int length = end - start;
        if (length > line.length) {
            line = new char[Math.max(length, Math.max(FIRST_SIZE, 2 * line.length))];
        }
        text.getChars(start, end, line, 0);
        facts = 0;
        gaps = 0;
        bars = 0;
        look(length);
        begin(start, end);
        boolean row =
                length >= SHORTEST_ROW && length <= LONGEST_ROW && (gaps >= FEWEST_PARTINGS || bars >= FEWEST_PARTINGS);
        return (byte) (row ? facts | COLUMNS : facts);
    }

    private void look(int length) {
        if (isPlain(length)) {
            return;
        }
        int at = 0;
        while (at < length) {
            char c = line[at];
            if (c < LAST && (SORTS[c] & ~DIGIT) == 0) {
                at++;
            } else {
                at = sign(c, at, length);
            }
        }
    }

    /** {@return whether nothing stands in the line but words with single spaces between them; without branches, for speed} */
    private boolean isPlain(int length) {
        char[] chars = line;
        int before = 0;
        int found = 0;
        int high = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            int sort = SORTS[c & (LAST - 1)];
            found |= sort & (before | SIGN);
            before = (sort & SPACE) * (SPACE | DIGIT);
            high |= c;
        }
        return found == 0 && high < LAST;
    }

    /** Looks at the first letters. */
    private void begin(int start, int end) {
        if (ClassificationWords.mayBegin(text, start, end)) {
            facts |= LEVEL;
        } else if (isProse(end - start)) {
            facts |= PROSE;
        }
    }

    private boolean isProse(int length) {
        int letters = 0;
        while (letters < length && letters < LONGEST_LABEL && Cursor.isLetter(line[letters])) {
            letters++;
        }
        if (letters == 0 || letters == length) {
            return false;
        }
        char behind = line[letters];
        boolean label = behind == ')' || (behind == '.' && letters == 1);
        char first = Cursor.upper(line[0]);
        char second = Cursor.upper(line[1]);
        return !label
                && switch (first) {
                    case 'V', 'Z' -> second != 'Z' && letters > 1;
                    case 'D' -> second != 'E' || letters > 2;
                    case 'F' -> second != 'M' || letters > 2;
                    case 'O', 'P', 'R', 'Y' -> letters > 1;
                    default -> true;
                };
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
        while (at < end && line[at] == ' ') {
            at++;
        }
        if (at - from > 1) {
            facts |= GAPS;
            boolean afterSentence = ".?!:;\")*".indexOf(line[from - 1]) >= 0;
            gaps += at - from >= (afterSentence ? WIDE_BEHIND_SENTENCE : WIDE) ? 1 : 0;
        }
        number(at, end);
        return at;
    }

    private void number(int at, int end) {
        if (at == end || !Cursor.isDigit(line[at])) {
            return;
        }
        int behind = at;
        while (behind > 0 && Cursor.isBlank(line[behind - 1])) {
            behind--;
        }
        if (behind == 0) {
            return;
        }
        if (HeadSplitter.SENTENCE_ENDS.indexOf(line[behind - 1]) >= 0) {
            facts |= INNER_NUMBER;
        } else if (endsWithPage(behind)) {
            facts |= PAGE;
        }
    }

    private boolean endsWithPage(int end) {
        return end >= 4 && line[end - 4] == 'P' && line[end - 3] == 'A' && line[end - 2] == 'G' && line[end - 1] == 'E';
    }
}
