package org.cablekit.parser.telegram;

import java.util.Arrays;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceMap;

/** What was marked in a text, without an object for each: a long telegram has thousands of marks. */
final class Marks {

    private static final int FIRST_SIZE = 32;

    private ElementKind[] kinds = new ElementKind[FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int size;

    /** Adds a mark; an empty one is left out. */
    void add(ElementKind kind, int start, int end) {
        if (start >= end) {
            return;
        }
        if (size == starts.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
    }

    /**
     * {@return the map of a text}
     *
     * <p>What was marked inside another mark, such as a stamp in the margin of a paragraph, cuts it in two; where two
     * marks overlap otherwise the earlier place wins.
     */
    SourceMap map(String text) {
        return new Overlay(text).map();
    }

    /** Start and number of each mark in one, by start, of two with the same start the longer first. */
    private long[] outerFirst() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) starts[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        for (int i = 1; i < size; i++) {
            long mark = order[i];
            int at = i;
            while (at > 0 && isInside((int) mark, (int) order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = mark;
        }
        return order;
    }

    /** {@return whether a mark begins where another does and is shorter} */
    private boolean isInside(int outer, int mark) {
        return starts[mark] == starts[outer] && ends[mark] < ends[outer];
    }

    /** Lays the marks over each other. */
    private final class Overlay {

        private final long[] order = outerFirst();
        private final SourceMap.Builder map;

        /** The open marks, each inside the one before. */
        private int[] open = {};

        private int depth;

        /** Up to where the map is made. */
        private int made;

        Overlay(String text) {
            map = SourceMap.builder(text);
        }

        SourceMap map() {
            for (int i = 0; i < size; i++) {
                int mark = (int) order[i];
                close(starts[mark]);
                if (depth == 0 && starts[mark] >= made && isClear(i)) {
                    put(mark, starts[mark], ends[mark]);
                } else {
                    lay(mark);
                }
            }
            close(Integer.MAX_VALUE);
            return map.build();
        }

        /** {@return whether the next mark begins behind this one, as nearly all do} */
        private boolean isClear(int i) {
            return i + 1 == size || starts[(int) order[i + 1]] >= ends[(int) order[i]];
        }

        private void lay(int mark) {
            if (depth == 0) {
                push(mark);
                return;
            }
            int outer = open[depth - 1];
            if (ends[mark] > ends[outer]) {
                close(ends[outer]);
                push(mark);
            } else if (kinds[mark] != kinds[outer] && (starts[mark] != starts[outer] || ends[mark] != ends[outer])) {
                cut(outer, starts[mark]);
                push(mark);
            }
        }

        private void push(int mark) {
            if (depth == open.length) {
                open = Arrays.copyOf(open, 2 * depth + 1);
            }
            open[depth++] = mark;
        }

        /** Ends the open marks that end up to an offset. */
        private void close(int offset) {
            while (depth > 0 && ends[open[depth - 1]] <= offset) {
                int done = open[--depth];
                cut(done, ends[done]);
            }
        }

        /** Adds the part of a mark that lies before an offset and behind what the map has already. */
        private void cut(int mark, int offset) {
            int start = Math.max(made, starts[mark]);
            if (start < offset) {
                put(mark, start, offset);
            }
            made = Math.max(made, offset);
        }

        private void put(int mark, int start, int end) {
            map.add(kinds[mark], start, end);
            made = end;
        }
    }
}
