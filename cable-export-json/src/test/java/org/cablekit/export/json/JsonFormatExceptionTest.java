package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user is told about damaged documents: place and reason. */
class JsonFormatExceptionTest {

    private static final String MINIMAL = Documents.line(SampleCables.minimal()).strip();
    private static final String REDACTED =
            Documents.line(SampleCables.redacted()).strip();
    private static final String CABLEGATE =
            Documents.line(SampleCables.cablegate()).strip();

    private static Arguments damaged(String json, String from, String to, String field, String reason) {
        assertThat(json).contains(from);
        String replaced = json.replace(from, to);
        return Arguments.of(replaced, field, reason);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("7", "", "a cable, an array of cables or a document is expected"),
                Arguments.of("\"words\"", "", "a cable, an array of cables or a document is expected"),
                Arguments.of("[1]", "[0]", "a cable is expected"),
                Arguments.of("[" + MINIMAL + ", null]", "[1]", "a cable is expected"),
                Arguments.of(MINIMAL + "[]", "[1]", "a cable is expected"),
                Arguments.of("[" + MINIMAL + "] 1", "", "something follows the end of the document"),
                Arguments.of("{\"cables\":[]} {}", "", "something follows the end of the document"),
                Arguments.of("{\"cables\":{}}", "cables", "an array of cables is expected"),
                Arguments.of("{\"schema\":\"" + JsonSchema.CABLES.id() + "\"}", "", "the field 'cables' is missing"),
                Arguments.of(
                        "{\"schema\":\"x\",\"cables\":[]}",
                        "schema",
                        "only documents of " + JsonSchema.CABLES.id() + " can be read"),
                Arguments.of("{\"cables\":[],\"x\":1}", "x", "unknown field of the document"),
                Arguments.of("{}", "[0]", "a cable has fields"),
                Arguments.of("[{}]", "[0].format", "a value is missing"),
                damaged(
                        MINIMAL,
                        "\"TELEGRAM\"",
                        "\"TELEX\"",
                        "[0].format",
                        "'TELEX' is not one of TELEGRAM, ARCHIVE_RECORD, RELEASE"),
                damaged(
                        MINIMAL,
                        "\"TELEGRAM\"",
                        "0",
                        "[0].format",
                        "'0' is not one of TELEGRAM, ARCHIVE_RECORD, RELEASE"),
                damaged(MINIMAL, "\"pages\":[]", "\"pages\":null", "[0].pages", "a value is missing"),
                damaged(MINIMAL, "\"pages\":[],", "", "[0].pages", "a value is missing"),
                damaged(MINIMAL, "\"pages\":[]", "\"pages\":7", "[0].pages", "expected an array"),
                damaged(
                        MINIMAL,
                        "\"pages\":[]",
                        "\"pages\":[],\"pages\":[]",
                        "[0]",
                        "Duplicate Object property \"pages\""),
                damaged(MINIMAL, "\"pages\":[]", "\"pages\":[],\"pagez\":[]", "[0].pagez", "unknown field 'pagez'"),
                damaged(MINIMAL, "\"index\":0", "\"index\":null", "[0].source.provenance.index", "a value is missing"),
                damaged(MINIMAL, "\"index\":0,", "", "[0].source.provenance.index", "a value is missing"),
                damaged(
                        MINIMAL,
                        "\"index\":0",
                        "\"index\":\"0\"",
                        "[0].source.provenance.index",
                        "expected a whole number"),
                damaged(
                        MINIMAL,
                        "\"index\":0",
                        "\"index\":0.5",
                        "[0].source.provenance.index",
                        "'0.5' is not a whole number"),
                damaged(
                        MINIMAL,
                        "\"charset\":\"UTF-8\"",
                        "\"charset\":8",
                        "[0].source.provenance.charset",
                        "'8' is not a string"),
                damaged(MINIMAL, "[0,1]", "[1,0]", "[0].map[0].span", "a span is an array of two offsets"),
                damaged(MINIMAL, "[0,1]", "[0]", "[0].map[0].span", "a span is an array of two offsets"),
                damaged(MINIMAL, "[0,1]", "[0,1,2]", "[0].map[0].span", "a span is an array of two offsets"),
                damaged(MINIMAL, "[0,1]", "[0,9]", "[0].map", "the map does not fit the source"),
                damaged(
                        MINIMAL,
                        "\"remarks\":[]},\"body\"",
                        "\"remarks\":[false]},\"body\"",
                        "[0].textHeading.remarks[0]",
                        "a text is a string or an array of strings and holes"),
                damaged(
                        CABLEGATE,
                        "\"serial\":301",
                        "\"serial\":-1",
                        "[0].textHeading.references[0].target",
                        "impossible value: serial -1"),
                damaged(
                        CABLEGATE,
                        "2011-08-30T01:44:00Z",
                        "yesterday",
                        "[0].source.provenance.published.released",
                        "'yesterday' is not of the ISO 8601 form of Instant"),
                damaged(
                        CABLEGATE,
                        "\"type\":\"quotation\"",
                        "\"type\":\"quote\"",
                        "[0].body.blocks[8]",
                        "unknown type 'quote'"),
                damaged(CABLEGATE, "\"type\":\"quotation\",", "", "[0].body.blocks[8]", "the field 'type' is missing"),
                damaged(REDACTED, "[\"B6\"]", "[\"b6\"]", "codes", "an exemption code is a string in normal form"),
                damaged(
                        REDACTED,
                        "\"redacted\":true,\"codes\":[\"B6\"]",
                        "\"redacted\":false,\"codes\":[\"B6\"]",
                        "",
                        "a hole has either redacted, codes and unit, or withheld, mark and codes"),
                damaged(
                        REDACTED,
                        "\"redacted\":true,\"codes\":[\"B6\"]",
                        "\"redacted\":true,\"codes\":[]",
                        "",
                        "a redaction needs at least one exemption code"),
                damaged(
                        REDACTED,
                        "\"redactions\":[{\"redacted\":true,\"codes\":[\"B6\"],\"unit\":\"NAME\"}",
                        "\"redactions\":[{\"withheld\":\"AGENCY\",\"mark\":\"X\",\"codes\":[]}",
                        "[0].source.redactions[0]",
                        "a hole of another kind is expected here"),
                Arguments.of(
                        "{\"facts\":" + "[".repeat(40) + "]".repeat(40) + "}",
                        "[0]",
                        "nesting depth (33) exceeds the maximum allowed (32)"),
                Arguments.of(
                        "{\"" + "x".repeat(300) + "\":1}", "", "Name length (300) exceeds the maximum allowed (256)"),
                Arguments.of("{\"format\":\"TELEGRAM\"", "[0]", "the input ends too early"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void placeAndReasonAreSaid(String json, String field, String reason) {
        JsonFormatException e = catchThrowableOfType(JsonFormatException.class, () -> Documents.read(json));

        assertThat(e).isNotNull();
        assertThat(e.reason()).contains(reason).doesNotContain("org.cablekit").doesNotContain("java.");
        assertThat(e.field()).contains(field);
        assertThat(e.line()).isEqualTo(1);
        assertThat(e.column()).isPositive();
        assertThat(e.getMessage()).startsWith("line 1, column " + e.column()).endsWith(e.reason());
    }

    @Test
    void lineAndColumnAreThoseOfTheDocument() {
        JsonFormatException e = catchThrowableOfType(
                JsonFormatException.class,
                () -> Documents.read(MINIMAL + "\n" + MINIMAL + "\n {\"format\": \"TELEX\"}"));

        assertThat(e.line()).isEqualTo(3);
        assertThat(e.column()).isBetween(13, 21);
        assertThat(e.field()).isEqualTo("[2].format");
    }

    @Test
    void quotesAreShortAndWithoutControlCharacters() {
        JsonFormatException e = catchThrowableOfType(
                JsonFormatException.class,
                () -> Documents.read(CABLEGATE.replace("\"quotation\"", "\"\\u0007" + "x".repeat(5000) + "\"")));

        assertThat(e.reason())
                .startsWith("unknown type '\\u0007xxx")
                .contains("...'")
                .hasSizeLessThan(200);
    }
}
