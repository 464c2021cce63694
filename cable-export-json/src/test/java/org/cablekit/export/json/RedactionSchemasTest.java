package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogWriter;
import org.cablekit.redact.RedactableElement;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.TextPattern;
import org.cablekit.testing.SampleCables;
import org.cablekit.testing.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of policy, review and public log by the word of another validator. */
final class RedactionSchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A policy with every kind of rule and every parameter. */
    private static final String POLICY = """
        { "$schema": "https://cablekit.org/schema/redaction-policy-1.schema.json",
          "policy": "all-kinds", "style": "state", "marker": "constant", "default": "review", "reviewRequired": true,
          "disclose": ["markerCount"],
          "keep": [ { "id": "k2", "terms": ["Reykjavik"] } ],
          "rules": [
            { "id": "a", "kind": "paragraphLevelAbove", "level": "UNCLASSIFIED", "controls": ["NOFORN"],
              "codes": ["B1", "1.4(D)"], "unit": "PARAGRAPH", "note": "n", "priority": 1 },
            { "id": "b", "kind": "paragraphNumber", "paragraphs": ["3", "5-7", "4.b"], "keepNumber": false,
              "codes": "B5", "unit": "PARAGRAPH" },
            { "id": "c", "kind": "portionControl", "controls": "ORCON", "codes": ["(b)(1)"], "unit": "PARAGRAPH" },
            { "id": "d", "kind": "element", "elements": ["drafter", "tagPersons"], "codes": ["B6"], "unit": "NAME" },
            { "id": "e", "kind": "term", "terms": ["Jane Roe"], "list": "# people\\nJohn Doe\\n", "boundary": true,
              "fold": true, "foldCase": true, "foldMarks": false, "variants": true, "codes": ["B6"], "unit": "NAME",
              "action": "redact", "enabled": false,
              "scope": { "tags": ["PREL"], "posts": ["REYKJAVIK"], "from": "2009-01-01", "to": "2010-01-01" } },
            { "id": "f", "kind": "regex", "pattern": "([0-9]{4})", "flags": "iu", "group": 1, "codes": ["B6"],
              "unit": "NUMBER" },
            { "id": "g", "kind": "pattern", "patterns": ["telephone", "birthDate"], "codes": ["B6"],
              "unit": "NUMBER" },
            { "id": "h", "kind": "protectTag", "tags": ["PROTECT"], "longestName": 4, "keepTag": true,
              "codes": ["B1"], "unit": "NAME" },
            { "id": "i", "kind": "span", "ranges": [ { "start": 3, "end": 9 }, { "firstLine": 2 },
              { "firstPage": 1, "lastPage": 2 } ], "codes": ["25X1"], "unit": "PHRASE" },
            { "id": "j", "kind": "denyDocument", "disclose": ["messageReference", "date"], "codes": ["B7(C)"],
              "unit": "DOCUMENT", "scope": { "tags": ["XX"] } },
            { "id": "k1", "kind": "keep", "terms": ["Iceland"], "note": "a country" } ] }
        """;

    private static List<String> problems(JsonSchema schema, String json) {
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text(), InputFormat.JSON);
        return validator
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static RedactionPolicy read(String policy) throws IOException {
        return RedactionPolicyJson.read(new ByteArrayInputStream(policy.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPolicyOfAllKindsIsValidAndRead() throws IOException {
        assertThat(problems(JsonSchema.REDACTION_POLICY, POLICY)).isEmpty();
        RedactionPolicy policy = read(POLICY);
        Set<String> kinds = new HashSet<>();
        policy.rules().forEach(rule -> kinds.add(rule.kind()));
        assertThat(kinds).as("every kind of rule").hasSize(RedactionRule.class.getPermittedSubclasses().length);
        assertThat(policy.keep()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "element"            | "kind": "elemant"
        "elements": ["drafter"       | "elements": ["author"
        "level": "UNCLASSIFIED"      | "level": "LOW"
        "boundary": true             | "boundary": "yes"
        "style": "state"             | "styel": "state"
        "from": "2009-01-01"         | "from": "01/01/2009"
        "patterns": ["telephone"     | "patterns": ["shoe size"
        "pattern": "([0-9]{4})",     | ''
        "codes": "B5",               | ''
        "unit": "NUMBER"             | "unit": "WORD"
        "disclose": ["markerCount"]  | "disclose": ["words"]
        "longestName": 4             | "longestName": "4"
        "flags": "iu"                | "flags": "q"
        { "firstLine": 2 }           | { "lastLine": 2 }
        """)
    void whatTheReaderRefusesIsInvalid(String right, String wrong) {
        String policy = POLICY.replace(right, wrong);
        assertThat(policy).isNotEqualTo(POLICY);
        assertThat(problems(JsonSchema.REDACTION_POLICY, policy)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> read(policy)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void theSchemaKnowsEveryNameOfTheModel() {
        JsonNode policy = MAPPER.readTree(JsonSchema.REDACTION_POLICY.text());
        assertThat(strings(policy.at("/$defs/Element/properties/elements/anyOf/0/enum")))
                .containsExactlyElementsOf(Arrays.stream(RedactableElement.values())
                        .map(RedactableElement::policyName)
                        .toList());
        assertThat(strings(policy.at("/$defs/Pattern/properties/patterns/anyOf/0/enum")))
                .containsExactlyElementsOf(Arrays.stream(TextPattern.values())
                        .map(TextPattern::policyName)
                        .toList());
        assertThat(strings(policy.at("/properties/disclose/anyOf/0/enum")))
                .containsExactlyElementsOf(Arrays.stream(Disclosure.values())
                        .map(Disclosure::policyName)
                        .toList());
        JsonNode review = MAPPER.readTree(JsonSchema.REDACTION_REVIEW.text());
        assertThat(strings(review.at("/$defs/Remark/properties/kind/enum")))
                .containsExactlyElementsOf(Arrays.stream(RedactionWarning.Kind.values())
                        .map(Enum::name)
                        .toList());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void reviewsAreValid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RedactionReviewJson.write(SampleReviews.sheets(), out);
        String review = out.toString(StandardCharsets.UTF_8);
        assertThat(problems(JsonSchema.REDACTION_REVIEW, review)).isEmpty();
        assertThat(problems(JsonSchema.REDACTION_REVIEW, review.replaceFirst("UNDECIDED", "MAYBE")))
                .isNotEmpty();
        assertThat(problems(JsonSchema.REDACTION_REVIEW, review.replaceFirst("\"words\"", "\"secret\"")))
                .isNotEmpty();
    }

    @Test
    void publicLogsAreValidAndHaveNoFieldForMore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublicLog log = PublicLog.of(SampleCables.redacted());
        try (PublicLogWriter writer = PublicLogJson.open(out)) {
            writer.write(new PublicLog(List.of()));
            writer.write(log);
            writer.finish();
        }
        String document = out.toString(StandardCharsets.UTF_8);
        assertThat(problems(JsonSchema.REDACTION_LOG, document)).isEmpty();
        assertThat(problems(JsonSchema.REDACTION_LOG, document.replaceFirst("\"unit\"", "\"length\": 7, \"unit\"")))
                .isNotEmpty();
        JsonNode markers = MAPPER.readTree(document).get("markers");
        assertThat(markers.size()).isEqualTo(log.rows().size()).isPositive();
        assertThat(markers.get(0).get("telegram").asInt()).isEqualTo(2);
    }
}
