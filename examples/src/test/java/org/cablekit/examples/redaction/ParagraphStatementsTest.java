package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RuleHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that a sentence elsewhere classifies go as if they bore the mark. */
class ParagraphStatementsTest {

    private static final String TELEGRAM = """
            P 141130Z MAR 09
            FM AMEMBASSY OSLO
            TO SECSTATE WASHDC

            %s OSLO 001187

            SUBJECT: THE LIGHTHOUSE

            1. %s

            2. The second lamp is green.

            3. (U) The third lamp is white.

            4. The fourth lamp is blue.

            MARLOW
            """;

    private static String redacted(String level, String statement) {
        Cable cable =
                CableParser.create().parse(Source.of(TELEGRAM.formatted(level, statement), Provenance.of("telegram")));
        RedactionPolicy policy = RedactionPolicy.builder("above unclassified")
                .rule(new ParagraphLevelRule(
                        RuleHead.of("above", RedactionUnit.PARAGRAPH, "B1"),
                        ClassificationLevel.UNCLASSIFIED,
                        List.of()))
                .build();
        return Redactor.of(policy).redact(cable).redacted().source().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(U) Paragraphs 2 and 4 are confidential.",
                "(U) PARAS 2, 4 ARE CLASSIFIED CONFIDENTIAL.",
                "(U) Para 2 is SBU; paragraph 4 is secret.",
                "(U) Paragraphs 2 through 4 are CONFIDENTIAL/NOFORN."
            })
    void namedParagraphsOfAnUnclassifiedTelegramGo(String statement) {
        assertThat(redacted("UNCLAS", statement))
                .contains("third lamp is white")
                .doesNotContain("green")
                .doesNotContain("blue");
    }

    @Test
    void namedParagraphsOfAClassifiedTelegramStay() {
        assertThat(redacted("C O N F I D E N T I A L", "(U) Paragraph 2 is unclassified."))
                .contains("green", "white")
                .doesNotContain("blue");
    }

    /** The mark of the fourth paragraph stands in the first; what lies between is not part of either. */
    @Test
    void onlyTheNamedParagraphGoes() {
        assertThat(redacted("UNCLAS", "(U) Paragraph 4 is SBU. The rest is for all."))
                .contains("The rest is for all.", "green", "white")
                .doesNotContain("blue");
    }

    @Test
    void proseAboutAParagraphSaysNothing() {
        assertThat(redacted("UNCLAS", "(U) Paragraph 2 is confidential in tone. He said paragraph 4 is secret."))
                .contains("green", "white", "blue");
    }
}
