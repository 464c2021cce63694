package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleAction;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedactionPolicyJsonTest {

    private static final String POLICY = """
        { "policy": "example-1", "style": "statute", "marker": "constant", "default": "review",
          "rules": [
            { "id": "r1", "kind": "paragraphLevelAbove", "level": "UNCLASSIFIED", "codes": ["B1", "1.4(D)"], "unit": "PARAGRAPH" },
            { "id": "r2", "kind": "element", "elements": ["drafter", "clearances"], "codes": "B6", "unit": "NAME" },
            { "id": "r3", "kind": "term", "terms": ["Jane Roe"], "boundary": true, "fold": false, "codes": ["b(6)"], "unit": "NAME",
              "action": "redact", "scope": { "posts": ["REYKJAVIK"], "from": "2009-01-01" } },
            { "id": "r4", "kind": "paragraphNumber", "paragraphs": ["3", "5-7"], "codes": ["B5"], "unit": "PARAGRAPH", "enabled": false },
            { "id": "r5", "kind": "regex", "pattern": "[0-9]{4}", "codes": ["B6"], "unit": "NUMBER" },
            { "id": "r6", "kind": "pattern", "patterns": ["phone"], "codes": ["B6"], "unit": "NUMBER" },
            { "id": "r7", "kind": "protectTag", "codes": ["B1"], "unit": "NAME" },
            { "id": "r8", "kind": "span", "ranges": [{ "start": 3, "end": 9 }], "codes": ["B1"], "unit": "PHRASE" },
            { "id": "r9", "kind": "portionControl", "controls": ["NOFORN"], "codes": ["B1"], "unit": "PARAGRAPH" },
            { "id": "k1", "kind": "keep", "terms": ["Iceland"] } ],
          "disclose": ["markerCount"], "reviewRequired": true }
        """;

    @Test
    void everyKindIsRead() throws IOException {
        RedactionPolicy policy = read(POLICY);
        assertThat(policy.rules())
                .extracting(RedactionRule::kind)
                .containsExactly(
                        "paragraphLevelAbove",
                        "element",
                        "term",
                        "paragraphNumber",
                        "regex",
                        "pattern",
                        "protectTag",
                        "span",
                        "portionControl");
        assertThat(policy.keep()).hasSize(1);
        assertThat(policy.reviewRequired()).isTrue();
    }

    @Test
    void valuesArriveWhereTheyBelong() throws IOException {
        RedactionPolicy policy = read(POLICY);
        assertThat(((ParagraphLevelRule) policy.rules().get(0)).level()).isEqualTo(ClassificationLevel.UNCLASSIFIED);
        assertThat(((ElementRule) policy.rules().get(1)).elements()).hasSize(2);
        TermRule term = (TermRule) policy.rules().get(2);
        assertThat(term.foldCase()).isFalse();
        assertThat(term.head().codes()).hasToString("[B6]");
        assertThat(term.head().scope().posts()).containsExactly("REYKJAVIK");
        assertThat(((ParagraphNumberRule) policy.rules().get(3)).paragraphs()).hasToString("[3, 5-7]");
        assertThat(policy.rules().get(3).head().enabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "element"        | "kind": "elemant"       | rules[1].kind            | unknown kind 'elemant'
        ["b(6)"]                 | ["b66"]                 | rules[2]                 | not an exemption code
        "level": "UNCLASSIFIED"  | "level": "LOW"          | rules[0].level           | unknown value 'LOW'
        "boundary": true         | "boundary": "yes"       | rules[2].boundary        | expected true or false
        "style": "statute"       | "styel": "statute"      | styel                    | unknown field
        "id": "r4"               | "id": "r3"              | ''                       | the id is used twice
        "5-7"                    | "seven"                 | rules[3]                 | not a paragraph
        "2009-01-01"             | "01/01/2009"            | rules[2].scope.from      | not a date
        "[0-9]{4}"               | "[0-9"                  | rules[4]                 | pattern
        """)
    void mistakesNameFieldAndReason(String right, String wrong, String field, String reason) {
        String document = POLICY.replace(right, wrong);
        assertThat(document).isNotEqualTo(POLICY);
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        JsonFormatException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        term       | ''                     | REDACT
        term       | , "action": "review"   | REVIEW
        protectTag | ''                     | REVIEW
        protectTag | , "action": "redact"   | REDACT
        """)
    void protectedNamesWaitForAReviewerUnlessThePolicySaysOtherwise(String kind, String action, RuleAction expected)
            throws IOException {
        String terms = kind.equals("term") ? ", \"terms\": [\"x\"]" : "";
        RedactionPolicy policy = read("{ \"policy\": \"p\", \"rules\": [ { \"id\": \"r\", \"kind\": \"" + kind
                + "\", \"codes\": \"B6\", \"unit\": \"NAME\"" + terms + action + " } ] }");
        assertThat(policy.rules().get(0).head().action()).isEqualTo(expected);
    }

    @Test
    void mistakesNameTheLine() {
        assertThatThrownBy(() -> read(POLICY.replace("\"kind\": \"term\"", "\"kind\": \"tern\"")))
                .isInstanceOfSatisfying(
                        JsonFormatException.class, e -> assertThat(e.line()).isEqualTo(5));
    }

    @Test
    void damagedJsonIsRefused() {
        assertThatThrownBy(() -> read("{ \"policy\": ")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void bytesOfNoCharacterSetAreRefused() {
        byte[] document = {0, 0, ';', 0, '\n', ' '};
        assertThatThrownBy(() -> RedactionPolicyJson.read(new ByteArrayInputStream(document)))
                .isInstanceOfSatisfying(
                        JsonFormatException.class, e -> assertThat(e.line()).isEqualTo(1));
    }

    private static RedactionPolicy read(String document) throws IOException {
        return RedactionPolicyJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
