package org.cablekit.examples.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts as bars of plain text. */
public final class BarChart {

    private static final int COUNT_WIDTH = 9;

    private BarChart() {}

    /**
     * {@return one line for each count; the longest bar fills the width}
     *
     * @param counts counts by label
     * @param byCount whether the largest come first; else the order of the map is kept
     * @param most lines at most; the others are summed up in a last one
     * @param width characters in a line
     */
    public static List<String> of(Map<String, Long> counts, boolean byCount, int most, int width) {
        List<Map.Entry<String, Long>> rows = new ArrayList<>(counts.entrySet());
        if (byCount) {
            Comparator<Map.Entry<String, Long>> largest = Map.Entry.comparingByValue(Comparator.reverseOrder());
            rows.sort(largest.thenComparing(Map.Entry.comparingByKey()));
        }
        List<Map.Entry<String, Long>> shown = rows.subList(0, Math.min(most, rows.size()));
        int label = shown.stream().mapToInt(row -> row.getKey().length()).max().orElse(0);
        long largest = shown.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
        int room = Math.max(1, width - label - COUNT_WIDTH - 3);
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Long> row : shown) {
            long length = Math.max(1, Math.round((double) row.getValue() * room / largest));
            lines.add(row.getKey()
                    + " ".repeat(label - row.getKey().length())
                    + String.format(Locale.ROOT, " %,9d ", row.getValue())
                    + "#".repeat((int) length));
        }
        if (rows.size() > shown.size()) {
            long rest = rows.subList(shown.size(), rows.size()).stream()
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            lines.add(String.format(Locale.ROOT, "and %,d others: %,d", rows.size() - shown.size(), rest));
        }
        return lines;
    }
}
