package org.cablekit.parser.container;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which column of a dump holds what; -1 for what it does not have.
 *
 * <p>The dump has eight columns without a heading row. Re-exports leave some out or add a heading row; their columns are
 * told by the names in it, else by what stands in the first record.
 */
record DumpColumns(
        int count, int created, int id, int origin, int classification, int references, int header, int text) {

    /** The columns of the dump itself. */
    static final DumpColumns STANDARD = new DumpColumns(8, 1, 2, 3, 4, 5, 6, 7);

    /** No column is known. */
    static final DumpColumns UNKNOWN = new DumpColumns(0, -1, -1, -1, -1, -1, -1, -1);

    private static final int FEWEST = 3;

    private static final Map<String, List<String>> NAMES = Map.of(
            "created", List.of("created", "date", "datetime", "date time", "creation date", "sent"),
            "id", List.of("reference id", "record id", "cable id", "refid", "reference", "mrn", "id"),
            "origin", List.of("origin", "from", "office", "embassy", "source"),
            "classification", List.of("classification", "class"),
            "references", List.of("references", "refs", "mentions"),
            "header", List.of("header", "head"),
            "text", List.of("text", "body", "content", "message"));

    /** {@return the columns that a heading row names; empty if the record is none} */
    static Optional<DumpColumns> named(List<String> record) {
        List<String> names = record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        DumpColumns found = new DumpColumns(
                names.size(),
                index(names, "created"),
                index(names, "id"),
                index(names, "origin"),
                index(names, "classification"),
                index(names, "references"),
                index(names, "header"),
                index(names, "text"));
        boolean enough = found.text >= 0 && found.id >= 0 && names.size() >= FEWEST;
        return enough ? Optional.of(found) : Optional.empty();
    }

    private static int index(List<String> names, String what) {
        for (String name : NAMES.getOrDefault(what, List.of())) {
            if (names.contains(name)) {
                return names.indexOf(name);
            }
        }
        return -1;
    }

    /** {@return the columns of a dump by its first record; empty if the record is not of a dump} */
    static Optional<DumpColumns> of(List<String> record) {
        if (record.size() < FEWEST) {
            return Optional.empty();
        }
        int created = first(record, PublishedTime::isTime);
        int id = first(record, RecordIdForm::isLike);
        if (created < 0 || id < 0) {
            return Optional.empty();
        }
        if (record.size() == STANDARD.count && isStandard(record)) {
            return Optional.of(STANDARD);
        }
        int longest = longest(record);
        int text = isBeforeText(record, longest) ? longest + 1 : longest;
        int header = text > 0 && isHeader(record.get(text - 1)) ? text - 1 : -1;
        int classification =
                first(record, field -> PublishedClassification.parse(field).isPresent());
        int origin = first(record, DumpColumns::isOrigin);
        int references = first(record, field -> field.contains("|"));
        boolean apart = text != created && text != id && text != classification && text != origin;
        return apart
                ? Optional.of(
                        new DumpColumns(record.size(), created, id, origin, classification, references, header, text))
                : Optional.empty();
    }

    /** {@return whether a record begins as one of the dump does: number, time, identifier} */
    static boolean isStandard(List<String> record) {
        return record.size() > STANDARD.id
                && record.get(0).chars().allMatch(c -> c >= '0' && c <= '9')
                && PublishedTime.isTime(record.get(STANDARD.created))
                && RecordIdForm.isLike(record.get(STANDARD.id));
    }

    private static int first(List<String> record, Predicate<String> test) {
        for (int i = 0; i < record.size(); i++) {
            if (test.test(record.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int longest(List<String> record) {
        int longest = 0;
        for (int i = 1; i < record.size(); i++) {
            longest = record.get(i).length() >= record.get(longest).length() ? i : longest;
        }
        return longest;
    }

    /** A header of many addressees is longer than a short text behind it. */
    private static boolean isBeforeText(List<String> record, int field) {
        return isHeader(record.get(field))
                && field + 1 < record.size()
                && record.get(field + 1).indexOf('\n') >= 0;
    }

    private static boolean isHeader(String field) {
        return field.contains("\nFM ") || field.startsWith("VZCZC") || field.startsWith("This record is a partial");
    }

    private static boolean isOrigin(String field) {
        return List.of("Embassy ", "Consulate ", "Mission ", "Secretary of State", "US Interests", "USEU ", "UN")
                        .stream()
                        .anyMatch(field::startsWith)
                && field.length() < 60;
    }
}
