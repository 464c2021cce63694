package org.cablekit.parser.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cablekit.parser.Figures;

/** Counts right and wrong values by key and keeps what went wrong. */
final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void compare(String key, String where, Object expected, Object actual) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[1]++;
        if (Objects.equals(expected, actual)) {
            count[0]++;
        } else {
            misses.add(key + " " + where + ": expected " + expected + " but was " + actual);
        }
    }

    int right(String prefix) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .mapToInt(e -> e.getValue()[0])
                .sum();
    }

    int all(String prefix) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .mapToInt(e -> e.getValue()[1])
                .sum();
    }

    double share(String prefix) {
        int all = all(prefix);
        return all == 0 ? 1 : (double) right(prefix) / all;
    }

    List<String> misses() {
        return misses;
    }

    /** {@return a table, one line a key} */
    String table() {
        StringBuilder out = new StringBuilder();
        counts.forEach((key, count) -> out.append(Figures.share(key, count[0], count[1])));
        return out.append(Figures.share("all", right(""), all(""))).toString();
    }
}
