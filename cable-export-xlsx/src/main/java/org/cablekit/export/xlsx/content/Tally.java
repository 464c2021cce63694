package org.cablekit.export.xlsx.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often each of many words occurs. Of the first ten thousand different words each is counted, further ones
 * together, so that memory is bounded whatever the collection.
 */
final class Tally {

    private static final int MAX_WORDS = 10_000;

    private final Map<String, Long> counts = new HashMap<>();
    private long others;

    /**
     * A word and its number.
     *
     * @param word the word
     * @param count how often it occurred
     */
    record Count(String word, long count) {}

    void add(String word) {
        if (counts.size() < MAX_WORDS || counts.containsKey(word)) {
            counts.merge(word, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** {@return the number of different words counted one by one} */
    int words() {
        return counts.size();
    }

    /** {@return the most frequent words, equal ones by alphabet} */
    List<Count> top(int most) {
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::word))
                .limit(most)
                .toList();
    }

    /** {@return how often words occurred that are not among the most frequent} */
    long behind(int most) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum() + others;
        return total - top(most).stream().mapToLong(Count::count).sum();
    }
}
