package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.examples.Samples;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.ReleaseVerdict;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResult;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.RedactableElement;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample telegram can be redacted, by the policy beside the samples and by their level alone. */
final class SamplesAreRedactedTest {

    static List<Path> samples() {
        return Samples.texts();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void byTheSamplePolicy(Path sample) throws IOException {
        try (InputStream policy = Files.newInputStream(Samples.file("policy.json"))) {
            check(sample, RedactionPolicyJson.read(policy));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void byLevel(Path sample) {
        RuleHead head = RuleHead.of("level", RedactionUnit.PARAGRAPH, "B1", "1.4(D)");
        check(
                sample,
                RedactionPolicy.builder("level")
                        .rule(new ParagraphLevelRule(head, ClassificationLevel.UNCLASSIFIED, List.of()))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void byElements(Path sample) {
        for (RedactableElement element :
                List.of(RedactableElement.STAMPS, RedactableElement.BODY, RedactableElement.SIGNATURE)) {
            RuleHead head = RuleHead.of("element", RedactionUnit.ELEMENT, "B6");
            Redactor redactor = Redactor.of(RedactionPolicy.builder("element")
                    .rule(ElementRule.of(head, element.policyName()))
                    .build());
            for (Cable cable : read(sample)) {
                Cable redacted = redactor.redact(cable).redacted();
                assertThat(redactor.redact(redacted).redacted()).isEqualTo(redacted);
            }
        }
    }

    @Test
    void theNameBehindALastPageLineStaysASignatureWhenTheTextGoes() {
        String text = """
                R 240958Z AUG 09
                FM AMCONSUL RECIFE
                TO SECSTATE WASHDC

                UNCLAS SECTION 01 OF 02 RECIFE 000285

                SUBJECT: HARBOR RADAR

                1. (U) The first crane works.

                2. (U) The second crane does not. RECIFE 00000285 002 OF 002 HEARNWELL
                """;
        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("a.txt")));
        assertThat(cable.ending().signature()).isPresent();
        Redactor redactor = Redactor.of(RedactionPolicy.builder("p")
                .rule(ElementRule.of(RuleHead.of("b", RedactionUnit.ELEMENT, "B6"), "body"))
                .build());
        Cable redacted = redactor.redact(cable).redacted();
        assertThat(redacted.ending().signature()).isPresent();
        assertThat(redacted.source().text()).doesNotContain("crane").endsWith("\n\nHEARNWELL");
        assertThat(redactor.redact(redacted).redacted()).isEqualTo(redacted);
    }

    @Test
    void aStampBrokenOverFiveLinesLeavesTheHeadReadable() {
        Cable cable = read(Samples.file("04OSLO1204_released-in-full.txt")).get(0);
        assertThat(cable.messageReference()).isPresent();
        assertThat(cable.release().orElseThrow().date()).isPresent();
    }

    private static void check(Path sample, RedactionPolicy policy) {
        Redactor redactor = Redactor.of(policy);
        for (Cable cable : read(sample)) {
            RedactionResult result = redactor.redact(cable);
            assertThat(result.redacted().messageReference()).isEqualTo(cable.messageReference());
            assertThat(redactor.redact(result.redacted()).redacted()).isEqualTo(result.redacted());
            Formats.all(result.redacted())
                    .forEach((id, bytes) -> assertThat(bytes).as(id).isNotEmpty());
        }
    }

    @Test
    void aReleaseKeepsItsHeadAndTheCodesOfItsBoxes() {
        Cable cable = read(Samples.file("14MONTEVIDEO208_released-in-part.txt")).get(0);
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(RuleHead.of("a", RedactionUnit.NAME, "B4"), "Pellowmere", "fourteen", "charts"))
                .build();
        Cable redacted = Redactor.of(policy).redact(cable).redacted();
        assertThat(redacted.source().text()).doesNotContain("charts", "PELLOWMERE", "Pellowmere");
        assertThat(redacted.heading().dateTime()).isPresent();
        assertThat(redacted.heading().originator()).isPresent();
        assertThat(redacted.heading().action()).hasSize(1);
        assertThat(redacted.textHeading().tags()).hasSize(5);
        assertThat(redacted.textHeading().references())
                .hasSize(cable.textHeading().references().size());
        assertThat(redacted.release().orElseThrow().verdict()).contains(ReleaseVerdict.IN_PART);
        assertThat(codes(redacted)).containsAll(codes(cable)).contains(new ExemptionCode("B4"));
    }

    private static List<ExemptionCode> codes(Cable cable) {
        return cable.body().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).text().holes().stream())
                .flatMap(hole -> hole.codes().stream())
                .distinct()
                .toList();
    }

    private static List<Cable> read(Path file) {
        List<Cable> cables = new ArrayList<>();
        try (ReadResults results = CableReader.create().read(file)) {
            for (ReadResult result : results) {
                assertThat(result).isInstanceOf(ReadResult.Parsed.class);
                cables.add(((ReadResult.Parsed) result).cable());
            }
        }
        return cables;
    }
}
