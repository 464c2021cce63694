package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema: complete, up to date, and true of what is written by the word of another validator. */
class JsonSchemaTest {

    static final List<Map<String, String>> FORMS = Documents.FORMS;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.CABLES.text(), InputFormat.JSON);

    private static List<String> problems(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSchemaIsUpToDate() throws IOException {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        String built = MAPPER.writer().with(printer).writeValueAsString(CablesSchema.build()) + "\n";
        Path candidate = Path.of("target", JsonSchema.CABLES.fileName());
        Files.writeString(candidate, built);

        assertThat(JsonSchema.CABLES.text())
                .as(
                        "the model has changed: if old documents stay valid take over %s, else begin a new version",
                        candidate)
                .isEqualTo(built);
    }

    @Test
    void everyRecordOfTheModelIsDescribedWithExactlyItsComponents() throws IOException {
        JsonNode definitions = MAPPER.readTree(JsonSchema.CABLES.text()).get("$defs");
        for (Class<?> type : records()) {
            List<String> described = definitions.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.equals(type.getSimpleName()) || name.startsWith(type.getSimpleName() + "Of"))
                    .toList();
            assertThat(described).as(type.getName()).isNotEmpty();
            List<String> components = new ArrayList<>(Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList());
            for (String definition : described) {
                JsonNode one = definitions.get(definition);
                List<String> names = new ArrayList<>(one.get("properties").propertyNames());
                names.removeAll(List.of("type", "facts"));
                assertThat(names).as(definition).isEqualTo(components);
                assertThat(one.get("additionalProperties").booleanValue()).isFalse();
            }
        }
    }

    private static List<Class<?>> records() throws IOException {
        Set<Class<?>> otherwise = Set.of(
                Redaction.class, PriorRedaction.class, SourceSpan.class, ExemptionCode.class, SourcePosition.class);
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("../cable-model/src/main/java/org/cablekit/model"))) {
            for (Path source : sources.sorted().toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = load("org.cablekit.model." + name);
                    if (type.isRecord() && !otherwise.contains(type)) {
                        records.add(type);
                    }
                }
            }
        }
        assertThat(records).contains(Cable.class).hasSizeGreaterThan(40);
        return records;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    @Test
    void theFactsAreTheDerivedAnswersOfACable() {
        Set<String> components = Arrays.stream(Cable.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        Set<String> inherited = Set.of("hashCode", "toString");
        String partOfClassification = "statedClassification";
        List<String> answers = Arrays.stream(Cable.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(method -> method.getName())
                .filter(name -> !components.contains(name) && !inherited.contains(name))
                .filter(name -> !name.equals(partOfClassification))
                .toList();
        List<String> facts = new ArrayList<>(Arrays.stream(Facts.class.getRecordComponents())
                .map(component -> component.getName())
                .toList());

        assertThat(facts.remove(facts.size() - 1)).isEqualTo("redacted");
        assertThat(facts).containsExactlyInAnyOrderElementsOf(answers);
    }

    @Test
    void everyFieldIsExplained() {
        for (Map.Entry<String, JsonNode> definition :
                MAPPER.readTree(JsonSchema.CABLES.text()).get("$defs").properties()) {
            assertThat(definition.getValue().path("description").asString(""))
                    .as(definition.getKey())
                    .isNotBlank()
                    .doesNotContain("{@", "<p>");
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void everyDocumentIsValid(Map<String, String> form) {
        for (String parts : List.of("", "source", "spans", "diagnostics", "source spans diagnostics")) {
            Map<String, String> options = new HashMap<>(form);
            for (String part : parts.isEmpty() ? new String[0] : parts.split(" ")) {
                options.put(part, "false");
            }
            if (form.get("form").equals("lines")) {
                for (Cable cable : SampleCables.all()) {
                    assertThat(problems(Documents.json(List.of(cable), options)))
                            .isEmpty();
                }
            } else {
                assertThat(problems(Documents.json(SampleCables.all(), options)))
                        .isEmpty();
            }
        }
    }

    @Test
    void generatedCablesAreValid() {
        assertThat(problems(Documents.json(SampleCables.many(60), Map.of()))).isEmpty();
        assertThat(problems(Documents.json(List.of(), Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "redacted":true,"codes":["B6"] | "redacted":true,"length":4,"codes":["B6"]
            "redacted":true,"codes":["B6"] | "redacted":true,"codes":[]
            "redacted":true,"codes":["B6"] | "redacted":true,"codes":["b6"]
            "redacted":true,"codes":["B6"] | "redacted":false,"codes":["B6"]
            "redacted":true,"codes":["B6"] | "codes":["B6"]
            "withheld":"PUBLISHER"         | "withheld":"NOBODY"
            "format":"TELEGRAM"            | "format":"TELEX"
            "format":"TELEGRAM"            | "format":null
            "format":"TELEGRAM"            | "format":"TELEGRAM","extra":1
            "format":"TELEGRAM",           | ``
            "type":"paragraph"             | "type":"poem"
            "span":[0,16]                  | "span":[0,16,18]
            "span":[0,16]                  | "span":[-1,16]
            "value":"2009-02-03T09:15:00Z" | "value":"03.02.2009"
            "remarks":[]                   | "remarks":[["only visible words"]]
            "coverage":1                   | "coverage":1.5
            "facts":                       | "fact":
            """)
    void whatIsNotSoIsRefused(String from, String to) {
        String json = Documents.line(SampleCables.redacted());

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains(from);
        assertThat(problems(json.replace(from, to == null ? "" : to))).isNotEmpty();
    }

    @Test
    void aDocumentNeedsItsSchemaAndCables() {
        assertThat(problems("{\"schema\":\"" + JsonSchema.CABLES.id() + "\",\"cables\":[]}"))
                .isEmpty();
        assertThat(problems("{\"schema\":\"other\",\"cables\":[]}")).isNotEmpty();
        assertThat(problems("{\"cables\":[]}")).isNotEmpty();
        assertThat(problems("{}")).isNotEmpty();
        assertThat(problems("[]")).isEmpty();
        assertThat(problems("[{}]")).isNotEmpty();
        assertThat(problems("7")).isNotEmpty();
    }

    @Test
    void theSchemaSaysWhatItIs() {
        JsonNode schema = MAPPER.readTree(JsonSchema.CABLES.text());

        assertThat(schema.get("$id").stringValue())
                .isEqualTo(JsonSchema.CABLES.id())
                .endsWith("/" + JsonSchema.CABLES.fileName());
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(JsonSchema.CABLES.fileName()).isEqualTo("cables-1.schema.json");
    }

    @Test
    void theSchemaItselfIsValid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(JsonSchema.CABLES.text(), InputFormat.JSON)).isEmpty();
    }
}
