package org.cablekit.export.xlsx.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Severity;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;

/** The figures of the overview, gathered cable by cable. */
public final class Statistics {

    private static final double MILLION = 1_000_000;
    private static final int LONGEST = 100;

    private long cables;
    private long referenced;
    private long redacted;
    private long dated;
    private double coverage;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private final Map<Severity, Long> worst = new EnumMap<>(Severity.class);
    private final Map<ClassificationLevel, Long> levels = new EnumMap<>(ClassificationLevel.class);
    private final SortedMap<YearMonth, Long> months = new TreeMap<>();
    private final Tally origins = new Tally();
    private final Tally tags = new Tally();
    private final Map<String, String> meanings = new TreeMap<>();

    /** Begins with no cable. */
    public Statistics() {}

    /**
     * Counts a cable.
     *
     * @param entry the cable
     */
    public void add(Entry entry) {
        Cable cable = entry.cable();
        cables++;
        referenced += cable.messageReference().isPresent() ? 1 : 0;
        redacted += cable.source().isRedacted() ? 1 : 0;
        coverage += cable.coverage();
        cable.sentOn().ifPresent(this::addDay);
        cable.classification().ifPresent(c -> levels.merge(c.level(), 1L, Long::sum));
        String origin = CableFacts.origin(entry);
        if (!origin.isEmpty()) {
            origins.add(shortened(origin));
        }
        cable.diagnostics().stream()
                .map(Diagnostic::severity)
                .max(Severity::compareTo)
                .ifPresent(severity -> worst.merge(severity, 1L, Long::sum));
        cable.textHeading().tags().forEach(this::addTag);
    }

    private void addDay(LocalDate day) {
        dated++;
        first = Optional.of(first.filter(d -> d.isBefore(day)).orElse(day));
        last = Optional.of(last.filter(d -> d.isAfter(day)).orElse(day));
        months.merge(YearMonth.from(day), 1L, Long::sum);
    }

    /** Persons are left out: they are no subjects. */
    private void addTag(Tag tag) {
        if (tag.kind() != TagKind.PERSON && tag.code().isPresent()) {
            String code = shortened(tag.code().get());
            tags.add(code);
            if (tag.meaning().isPresent() && meanings.size() < tags.words()) {
                meanings.putIfAbsent(code, shortened(tag.meaning().get()));
            }
        }
    }

    /** Words of a damaged heading may be of any length; a figure needs but their beginning. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "...";
    }

    long cables() {
        return cables;
    }

    long referenced() {
        return referenced;
    }

    long redacted() {
        return redacted;
    }

    long dated() {
        return dated;
    }

    /** {@return the mean coverage in millionths, rounded down; 0 without cables} */
    long coverageMillionths() {
        return cables == 0 ? 0 : (long) Math.floor(coverage / cables * MILLION);
    }

    Optional<LocalDate> first() {
        return first;
    }

    Optional<LocalDate> last() {
        return last;
    }

    /** {@return the number of cables whose gravest finding has this severity} */
    long worst(Severity severity) {
        return worst.getOrDefault(severity, 0L);
    }

    Map<ClassificationLevel, Long> levels() {
        return levels;
    }

    SortedMap<YearMonth, Long> months() {
        return months;
    }

    Tally origins() {
        return origins;
    }

    Tally tags() {
        return tags;
    }

    /** {@return the meaning of a TAG, empty if no cable stated one} */
    String meaning(String code) {
        return meanings.getOrDefault(code, "");
    }
}
