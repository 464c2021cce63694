package org.cablekit.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablekit.examples.Samples;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.json.JsonCableReader;
import org.cablekit.export.json.JsonSchema;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.junit.jupiter.api.Test;

/** The published schema holds for every telegram the parser reads, by the word of an independent validator. */
class JsonOfTelegramsIsValidTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.CABLES.text(), InputFormat.JSON);

    @Test
    void ofTheSamples() throws IOException {
        assertThat(validate(Samples.folder())).isGreaterThan(Samples.texts().size());
    }

    /** Records of 1973 to 1979 and later releases, invented. */
    @Test
    void ofTheArchiveRecords() throws IOException {
        assertThat(validate(Samples.root().resolve("cable-parser/src/test/resources/archive")))
                .isGreaterThan(200);
    }

    /** Texts, pages, a dump: all containers there are. */
    @Test
    void ofTheCorpus() throws IOException {
        Optional<Path> shared = Samples.shared();
        assumeTrue(shared.isPresent(), "no folder shared beside the checkout: skipped");
        assertThat(validate(shared.orElseThrow().resolve("corpus")))
                .isGreaterThan(Samples.corpus().size());
    }

    private static int validate(Path folder) throws IOException {
        int count = 0;
        try (ReadResults results = CableReader.create().read(folder);
                Stream<Cable> cables = results.cables(failure -> {})) {
            for (Cable cable : (Iterable<Cable>) cables::iterator) {
                String json = json(cable);
                assertThat(problems(json))
                        .as(cable.source().provenance().location())
                        .isEmpty();
                byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                try (JsonCableReader reader = new JsonCableReader(new ByteArrayInputStream(bytes))) {
                    assertThat(reader.next()).contains(cable);
                }
                count++;
            }
        }
        return count;
    }

    private static List<String> problems(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String json(Cable cable) throws IOException {
        CableExporter exporter = CableExporters.load().require("json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, Map.of("form", "lines")))) {
            writer.write(cable);
            writer.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
