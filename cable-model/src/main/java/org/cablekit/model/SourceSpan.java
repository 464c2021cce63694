package org.cablekit.model;

import java.util.Collections;
import java.util.List;

/**
 * A stretch of the source text of one telegram.
 *
 * <p>Offsets are 0-based and count UTF-16 code units of {@link Source#text()}; {@code start} is inside,
 * {@code end} is the first offset behind it. To show a place to a person use {@link Source#position(int)}.
 *
 * @param start first offset, at least 0
 * @param end offset behind the last character, at least {@code start}
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** {@return the number of UTF-16 code units} */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether this span and the other have a character in common}
     *
     * @param other the other span
     */
    public boolean overlaps(SourceSpan other) {
        return start < other.end && other.start < end;
    }

    /**
     * {@return whether every character of the other span lies in this one}
     *
     * @param other the other span
     */
    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return whether one of some places contains this span}
     *
     * @param places spans in order, none overlapping another
     */
    public boolean isWithin(List<SourceSpan> places) {
        int at = Collections.binarySearch(places, new SourceSpan(start, Integer.MAX_VALUE));
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && places.get(last).contains(this);
    }

    /**
     * {@return the smallest span that holds both}
     *
     * @param other the other span
     */
    public SourceSpan union(SourceSpan other) {
        return new SourceSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
