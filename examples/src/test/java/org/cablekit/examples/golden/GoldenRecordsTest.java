package org.cablekit.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablekit.examples.Samples;
import org.cablekit.examples.golden.JsonDifferences.JsonDifference;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every invented record, read as a user reads it, against its golden JSON. */
class GoldenRecordsTest {

    private static final Path RECORDS = Samples.root().resolve("cable-parser/src/test/resources/archive");
    private static final Path GOLDEN = Samples.root().resolve("examples/src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("cables.golden"));
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<String> files() {
        try (Stream<Path> files = Files.walk(RECORDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> RECORDS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsAsBefore(String file) throws IOException {
        JsonNode now = read(file);
        Path golden = golden(file);
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, ReadableJson.print(now), StandardCharsets.UTF_8);
        }
        JsonNode before = JSON.readTree(Files.readString(golden, StandardCharsets.UTF_8));
        assertThat(report(file, JsonDifferences.between(before, now))).isEmpty();
    }

    @Test
    void everyGoldenFileHasItsSample() throws IOException {
        List<Path> expected = files().stream().map(GoldenRecordsTest::golden).toList();
        try (Stream<Path> there = Files.list(GOLDEN)) {
            assertThat(there).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** A changed rule, played by a changed golden file: sample, field and variation are named. */
    @Test
    void aDifferenceNamesSampleFieldAndVariation() throws IOException {
        assumeFalse(WRITE, "golden files are being written: skipped");
        String file = "a17-1976-dec-dash-time-first.txt";
        String golden = Files.readString(golden(file), StandardCharsets.UTF_8);
        JsonNode before = JSON.readTree(golden.replaceFirst("(\"dashLine\":\\{\"control\":)\"[0-9]+\"", "$1\"0\""));
        JsonNode now = JSON.readTree(golden);

        assertThat(report(file, JsonDifferences.between(before, now)))
                .isEqualTo(file + " /0/department/dashLine/control was \"0\" and is \"011536\"; this sample shows "
                        + "[dash line of December 1976: time, serial, copies]");
    }

    private static Path golden(String file) {
        return GOLDEN.resolve(file.replace('/', '-').replace(".txt", ".json"));
    }

    private static String report(String file, List<JsonDifference> differences) throws IOException {
        Variations variations = Variations.read(RECORDS.resolve("variations.tsv"));
        List<String> lines = new ArrayList<>();
        for (JsonDifference difference : differences) {
            String field = difference.pointer().replaceFirst("^/[0-9]+", "");
            lines.add(file + " " + difference + "; this sample shows " + variations.of(file, field));
        }
        return String.join("\n", lines);
    }

    /** Spans are left out: the rebuilding tests prove them, and a changed word in a sample would shift them all. */
    private static JsonNode read(String file) throws IOException {
        CableExporter exporter = CableExporters.load().require("json");
        Map<String, String> options = Map.of("form", "array", "source", "false", "spans", "false");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(RECORDS.resolve(file));
                ReadResults results = CableReader.create().read(in, file);
                Stream<Cable> cables = results.cables(
                        failure -> assertThat(failure.reason()).as(file).isEmpty());
                CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            for (Cable cable : (Iterable<Cable>) cables::iterator) {
                writer.write(cable);
            }
            writer.finish();
        }
        return JSON.readTree(out.toByteArray());
    }
}
