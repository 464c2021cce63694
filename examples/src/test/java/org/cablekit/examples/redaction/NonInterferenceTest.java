package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Telegrams that differ only inside what a policy removes give the same bytes in every format: in the raw family (the
 * rest untouched) and in the typed one (the paragraph wrapped anew after filling).
 */
final class NonInterferenceTest {

    private static final int PAIRS = 25;
    private static final int WIDTH = 69;

    private static final List<String> NAMES = List.of(
            "Ola",
            "Marguerite Vandersteen-Holmquist",
            "Al Bo",
            "Zoë Quxley",
            "Nguyễn Thị Hạnh",
            "Bartholomew Wolfeschlegelsteinhausen",
            "Şükrü Öztürk",
            "Ivy");

    private static final String TELEGRAM = """
            O 141130Z APR 09
            FM AMEMBASSY REYKJAVIK
            TO SECSTATE WASHDC IMMEDIATE
            INFO AMEMBASSY OSLO PRIORITY

            C O N F I D E N T I A L REYKJAVIK 000214

            SIPDIS

            E.O. 12958: DECL: 04/14/2019
            TAGS: EFIS, PREL, IC
            SUBJECT: {subject}

            REF: 08 OSLO 611

            Classified By: DCM Ana Rill for reasons 1.4 (b) and (d).

            1. (C) The third round broke up without a figure, said {name} of the harbor office on Monday evening in the town hall.

            2. (S) {secret}

            3. (U) The pilots meet again in June. The harbor office will send a paper.

            RILL
            """;

    /** A kind of rule with the hole it covers. */
    enum Kind {
        TERM("{name}") {
            @Override
            RedactionRule rule() {
                return new TermRule(RuleHead.of("r", RedactionUnit.NAME, "B6"), NAMES, true, true, true, true);
            }
        },
        PARAGRAPH("{secret}") {
            @Override
            RedactionRule rule() {
                return ParagraphNumberRule.of(RuleHead.of("r", RedactionUnit.PARAGRAPH, "B1", "1.4(D)"), "2");
            }
        },
        LEVEL("{secret}") {
            @Override
            RedactionRule rule() {
                RuleHead head = RuleHead.of("r", RedactionUnit.PARAGRAPH, "B1");
                return new ParagraphLevelRule(head, ClassificationLevel.CONFIDENTIAL, List.of());
            }
        },
        ELEMENT("{subject}") {
            @Override
            RedactionRule rule() {
                return ElementRule.of(RuleHead.of("r", RedactionUnit.ELEMENT, "B5"), "subject");
            }
        };

        private final String hole;

        Kind(String hole) {
            this.hole = hole;
        }

        abstract RedactionRule rule();

        String filling(SplittableRandom random) {
            if (this == TERM) {
                return NAMES.get(random.nextInt(NAMES.size()));
            }
            int words = 1 + random.nextInt(this == ELEMENT ? 9 : 120);
            List<String> filling = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                filling.add(this == ELEMENT ? "CAPELIN" : NAMES.get(random.nextInt(NAMES.size())));
            }
            return String.join(" ", filling);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawFamily(Kind kind) {
        check(kind, UnaryOperator.identity());
    }

    @ParameterizedTest
    @EnumSource
    void typedFamily(Kind kind) {
        check(kind, NonInterferenceTest::typed);
    }

    private static void check(Kind kind, UnaryOperator<String> typing) {
        Redactor redactor =
                Redactor.of(RedactionPolicy.builder("p").rule(kind.rule()).build());
        SplittableRandom random = new SplittableRandom(kind.name().length());
        RedactionResult first = redact(redactor, typing.apply(fill(kind, kind.filling(random))));
        assertThat(first.publicLog().rows()).as("the rule fires").isNotEmpty();
        for (int i = 0; i < PAIRS; i++) {
            String filling = kind.filling(random);
            RedactionResult other = redact(redactor, typing.apply(fill(kind, filling)));
            assertThat(other.publicLog()).as(filling).isEqualTo(first.publicLog());
            assertThat(other.redacted()).as(filling).isEqualTo(first.redacted());
            if (i < 8) {
                Formats.all(first.redacted())
                        .forEach((id, bytes) -> assertThat(Arrays.equals(bytes, Formats.bytes(id, other.redacted())))
                                .as(id + " " + filling)
                                .isTrue());
            }
        }
    }

    private static String fill(Kind kind, String filling) {
        String text = TELEGRAM.replace(kind.hole, filling);
        return text.replace("{name}", "Ana Rill")
                .replace("{secret}", "Nothing of weight was said.")
                .replace("{subject}", "CAPELIN TALKS STALL");
    }

    private static RedactionResult redact(Redactor redactor, String text) {
        return redactor.redact(CableParser.create().parse(Source.of(text, Provenance.of("a.txt"))));
    }

    /** Wraps every line of more than 69 characters as a communications centre would. */
    private static String typed(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                if (column > 0 && column + 1 + word.length() > WIDTH) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append('\n');
        }
        return out.toString();
    }
}
