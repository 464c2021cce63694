package org.cablekit.parser.telegram;

import java.util.Arrays;
import java.util.List;
import org.cablekit.model.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text that are still to be read, in order.
 *
 * <p>A line is a range of the text without its line end and without blanks at either end. LF, CR LF and CR end a line.
 * Lines may be taken out of the flow (page furniture) or cut in two (a label in mid-line); the text itself never
 * changes.
 */
public final class LineFlow {

    /** Publishers put it before lines that begin with a number or a single letter; it is no part of the telegram. */
    static final char PILCROW = '\u00B6';

    private final String text;

    /** Where this flow begins in the arrays, which flows of parts share. */
    private final int base;

    private final int size;
    private final int[] starts;
    private final int[] ends;

    /** The numbers of the lines in the text, or null as long as none is left out. */
    private final int @Nullable [] lines;

    private final byte[] facts;

    private LineFlow(String text, int base, int size, int[] starts, int[] ends, int @Nullable [] lines, byte[] facts) {
        this.text = text;
        this.base = base;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.lines = lines;
        this.facts = facts;
    }

    /** {@return all lines of a text} */
    public static LineFlow of(String text) {
        Collector into = new Collector(text, text.length() / 48 + 16);
        int at = 0;
        int line = 0;
        boolean hasReturns = text.indexOf('\r') >= 0;
        while (at <= text.length()) {
            int end = hasReturns ? lineEnd(text, at) : text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            into.add(at, stop, line++);
            if (end < 0) {
                break;
            }
            boolean crLf = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            at = end + (crLf ? 2 : 1);
        }
        return into.flow();
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static int behindPilcrow(String text, int start, int end) {
        int at = start + 1;
        while (at < end && Cursor.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Marks the publisher's pilcrows before the lines. */
    public void markPilcrows(Draft draft) {
        if (text.indexOf(PILCROW) < 0) {
            return;
        }
        int from = 0;
        for (int i = 0; i < size; i++) {
            for (int at = Math.max(from, start(i) - 8); at < start(i); at++) {
                if (text.charAt(at) == PILCROW) {
                    draft.mark(ElementKind.PUBLISHER_MARK, at, at + 1);
                }
            }
            from = end(i);
        }
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return the number of lines in the flow} */
    public int size() {
        return size;
    }

    /** {@return the offset of the first non-blank character of line {@code i}} */
    public int start(int i) {
        return starts[base + i];
    }

    /** {@return the offset behind the last non-blank character of line {@code i}} */
    public int end(int i) {
        return ends[base + i];
    }

    public int length(int i) {
        return end(i) - start(i);
    }

    public boolean isBlank(int i) {
        return end(i) == start(i);
    }

    /** {@return whether a line has blanks inside that are no single spaces} */
    boolean hasGaps(int i) {
        return (facts[base + i] & LineFacts.GAPS) != 0;
    }

    /** {@return whether a line is a row of a table by its blanks or bars} */
    boolean hasColumns(int i) {
        return (facts[base + i] & LineFacts.COLUMNS) != 0;
    }

    /** {@return whether the number of a paragraph may stand inside a line} */
    boolean mayHoldNumber(int i) {
        return (facts[base + i] & LineFacts.INNER_NUMBER) != 0;
    }

    /** {@return whether classification words may begin the line} */
    boolean mayOpenLevel(int i) {
        return (facts[base + i] & LineFacts.LEVEL) != 0;
    }

    /** {@return whether the line begins with a word that opens nothing in a body but a paragraph, a heading or a table} */
    boolean isProse(int i) {
        return (facts[base + i] & LineFacts.PROSE) != 0;
    }

    /** {@return whether the line may hold the stamp of a page of the Department} */
    boolean mayHoldStamp(int i) {
        return (facts[base + i] & LineFacts.PAGE) != 0;
    }

    /** {@return the number of the line in the whole text, 0-based} */
    public int line(int i) {
        return lines == null ? base + i : lines[base + i];
    }

    public char first(int i) {
        return isBlank(i) ? '\0' : text.charAt(start(i));
    }

    public char last(int i) {
        return isBlank(i) ? '\0' : text.charAt(end(i) - 1);
    }

    public String string(int i) {
        return text.substring(start(i), end(i));
    }

    public Cursor cursor(int i) {
        return new Cursor(text, start(i), end(i));
    }

    public boolean startsWith(int i, String prefix) {
        return length(i) >= prefix.length() && text.regionMatches(start(i), prefix, 0, prefix.length());
    }

    /** {@return the first line from {@code i} on that is not blank, or {@link #size()}} */
    public int skipBlank(int i) {
        int at = i;
        while (at < size && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** {@return whether nothing but blanks stands between line {@code i} and the next} */
    public boolean joinsNext(int i) {
        if (i + 1 >= size || line(i + 1) - line(i) > 1) {
            return false;
        }
        for (int at = end(i); at < start(i + 1); at++) {
            if (!Cursor.isBlank(text.charAt(at)) && text.charAt(at) != PILCROW) {
                return false;
            }
        }
        return true;
    }

    /** {@return this flow without the lines for which {@code taken} is true} */
    public LineFlow without(boolean[] taken) {
        Collector into = new Collector(text, size);
        for (int i = 0; i < size; i++) {
            if (!taken[i]) {
                into.add(this, i);
            }
        }
        return into.flow();
    }

    /** {@return the lines of these ranges, one range behind the other; a range is {from, before}} */
    public LineFlow parts(List<int[]> ranges) {
        if (ranges.size() == 1) {
            return part(ranges.get(0)[0], ranges.get(0)[1]);
        }
        Collector into = new Collector(text, size);
        for (int[] range : ranges) {
            into.add(this, range[0], range[1]);
        }
        return into.flow();
    }

    /** {@return the lines from {@code from} to before {@code to}} */
    public LineFlow part(int from, int to) {
        return new LineFlow(text, base + from, to - from, starts, ends, lines, facts);
    }

    /** Collects ranges as lines. */
    public static final class Collector {
        private final String text;
        private int size;
        private int[] starts;
        private int[] ends;
        private int @Nullable [] lines;
        private byte[] facts;
        private final LineFacts looker;

        public Collector(String text, int expected) {
            this.text = text;
            starts = new int[Math.max(expected, 4)];
            ends = new int[starts.length];
            facts = new byte[starts.length];
            looker = new LineFacts(text);
        }

        /** Adds a line of a flow of the same text. */
        void add(LineFlow flow, int line) {
            int at = flow.base + line;
            put(flow.starts[at], flow.ends[at], flow.line(line), flow.facts[at]);
        }

        /** Adds the lines of a flow from {@code from} to before {@code to}. */
        void add(LineFlow flow, int from, int to) {
            for (int i = from; i < to; i++) {
                add(flow, i);
            }
        }

        private void put(int start, int end, int line, byte known) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                lines = lines == null ? null : Arrays.copyOf(lines, size * 2);
                facts = Arrays.copyOf(facts, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            facts[size] = known;
            number(line);
            size++;
        }

        /** Notes the number of a line, from the first on that is not the number of lines before it. */
        private void number(int line) {
            if (lines == null && line != size) {
                lines = new int[starts.length];
                Arrays.setAll(lines, i -> i);
            }
            if (lines != null) {
                lines[size] = line;
            }
        }

        /** Adds a range without the blanks at its ends. */
        public void add(int from, int to, int line) {
            int start = from;
            int end = to;
            while (start < end && Cursor.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Cursor.isBlank(text.charAt(end - 1))) {
                end--;
            }
            while (start < end && text.charAt(start) == PILCROW) {
                start = behindPilcrow(text, start, end);
            }
            put(start, end, line, looker.of(start, end));
        }

        public LineFlow flow() {
            return new LineFlow(text, 0, size, starts, ends, lines, facts);
        }
    }
}
