package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assigns every character of a source text to one element.
 *
 * <p>The elements follow each other without gap or overlap from offset 0 to the end of the text, so the source can be
 * put together again from them to the letter. Immutable, compared by value.
 */
public final class SourceMap {

    private final List<SourceElement> elements;
    private final double coverage;

    private SourceMap(List<SourceElement> elements, double coverage) {
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
        SourceElement[] sorted = sorted(marks);
        List<SourceElement> all = new ArrayList<>(sorted.length * 2 + 1);
        long unrecognised = 0;
        int at = 0;
        for (SourceElement mark : sorted) {
            if (mark.span().length() == 0) {
                continue;
            }
            if (mark.span().start() < at || mark.span().end() > text.length()) {
                throw new IllegalArgumentException("element " + mark + " overlaps or ends behind the text");
            }
            unrecognised += fill(text, at, mark.span().start(), all);
            if (mark.kind() == ElementKind.UNRECOGNISED) {
                unrecognised += visible(text, mark.span().start(), mark.span().end());
            }
            all.add(mark);
            at = mark.span().end();
        }
        unrecognised += fill(text, at, text.length(), all);
        return new SourceMap(List.copyOf(all), share(text, unrecognised));
    }

    /** Marks come in order from a parser, so that they are sorted only if one of them does not. */
    private static SourceElement[] sorted(List<SourceElement> marks) {
        SourceElement[] sorted = marks.toArray(new SourceElement[0]);
        int at = 0;
        for (SourceElement mark : sorted) {
            requireNonNull(mark, "mark");
            if (mark.span().start() < at) {
                Arrays.sort(sorted, (a, b) -> a.span().compareTo(b.span()));
                break;
            }
            at = mark.span().end();
        }
        return sorted;
    }

    /** Adds what lies between two marks; {@return how many non-blank characters no rule recognised there} */
    private static int fill(String text, int from, int to, List<SourceElement> into) {
        if (from == to) {
            return 0;
        }
        int visible = visible(text, from, to);
        ElementKind kind = visible == 0 ? ElementKind.BLANK : ElementKind.UNRECOGNISED;
        into.add(new SourceElement(kind, new SourceSpan(from, to)));
        return visible;
    }

    /** The recognised characters, most of the text, need counting only if there are others. */
    private static double share(String text, long unrecognised) {
        if (unrecognised == 0) {
            return 1;
        }
        long all = visible(text, 0, text.length());
        return (double) (all - unrecognised) / all;
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
}
