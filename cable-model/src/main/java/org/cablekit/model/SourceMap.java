package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Assigns every character of a source text to one element.
 *
 * <p>The elements follow each other without gap or overlap from offset 0 to the end of the text, so the source can be
 * put together again from them to the letter. Immutable, compared by value.
 */
public final class SourceMap {

    private final Elements elements;
    private final double coverage;

    private SourceMap(Elements elements, double coverage) {
        this.elements = elements;
        this.coverage = coverage;
    }

    /** {@return the elements in order of their place} */
    public List<SourceElement> elements() {
        return elements;
    }

    /**
     * {@return the share of non-blank characters that lie in recognised elements, 0 to 1; 1 for a blank text}
     *
     * <p>Everything counts as recognised but {@link ElementKind#UNRECOGNISED}.
     */
    public double coverage() {
        return coverage;
    }

    /**
     * {@return the elements of one kind, in order}
     *
     * @param kind the kind
     */
    public List<SourceElement> of(ElementKind kind) {
        return elements.stream().filter(e -> e.kind() == kind).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && elements.equals(map.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return "SourceMap" + elements;
    }

    /**
     * {@return a map that holds these elements and fills what lies between them}
     *
     * <p>Between them blank stretches become {@link ElementKind#BLANK} and others {@link
     * ElementKind#UNRECOGNISED}. Empty spans are left out.
     *
     * @param text the source text
     * @param marks elements in any order, without overlap
     * @throws IllegalArgumentException if two elements overlap or one ends behind the text
     */
    public static SourceMap of(String text, List<SourceElement> marks) {
        List<SourceElement> sorted = new ArrayList<>(marks);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        Builder builder = builder(text);
        for (SourceElement mark : sorted) {
            builder.add(mark.kind(), mark.span().start(), mark.span().end());
        }
        return builder.build();
    }

    /**
     * {@return the beginning of a map, to which elements are added from the start of the text to its end}
     *
     * @param text the source text
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /**
     * Makes a map of elements in order of their place, as {@link SourceMap#of(String, List)} does of elements in any
     * order. For one thread.
     */
    public static final class Builder {

        private static final int FIRST_SIZE = 64;

        private final String text;
        private ElementKind[] kinds = new ElementKind[FIRST_SIZE];
        private int[] ends = new int[FIRST_SIZE];
        private int size;
        private int at;
        private long unrecognised;

        private Builder(String text) {
            this.text = requireNonNull(text, "text");
        }

        /**
         * Adds an element behind those that were added before; an empty one is left out.
         *
         * @param kind what it is
         * @param start offset of its first character
         * @param end offset behind its last character
         * @return this
         * @throws IllegalArgumentException if it begins before the end of the last one, or ends before its start or behind
         *     the text
         */
        public Builder add(ElementKind kind, int start, int end) {
            requireNonNull(kind, "kind");
            if (start == end) {
                return this;
            }
            if (start < at || end < start || end > text.length()) {
                throw new IllegalArgumentException(
                        "element " + kind + " " + start + ".." + end + " overlaps or ends behind the text");
            }
            fillUpTo(start);
            if (kind == ElementKind.UNRECOGNISED) {
                unrecognised += visible(text, start, end);
            }
            put(kind, end);
            return this;
        }

        /** {@return the map; what lies behind the last element is filled} */
        public SourceMap build() {
            fillUpTo(text.length());
            return new SourceMap(new Elements(Arrays.copyOf(kinds, size), Arrays.copyOf(ends, size)), share());
        }

        private void fillUpTo(int end) {
            if (at < end) {
                int visible = visible(text, at, end);
                unrecognised += visible;
                put(visible == 0 ? ElementKind.BLANK : ElementKind.UNRECOGNISED, end);
            }
        }

        private void put(ElementKind kind, int end) {
            if (size == ends.length) {
                kinds = Arrays.copyOf(kinds, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            kinds[size] = kind;
            ends[size++] = end;
            at = end;
        }

        /** The recognised characters, most of the text, need counting only if there are others. */
        private double share() {
            if (unrecognised == 0) {
                return 1;
            }
            long all = visible(text, 0, text.length());
            return (double) (all - unrecognised) / all;
        }
    }

    private static int visible(String text, int from, int to) {
        int visible = 0;
        for (int i = from; i < to; i++) {
            visible += isBlank(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= '\u00A0' && (c == '\u00A0' || c == '\uFEFF' || c == '\u2028' || c == '\u2029'));
    }

    /** The elements without an object for each, a sixth of the memory: each begins where the one before ends. */
    private static final class Elements extends AbstractList<SourceElement> implements RandomAccess {

        private final ElementKind[] kinds;
        private final int[] ends;

        Elements(ElementKind[] kinds, int[] ends) {
            this.kinds = kinds;
            this.ends = ends;
        }

        @Override
        public SourceElement get(int index) {
            Objects.checkIndex(index, ends.length);
            int start = index == 0 ? 0 : ends[index - 1];
            return new SourceElement(kinds[index], new SourceSpan(start, ends[index]));
        }

        @Override
        public int size() {
            return ends.length;
        }
    }
}
