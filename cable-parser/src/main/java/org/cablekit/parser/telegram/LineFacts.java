package org.cablekit.parser.telegram;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

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

    /** Eight bytes of a line at once, the first of them lowest. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = ~HIGH;
    private static final int TO_HIGHEST = Long.SIZE - Byte.SIZE;

    private static final int LONGEST_LABEL = 5;
    private static final int FIRST_SIZE = 128;
    private static final int SHORTEST_ROW = 5;
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_PARTINGS = 2;
    private static final int WIDE = 2;
    private static final int WIDE_BEHIND_SENTENCE = 4;

    private final String text;
    private byte[] bytes = {};
    private char[] line = {};
    private int facts;
    private int gaps;
    private int bars;

    /** Looks at lines of a text, one after the other. */
    LineFacts(String text) {
        this.text = text;
    }

    /** {@return the facts of the line in a range that has no blank at either end} */
    byte of(int start, int end) {
        int length = end - start;
        facts = 0;
        gaps = 0;
        bars = 0;
        if (!isPlain(start, end)) {
            look(start, end);
        }
        begin(start, end);
        boolean row =
                length >= SHORTEST_ROW && length <= LONGEST_ROW && (gaps >= FEWEST_PARTINGS || bars >= FEWEST_PARTINGS);
        return (byte) (row ? facts | COLUMNS : facts);
    }

    private void look(int start, int end) {
        int length = end - start;
        if (length > line.length) {
            line = new char[size(length, line.length)];
        }
        text.getChars(start, end, line, 0);
        int at = 0;
        while (at < length) {
            char c = line[at];
            at = c > ' ' && c <= '~' && c != '|' ? at + 1 : sign(c, at, length);
        }
    }

    private static int size(int length, int before) {
        return Math.max(length, Math.max(FIRST_SIZE, 2 * before));
    }

    /**
     * {@return whether nothing stands in the line but ASCII words with single spaces between them, none before a digit}
     *
     * <p>Looks at the low bytes of eight characters at once, most of the time of finding lines. A character beyond Latin-1
     * passes as the one of its low byte, which {@link #look} would pass over as well; the byte order mark does not pass.
     */
    private boolean isPlain(int start, int end) {
        int length = end - start;
        if (length + Long.BYTES > bytes.length) {
            bytes = new byte[size(length + Long.BYTES, bytes.length)];
        }
        lowBytes(start, end);
        EIGHT.set(bytes, length, '.' * ONES);
        long odd = 0;
        long before = 0;
        for (int at = 0; at < length; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long low = eight & LOW;
            long spaces = zeros(low ^ ' ' * ONES);
            long digits = (low + (0x80 - '0') * ONES) & ~(low + (0x80 - '9' - 1) * ONES);
            long control = ~(low + (0x80 - ' ') * ONES);
            long behindSpace = spaces << Byte.SIZE | before;
            odd |= eight | control | zeros(low ^ '|' * ONES) | (behindSpace & (spaces | digits));
            before = spaces >>> TO_HIGHEST;
        }
        return (odd & HIGH) == 0;
    }

    /** {@return the highest bit of each byte that is zero; of bytes below 80} */
    private static long zeros(long low) {
        return ~(low + LOW) & HIGH;
    }

    /** The method is deprecated because it drops what is not Latin-1, as is meant here; nothing else copies as fast. */
    @SuppressWarnings("deprecation")
    private void lowBytes(int start, int end) {
        text.getBytes(start, end, bytes, 0);
    }

    /** Looks at the first letters. */
    private void begin(int start, int end) {
        if (ClassificationWords.mayBegin(text, start, end)) {
            facts |= LEVEL;
        } else if (isProse(start, end)) {
            facts |= PROSE;
        }
    }

    private boolean isProse(int start, int end) {
        int letters = 0;
        while (start + letters < end && letters < LONGEST_LABEL && Cursor.isLetter(text.charAt(start + letters))) {
            letters++;
        }
        if (letters == 0 || start + letters == end) {
            return false;
        }
        char behind = text.charAt(start + letters);
        boolean roman = "ivx".indexOf(text.charAt(start)) >= 0;
        boolean label = behind == ')' || (behind == '.' && (letters == 1 || roman));
        char first = Cursor.upper(text.charAt(start));
        char second = Cursor.upper(text.charAt(start + 1));
        return !label
                && switch (first) {
                    case 'V', 'Z' -> second != 'Z' && letters > 1;
                    case 'D' -> second != 'E' || letters > 2;
                    case 'F' -> second != 'M' || letters > 2;
                    case 'O', 'P', 'R', 'Y' -> letters > 2 || (letters == 2 && second != first);
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
