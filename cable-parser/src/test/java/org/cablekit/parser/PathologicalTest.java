package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs made to be slow. The time limit is no measure of speed: quadratic behaviour would overrun it by orders of
 * magnitude.
 */
final class PathologicalTest {

    private static final String HEADING = """
            O 271255Z NOV 07
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 6950
            """;
    private static final String NUMBER = """

            C O N F I D E N T I A L OTTAWA 002150

            E.O. 12958: DECL: 11/26/2017
            TAGS: PREL
            SUBJECT: HARBOR

            """;

    static Stream<Arguments> inputs() {
        String page = "OTTAWA 00002150 002 OF 003";
        String stamp = "SECRET PAGE 02 OTTAWA 02150 01 OF 03 251228Z";
        return Stream.of(
                Arguments.of("one long line", HEADING + NUMBER + "1. (C) " + "word ".repeat(1_000_000)),
                Arguments.of("a line of blanks", HEADING + NUMBER + "1. (C) " + " ".repeat(5_000_000) + "x"),
                Arguments.of("a million blank lines", HEADING + "\n".repeat(1_000_000) + NUMBER),
                Arguments.of("a million short lines", HEADING + NUMBER + "a\n".repeat(1_000_000)),
                Arguments.of(
                        "addressees", HEADING + "RUEHLO/AMEMBASSY LONDON PRIORITY 0899\n".repeat(100_000) + NUMBER),
                Arguments.of("paragraphs", HEADING + NUMBER + paragraphs(100_000)),
                Arguments.of("brackets", HEADING + NUMBER + "1. (C) " + "([".repeat(500_000)),
                Arguments.of("near labels", HEADING + NUMBER + "SUBJ REF TAG E.O CLASSIFIED\n".repeat(100_000)),
                Arguments.of("quoted headings", HEADING + NUMBER + "1. (C) QTE\n" + (HEADING + NUMBER).repeat(5_000)),
                Arguments.of("references", HEADING + NUMBER + "REF: " + "A. STATE 1234, B. OTTAWA 12; ".repeat(50_000)),
                Arguments.of("page lines", HEADING + NUMBER + (page + "\n").repeat(100_000)),
                Arguments.of("inline page lines", HEADING + NUMBER + "1. (C) " + ("x " + page + " ").repeat(100_000)),
                Arguments.of("capitals", HEADING + NUMBER + "REF: " + "A".repeat(2_000_000)),
                Arguments.of("digits", HEADING + NUMBER + "1".repeat(2_000_000)),
                Arguments.of("rules", HEADING + NUMBER + "-----\n".repeat(300_000)),
                Arguments.of("tables", HEADING + NUMBER + "a   b   c\n".repeat(300_000)),
                Arguments.of("holes", HEADING + NUMBER + "1. (C) " + "XXXX ".repeat(300_000)),
                Arguments.of("holes behind a bracket", HEADING + NUMBER + "1. (C) [" + "XXXX ".repeat(300_000)),
                Arguments.of(
                        "remarks before a hole",
                        HEADING + NUMBER + "1. (C) " + "[NAME REMOVED] ".repeat(100_000) + "XXXX"),
                Arguments.of("unknown stations", HEADING + NUMBER + "REF: " + "A. 08 QUIBBLE 12, ".repeat(50_000)),
                Arguments.of("statements", HEADING + NUMBER + "1. (C) " + "PARAS 2-60 ARE SBU. ".repeat(50_000)),
                Arguments.of(
                        "hyphens of an addressee",
                        HEADING + "TO AMEMBASSY OSLO " + "1-".repeat(500_000) + "1\n" + NUMBER),
                Arguments.of("number lines", HEADING + "C O N F I D E N T I A L OTTAWA 002150\n\n".repeat(50_000)),
                Arguments.of("backslashes of a subject", HEADING + NUMBER.replace("HARBOR", "\\".repeat(500_000))),
                Arguments.of("points of a signature", HEADING + NUMBER + "1. (C) Done.\nTESSEN" + ".".repeat(500_000)),
                Arguments.of("titles", HEADING + NUMBER + "Classified By: " + "DCM, ".repeat(100_000)),
                Arguments.of("suffixes", HEADING + NUMBER + "Classified By: " + "JR., ".repeat(100_000)),
                Arguments.of("links", HEADING + NUMBER + "Classified By: DCM " + "for ".repeat(200_000)),
                Arguments.of("labels", HEADING + NUMBER + "Classified By: ".repeat(100_000)),
                Arguments.of("words of TAGS", HEADING + NUMBER.replace("PREL", "PIER ".repeat(100_000))),
                Arguments.of("phrases of TAGS", HEADING + NUMBER.replace("PREL", "HUMAN RIGHTS ".repeat(50_000))),
                Arguments.of("open brackets of TAGS", HEADING + NUMBER.replace("PREL", "[".repeat(500_000))),
                Arguments.of("blanks of references", HEADING + NUMBER + "REF: " + "\u00B6 ".repeat(500_000)),
                Arguments.of("stamps", HEADING + NUMBER + "1. (C) " + ("x " + stamp + " ").repeat(50_000)));
    }

    private static String paragraphs(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            out.append(i).append(". (C) Text of the paragraph.\n\n");
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsAsACable(String name, String text) {
        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of(name)));
        int last = cable.map().elements().size() - 1;
        assertThat(cable.map().elements().get(last).span().end()).isEqualTo(text.length());
    }
}
