package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonCableExporterTest {

    static final List<Map<String, String>> FORMS = Documents.FORMS;

    private static final String ID = JsonSchema.CABLES.id();

    private final JsonCableExporter exporter = new JsonCableExporter();

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(CableExporter.class)).hasAtLeastOneElementOfType(JsonCableExporter.class);
        CableExporter found = CableExporters.load().require("json");
        assertThat(found.fileExtension()).isEqualTo("json");
        assertThat(found.mediaType()).isEqualTo("application/json");
        assertThat(found.packaging()).isEqualTo(CableExporter.Packaging.COLLECTION);
    }

    @Test
    void theFormsFrameTheSameCables() {
        List<Cable> two = List.of(SampleCables.minimal(), SampleCables.minimal());
        String one = Documents.line(SampleCables.minimal()).strip();

        assertThat(one).startsWith("{\"facts\":{").doesNotContain("\n");
        assertThat(Documents.json(two, Map.of("form", "lines"))).isEqualTo(one + "\n" + one + "\n");
        assertThat(Documents.json(two, Map.of("form", "array"))).isEqualTo("[\n" + one + ",\n" + one + "\n]\n");
        assertThat(Documents.json(two, Map.of("form", "object")))
                .isEqualTo("{\"schema\":\"" + ID + "\",\"cables\":[\n" + one + ",\n" + one + "\n]}\n");
        assertThat(Documents.json(two, Map.of())).isEqualTo(Documents.json(two, Map.of("form", "object")));
    }

    @Test
    void noCablesMakeAnEmptyDocument() {
        assertThat(Documents.json(List.of(), Map.of("form", "lines"))).isEmpty();
        assertThat(Documents.json(List.of(), Map.of("form", "array"))).isEqualToIgnoringWhitespace("[]");
        assertThat(Documents.json(List.of(), Map.of("form", "object")))
                .isEqualToIgnoringWhitespace("{\"schema\":\"" + ID + "\",\"cables\":[]}");
        assertThat(Documents.json(List.of(), Map.of("pretty", "true")))
                .isEqualToIgnoringWhitespace("{\"schema\":\"" + ID + "\",\"cables\":[]}");
    }

    @Test
    void indentationChangesNothingButBlanks() {
        JsonMapper mapper = new JsonMapper();
        for (String form : List.of("object", "array")) {
            String pretty = Documents.json(SampleCables.all(), Map.of("form", form, "pretty", "true"));
            String plain = Documents.json(SampleCables.all(), Map.of("form", form));
            assertThat(mapper.readTree(pretty)).isEqualTo(mapper.readTree(plain));
            assertThat(pretty.lines()).noneMatch(line -> line.endsWith(" ")).hasSizeGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"cablegate", "redacted", "archiveRecord", "release"})
    void theGoldenDocumentIsWritten(String sample) throws Exception {
        Cable cable = (Cable) SampleCables.class.getMethod(sample).invoke(null);
        String written = Documents.json(List.of(cable), Map.of("pretty", "true"));

        Path golden = Path.of("src/test/resources/org/cablekit/export/json/" + sample + ".json");
        Path candidate = Path.of("target", golden.getFileName().toString());
        Files.writeString(candidate, written);
        assertThat(golden).as("if the change is meant, take over %s", candidate).exists();
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void holesAreMarkedAndSayNothingElse() {
        JsonNode cable = new JsonMapper().readTree(Documents.line(SampleCables.redacted()));

        assertThat(cable.at("/textHeading/subject/text")).isEqualTo(new JsonMapper().readTree("""
                        ["MINISTER ", {"redacted": true, "codes": ["B6"], "unit": "NAME"}, " AND ",
                         {"withheld": "PUBLISHER", "mark": "XXXXXXXXXXXX", "codes": []}, "DISCUSS ",
                         {"redacted": true, "codes": ["B1", "1.4(D)"], "unit": "PHRASE"}]
                        """));
        assertThat(cable.at("/facts/redacted").booleanValue()).isTrue();
        assertThat(cable.at("/source/redactions")).hasSize(6);
    }

    @Test
    void thePartsThatAreNotWantedAreLeftOut() {
        JsonNode without = cableWithout("source", "spans", "diagnostics");
        assertThat(without.findValues("span")).isEmpty();
        assertThat(without.findValues("textSpan")).isEmpty();
        assertThat(without.has("map")).isFalse();
        assertThat(without.has("diagnostics")).isFalse();
        assertThat(without.get("source").propertyNames()).containsExactly("provenance");

        JsonNode noSource = cableWithout("source");
        assertThat(noSource.has("map")).isFalse();
        assertThat(noSource.findValues("span")).isNotEmpty();
        assertThat(noSource.get("diagnostics")).isNotEmpty();

        JsonNode noSpans = cableWithout("spans");
        assertThat(noSpans.findValues("span")).isEmpty();
        assertThat(noSpans.has("map")).isFalse();
        assertThat(noSpans.at("/source/text").stringValue()).isNotEmpty();
        assertThat(noSpans.at("/diagnostics/0").propertyNames()).containsExactly("code", "severity", "message");
    }

    private static JsonNode cableWithout(String... parts) {
        Map<String, String> options = new HashMap<>(Map.of("form", "lines"));
        for (String part : parts) {
            options.put(part, "false");
        }
        return new JsonMapper().readTree(Documents.json(List.of(SampleCables.cablegate()), options));
    }

    @Test
    void unknownOptionsAndValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(exporter, Map.of("indent", "true")))
                .withMessage("format json has no option 'indent'; it has form, pretty, source, spans, diagnostics");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(exporter, Map.of("form", "ndjson")))
                .withMessage("option form of format json cannot be 'ndjson'; it may be object, array, lines");
    }

    @Test
    void prettyLinesAreRefusedBeforeTheFirstByte() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.of(exporter, Map.of("form", "lines", "pretty", "true"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter.open(out, options))
                .withMessageContaining("pretty")
                .withMessageContaining("form=lines");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void theSameBytesComeTwiceWhateverLocaleAndZone(Map<String, String> form) {
        List<Cable> cables = SampleCables.all();
        String first = Documents.json(cables, form);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Documents.json(cables, form)).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Documents.json(cables, form)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aCableIsWrittenTheSameAloneAndInACollection() {
        List<Cable> cables = SampleCables.many(40);
        String together = Documents.json(cables, Map.of("form", "lines"));

        assertThat(together.lines().toList())
                .isEqualTo(cables.stream().map(c -> Documents.line(c).strip()).toList());
    }

    @Test
    void theReportCountsTheCables() throws IOException {
        ExportReport report = Documents.write(OutputStream.nullOutputStream(), SampleCables.many(7), Map.of());

        assertThat(report.cables()).isEqualTo(7);
        assertThat(report.notices()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void theStreamIsFlushedAndNeverClosed(Map<String, String> form) throws IOException {
        Watched out = new Watched(Integer.MAX_VALUE);
        Documents.write(out, SampleCables.many(3), form);

        assertThat(out.closed).isFalse();
        assertThat(out.flushes).isPositive().isLessThan(3);
        assertThat(out.bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Documents.json(SampleCables.many(3), form));
    }

    @Test
    void aCollectionStreamsThrough() throws IOException {
        Watched out = new Watched(Integer.MAX_VALUE);
        long largestBacklog = 0;
        long written = 0;
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, Map.of("form", "lines")))) {
            for (int i = 0; i < 300; i++) {
                Cable cable = SampleCables.generated(i);
                writer.write(cable);
                written += Documents.line(cable).getBytes(StandardCharsets.UTF_8).length;
                largestBacklog = Math.max(largestBacklog, written - out.bytes.size());
            }
            writer.finish();
        }
        assertThat(largestBacklog).isLessThan(64 * 1024);
        assertThat(out.bytes.size()).isEqualTo(written);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void aFailingStreamEndsTheOutputWithItsOwnException(Map<String, String> form) throws IOException {
        List<Cable> cables = SampleCables.many(12);
        int size = Documents.json(cables, form).getBytes(StandardCharsets.UTF_8).length;
        for (int room = 0; room < size; room += 1 + size / 50) {
            Watched out = new Watched(room);
            assertThatThrownBy(() -> Documents.write(out, cables, form)).isSameAs(out.failure);
            assertThat(out.closed).isFalse();
            assertThat(out.triesAfterFailure).isZero();
        }
    }

    @Test
    void aFailedWriterCannotBeFinished() throws IOException {
        Watched out = new Watched(100);
        try (CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            assertThatThrownBy(() -> writer.write(SampleCables.awkward())).isSameAs(out.failure);
            assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("failed");
            assertThatIllegalStateException().isThrownBy(() -> writer.write(SampleCables.minimal()));
        }
    }

    @Test
    void closingWithoutFinishingWritesNoMore() throws IOException {
        Watched out = new Watched(Integer.MAX_VALUE);
        CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter));
        writer.write(SampleCables.minimal());
        int before = out.bytes.size();
        writer.close();
        writer.close();

        assertThat(out.bytes.size()).isEqualTo(before);
        assertThat(out.closed).isFalse();
        assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("closed");
    }

    @Test
    void aFinishedWriterTakesNoMore() throws IOException {
        try (CableWriter writer = exporter.open(OutputStream.nullOutputStream(), ExportOptions.defaultsOf(exporter))) {
            writer.finish();
            assertThatIllegalStateException()
                    .isThrownBy(() -> writer.write(SampleCables.minimal()))
                    .withMessageContaining("finished");
            assertThatIllegalStateException().isThrownBy(writer::finish);
        }
    }

    /** Counts what is done to it and fails when it is full. */
    private static final class Watched extends OutputStream {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final IOException failure = new IOException("no space left");
        private final int room;
        private boolean failed;
        int triesAfterFailure;
        int flushes;
        boolean closed;

        Watched(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            triesAfterFailure += failed ? 1 : 0;
            if (bytes.size() + length > room) {
                failed = true;
                throw failure;
            }
            bytes.write(from, offset, length);
        }

        @Override
        public void flush() {
            flushes++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
