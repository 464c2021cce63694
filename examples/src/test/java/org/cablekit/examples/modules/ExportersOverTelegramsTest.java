package org.cablekit.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablekit.examples.Samples;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.json.JsonCableReader;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadFailure;
import org.cablekit.parser.ReadResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exporter takes every telegram the parser reads: the samples, and the corpus where it is. */
class ExportersOverTelegramsTest {

    static Stream<String> formats() {
        return CableExporters.load().all().stream().map(CableExporter::id);
    }

    @Test
    void everySampleIsReadAndTheOtherFilesAreNot() {
        List<ReadFailure> failures = new ArrayList<>();
        try (ReadResults results = CableReader.create().read(Samples.folder())) {
            assertThat(results.cables(failures::add))
                    .hasSizeGreaterThan(Samples.texts().size());
        }
        assertThat(failures)
                .extracting(failure -> Path.of(failure.location()).getFileName().toString())
                .containsExactlyInAnyOrder("README.md", "policy.json");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void overTheSamples(String format) throws IOException {
        List<Cable> cables = read(List.of(Samples.folder().resolve("containers")));
        cables.addAll(read(Samples.texts()));
        assertThat(write(format, cables)).isGreaterThanOrEqualTo(cables.size());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void overTheCorpus(String format) throws IOException {
        List<Path> corpus = Samples.corpus();
        List<Cable> cables = read(corpus);
        assertThat(cables).hasSameSizeAs(corpus);
        assertThat(write(format, cables)).isGreaterThanOrEqualTo(cables.size());
    }

    @Test
    void jsonOfTheSamplesIsReadBackEqual() throws IOException {
        assertReadBackEqual(read(Samples.texts()));
    }

    @Test
    void jsonOfTheCorpusIsReadBackEqual() throws IOException {
        assertReadBackEqual(read(Samples.corpus()));
    }

    @Test
    void theCorpusIsRecognisedAndRebuilt() {
        double least = 1;
        long all = 0;
        double recognised = 0;
        for (Cable cable : read(Samples.corpus())) {
            String text = cable.source().text();
            StringBuilder rebuilt = new StringBuilder();
            cable.map()
                    .elements()
                    .forEach(
                            e -> rebuilt.append(text, e.span().start(), e.span().end()));
            assertThat(rebuilt.toString()).isEqualTo(text);
            least = Math.min(least, cable.coverage());
            all += text.length();
            recognised += cable.coverage() * text.length();
        }
        assertThat(recognised / all)
                .as("coverage of the corpus; least of a file: " + least)
                .isGreaterThanOrEqualTo(0.99);
    }

    private static void assertReadBackEqual(List<Cable> cables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(CableExporters.load().require("json"), cables, out);
        try (JsonCableReader reader = new JsonCableReader(new ByteArrayInputStream(out.toByteArray()))) {
            List<Cable> back = reader.cables().toList();
            assertThat(back).hasSameSizeAs(cables);
            for (int i = 0; i < cables.size(); i++) {
                assertThat(back.get(i)).isEqualTo(cables.get(i));
            }
        }
    }

    private static List<Cable> read(List<Path> paths) {
        List<ReadFailure> failures = new ArrayList<>();
        try (ReadResults results = CableReader.create().read(paths)) {
            List<Cable> cables = new ArrayList<>(results.cables(failures::add).toList());
            assertThat(failures).isEmpty();
            return cables;
        }
    }

    /** Writes the cables and gives the number of bytes. */
    private static long write(String format, List<Cable> cables) throws IOException {
        CableExporter exporter = CableExporters.load().require(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (exporter.packaging() == CableExporter.Packaging.COLLECTION) {
            write(exporter, cables, out);
        } else {
            for (Cable cable : cables) {
                write(exporter, List.of(cable), out);
            }
        }
        return out.size();
    }

    private static void write(CableExporter exporter, List<Cable> cables, ByteArrayOutputStream out)
            throws IOException {
        try (CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            for (Cable cable : cables) {
                writer.write(cable);
            }
            assertThat(writer.finish().cables()).isEqualTo(cables.size());
        }
    }
}
