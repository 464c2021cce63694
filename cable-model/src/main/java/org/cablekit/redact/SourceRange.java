package org.cablekit.redact;

/** A part of an original source, given by its position. */
public sealed interface SourceRange {

    /**
     * Characters by their offset.
     *
     * @param start first offset, 0-based, in UTF-16 code units
     * @param end offset behind the last; may equal {@code start}
     */
    record Offsets(int start, int end) implements SourceRange {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
         */
        public Offsets {
            check("offsets", start, end, 0);
        }
    }

    /**
     * Whole lines.
     *
     * @param first first line, 1-based
     * @param last last line
     */
    record Lines(int first, int last) implements SourceRange {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code first} is below 1 or behind {@code last}
         */
        public Lines {
            check("lines", first, last, 1);
        }
    }

    /**
     * Whole pages, as the page lines of the telegram tell them; what stands before the first page line is page 1.
     *
     * @param first first page, 1-based
     * @param last last page
     */
    record Pages(int first, int last) implements SourceRange {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code first} is below 1 or behind {@code last}
         */
        public Pages {
            check("pages", first, last, 1);
        }
    }

    private static void check(String what, int first, int last, int least) {
        if (first < least || last < first) {
            throw new IllegalArgumentException(what + " " + first + "-" + last);
        }
    }
}
