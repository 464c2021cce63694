package org.cablekit.parser.redaction;

import java.util.Map;
import java.util.TreeMap;
import org.cablekit.model.SourceSpan;

/** Places that are found already; one may overlap another. */
final class Covered {

    /** The ends by the starts. A place inside another is left out, so that the ends rise with the starts. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** {@return whether one of the places contains a span} */
    boolean contains(SourceSpan span) {
        Map.Entry<Integer, Integer> widest = ends.floorEntry(span.start());
        return widest != null && widest.getValue() >= span.end();
    }

    void add(SourceSpan span) {
        if (contains(span)) {
            return;
        }
        Map.Entry<Integer, Integer> next = ends.ceilingEntry(span.start());
        while (next != null && next.getValue() <= span.end()) {
            ends.remove(next.getKey());
            next = ends.ceilingEntry(span.start());
        }
        ends.put(span.start(), span.end());
    }
}
