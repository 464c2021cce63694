package org.cablekit.examples.cli.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablekit.model.Cable;
import org.cablekit.model.Era;

/** Counts over many cables. Not for several threads. */
public final class Statistics {

    private static final String UNKNOWN = "unknown";
    private static final List<String> QUESTIONS = List.of("era", "year", "classification", "origin", "TAGS");

    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private long cables;

    /** Nothing is counted yet. */
    public Statistics() {}

    /**
     * Counts a cable.
     *
     * @param cable the cable
     */
    public void add(Cable cable) {
        cables++;
        count("era", cable.era().map(Statistics::years).orElse(UNKNOWN));
        count("year", cable.sentOn().map(day -> Integer.toString(day.getYear())).orElse(UNKNOWN));
        count(
                "classification",
                cable.classification().map(c -> c.level().words()).orElse(UNKNOWN));
        count("origin", cable.origin().map(post -> post.display()).orElse(UNKNOWN));
        cable.textHeading().tags().stream()
                .flatMap(tag -> tag.code().stream())
                .distinct()
                .forEach(code -> count("TAGS", code));
    }

    private static String years(Era era) {
        return switch (era) {
            case BEFORE_1973 -> "before 1973";
            case CENTRAL_FILE -> "1973-1979";
            case CABLE -> "1980-2009";
            case SMART -> "2010 on";
        };
    }

    private void count(String question, String answer) {
        counts.computeIfAbsent(question, none -> new TreeMap<>()).merge(answer, 1L, Long::sum);
    }

    /** {@return the number of cables counted} */
    public long cables() {
        return cables;
    }

    /** {@return what is counted, in the order to show it} */
    public List<String> questions() {
        return QUESTIONS;
    }

    /**
     * {@return how often each answer was found, by answer}
     *
     * @param question one of {@link #questions()}
     */
    public Map<String, Long> counts(String question) {
        return counts.getOrDefault(question, Map.of());
    }
}
