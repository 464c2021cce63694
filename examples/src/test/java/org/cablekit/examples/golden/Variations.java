package org.cablekit.examples.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of the variations of the formats and the samples that hold them.
 *
 * <p>A sample holds many; those count for a field whose section of the format notes is about that field.
 */
final class Variations {

    private static final String ARCHIVE = "nara-electronic-telegrams ";
    private static final String LATER = "classification ";
    private static final String HEADING = "acp127 ";

    /** The beginning of a field's JSON pointer, and the sections about it; the first that fits counts. */
    private static final List<Map.Entry<String, Set<String>>> SECTIONS = List.of(
            Map.entry("/department/distribution", Set.of(ARCHIVE + "3.2")),
            Map.entry("/department/drafting", Set.of(ARCHIVE + "3.3", LATER + "8")),
            Map.entry("/department/dashLine", Set.of(ARCHIVE + "3.4")),
            Map.entry("/department/remarks", Set.of(ARCHIVE + "3.1", ARCHIVE + "3")),
            Map.entry("/heading/dateTime", Set.of(ARCHIVE + "3.5", HEADING + "3", HEADING + "5", LATER + "8")),
            Map.entry("/heading", Set.of(ARCHIVE + "3.6", HEADING + "2", HEADING + "5", HEADING + "7", LATER + "8")),
            Map.entry("/textHeading/numberLine", Set.of(ARCHIVE + "3.7", HEADING + "6", LATER + "2")),
            Map.entry("/textHeading/captions", Set.of(ARCHIVE + "3.7", ARCHIVE + "7", LATER + "3", LATER + "8")),
            Map.entry("/textHeading/passing", Set.of(ARCHIVE + "3.7", ARCHIVE + "7", LATER + "8")),
            Map.entry("/textHeading/executiveOrder", Set.of(ARCHIVE + "3.8", LATER + "5", LATER + "8")),
            Map.entry("/textHeading/tags", Set.of(ARCHIVE + "3.9", LATER + "8")),
            Map.entry("/textHeading/subject", Set.of(ARCHIVE + "3.10", LATER + "4", LATER + "8")),
            Map.entry("/textHeading/references", Set.of(ARCHIVE + "3.11", ARCHIVE + "6", LATER + "8")),
            Map.entry("/textHeading/classifiedBy", Set.of(LATER + "6", LATER + "7", LATER + "8")),
            Map.entry("/body", Set.of(ARCHIVE + "4", ARCHIVE + "2", LATER + "4", LATER + "8", LATER + "9")),
            Map.entry("/ending", Set.of(ARCHIVE + "2", ARCHIVE + "4", HEADING + "2", LATER + "8")),
            Map.entry("/pages", Set.of(ARCHIVE + "2")),
            Map.entry("/sections", Set.of(ARCHIVE + "2")),
            Map.entry("/reference", Set.of(ARCHIVE + "3.7", ARCHIVE + "6", LATER + "8")),
            Map.entry("/archive/textStatus", Set.of(ARCHIVE + "9")),
            Map.entry("/archive", Set.of(ARCHIVE + "5", ARCHIVE + "6", ARCHIVE + "9")),
            Map.entry("/release", Set.of(LATER + "9", LATER + "8")));

    private final List<Row> rows;

    private Variations(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String variation, String section, List<String> files) {}

    static Variations read(Path table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            rows.add(new Row(cells[0], cells[1], List.of(cells[2].split("; ?", -1))));
        }
        return new Variations(rows.subList(1, rows.size()));
    }

    /** {@return the variations that a sample is there for, those about a field if there are such} */
    List<String> of(String file, String pointer) {
        Set<String> sections = SECTIONS.stream()
                .filter(entry -> pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
        List<String> narrow = rows.stream()
                .filter(row -> row.files().contains(file) && sections.contains(row.section()))
                .map(Row::variation)
                .toList();
        return narrow.isEmpty() ? of(file) : narrow;
    }

    private List<String> of(String file) {
        return rows.stream()
                .filter(row -> row.files().contains(file))
                .map(Row::variation)
                .toList();
    }
}
