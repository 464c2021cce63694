package org.cablekit.parser.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Figures;
import org.cablekit.parser.Rebuilt;
import org.cablekit.parser.archive.InventedRecords.Sample;
import org.cablekit.parser.conformance.Mutations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The invented archive records and releases against the values that were meant. */
class ArchiveRecordsTest {

    private static final int CUT = 50;
    private static final int MUTATIONS = 2_000;
    private static final String SIGNS = "AZ09 \t\r\n\f.,:;/()[]~-#\u00BF\u00B6\uFFFD\uE000\uF8FF\uD800";

    private final CableParser parser = CableParser.create();
    private final List<Sample> samples = InventedRecords.all();

    @Test
    void readsTheValuesThatWereMeant() {
        Map<String, int[]> fields = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Sample sample : samples) {
            Map<String, Object> values = RecordValues.of(parser.parse(sample.text()));
            values.forEach((key, value) -> {
                JsonNode expected = sample.expected().get(key);
                if (expected != null) {
                    int[] count = fields.computeIfAbsent(key, k -> new int[2]);
                    count[1]++;
                    String want = RecordValues.print(key, expected);
                    if (want.equals(String.valueOf(value))) {
                        count[0]++;
                    } else {
                        wrong.add(key + " of " + sample + ": meant " + want + ", read " + value);
                    }
                }
            });
        }
        int right = fields.values().stream().mapToInt(c -> c[0]).sum();
        int all = fields.values().stream().mapToInt(c -> c[1]).sum();
        StringBuilder table = new StringBuilder();
        fields.forEach((k, c) -> table.append(Figures.share(k, c[0], c[1])));
        table.append(Figures.share("all of " + samples.size() + " records", right, all));
        wrong.forEach(w -> table.append(w).append('\n'));
        Figures.print("invented records and releases", table.toString());

        assertThat(wrong).isEmpty();
    }

    /** The heading of a letter has the words of attributes. */
    @Test
    void aLetterInTheTextBeginsNoAttributes() {
        String record = InventedRecords.read("a01-1973-state-blank-after-punctuation.txt");
        String letter = "2. THE LETTER READS:\n\nFrom: The Keeper\nTo: The Choir\nSubject: The Ship\n\nShe stays.\n\n";

        Cable cable = parser.parse(record.replace("2. N/ A IN", letter + "3. N/ A IN"));

        assertThat(cable.body().blocks()).last().asString().contains("NOT ABOARD");
        assertThat(cable.ending().signature().orElseThrow().name()).hasToString("HARBINSON");
        assertThat(cable.archive().orElseThrow().from()).contains("STATE");
    }

    /** Every reference counts by itself, not the record. */
    @Test
    void resolvesReferences() {
        int resolved = 0;
        int all = 0;
        List<String> missing = new ArrayList<>();
        for (Sample sample : samples) {
            JsonNode expected = sample.expected().get("references");
            if (expected == null) {
                continue;
            }
            Object read = RecordValues.of(parser.parse(sample.text())).get("references");
            for (JsonNode reference : expected) {
                all++;
                if (read instanceof List<?> list && list.contains(reference.asString())) {
                    resolved++;
                } else {
                    missing.add(sample + " " + reference.asString());
                }
            }
        }
        Figures.print(
                "references of invented records resolved to canonical form",
                Figures.share("references", resolved, all) + String.join("\n", missing));
        assertThat(missing).isEmpty();
    }

    @Test
    void recognisesNearlyEveryCharacterAndLosesNone() {
        for (Sample sample : samples) {
            Cable cable = parser.parse(sample.text());

            assertThat(cable.coverage()).as(sample.toString()).isGreaterThanOrEqualTo(0.999);
            assertThat(Rebuilt.of(cable)).isEqualTo(sample.text());
        }
    }

    @Test
    void readsEveryBeginningOfARecord() {
        for (Sample sample : samples) {
            for (int end = 0; end < sample.text().length(); end += CUT) {
                String cut = sample.text().substring(0, end);
                assertThat(Rebuilt.of(parser.parse(cut))).isEqualTo(cut);
            }
        }
    }

    /** {@code -Dcables.mutations=10000} tries more of them. */
    @Test
    void readsDamagedRecords() {
        SplittableRandom random = new SplittableRandom(4);
        int mutations = Integer.getInteger("cables.mutations", MUTATIONS);
        for (int i = 0; i < mutations; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            String text = Mutations.of(sample.text(), SIGNS, random);

            Cable cable = parser.parse(text);

            assertThat(Rebuilt.of(cable)).isEqualTo(text);
            assertThat(cable.coverage()).as("mutation %d of %s", i, sample).isBetween(0.0, 1.0);
        }
    }

    @Test
    void everyVariationNamesSamplesThatAreThere() {
        List<String> rows =
                InventedRecords.read("variations.tsv").lines().skip(1).toList();

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            String[] cells = row.split("\t", -1);
            assertThat(cells).hasSize(3);
            assertThat(cells[2].split("; ?", -1)).allMatch(InventedRecords::exists);
        });
    }
}
