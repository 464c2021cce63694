package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P6 for released copies: where their pages end, and how many there are, depends on the length of what is removed. */
final class PagedCopiesTest {

    private static final int PAGE = 22;

    private static final String HEAD = """
            UNCLASSIFIED U.S. Department of State Case No. F-2011-07731 Doc No. C17551299 Date: 08/14/2013
            RELEASE IN PART
            B1

            MRN: 04 OSLO 1299
            Date/DTG: Jun 18, 2004 / 181412Z JUN 04
            From: AMEMBASSY OSLO
            Action: WASHDC, SECSTATE PRIORITY
            E.O.: 12958
            TAGS: EAIR, NO
            Captions: SIPDIS
            Subject: THE BRIDGE THAT OPENS FOR SWANS

            1. (U) The Roads Office said that the bridge opens eleven times a day.

            """;

    private static final String TAIL = """

            3. (U) The council will discuss the timetable, and the swans, on June 30 in the old hall of the port.

            4. (U) The keeper will be heard. So will the swans, whose counsel has asked for bread and for a later hour.

            5. (U) Comment: We expect the swans to win.

            Signature: MARROWBY
            """;

    /** What a releasing agency prints at the foot of each page. */
    enum Foot {
        STAMP {
            @Override
            List<String> lines(int page, int pages) {
                return List.of(
                        "UNCLASSIFIED",
                        "Page " + page + " of " + pages,
                        "UNCLASSIFIED U.S. Department of State Case No. F-2011-07731 Doc No. C17551299 Date: 08/14/2013");
            }
        },
        MISREAD {
            @Override
            List<String> lines(int page, int pages) {
                return List.of("UNCLASSIFIED U.S. Department of S" + "t".repeat(page)
                        + "ate Case No. F-2011-07731 Doc No. C17551299 Date: 08/14/2013");
            }
        },
        BROKEN {
            @Override
            List<String> lines(int page, int pages) {
                return List.of(
                        "UNCLASSIFIED",
                        "U.S. Department of State",
                        "Case No. F-2011-07731",
                        "Doc No. C17551299",
                        "Date: 08/14/2013");
            }
        },
        CONGRESS {
            @Override
            List<String> lines(int page, int pages) {
                return List.of(
                        "STATE DEPT. - PRODUCED TO HOUSE SELECT COMM.",
                        "SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION & REDACTIONS",
                        String.format(Locale.ROOT, "STATE-SCB%07d", 99400 + page));
            }
        };

        abstract List<String> lines(int page, int pages);
    }

    private static Cable copy(Foot foot, int lines) {
        List<String> text = new ArrayList<>(HEAD.lines().toList());
        text.add("2. (C) The keeper keeps a list of the boats that wait for the bridge.");
        for (int i = 0; i < lines; i++) {
            text.add("The boat of line " + i + " waited, and its master said so at some length.");
        }
        text.addAll(TAIL.lines().toList());
        int pages = (text.size() + PAGE - 1) / PAGE;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            out.append(text.get(i)).append('\n');
            if ((i + 1) % PAGE == 0 || i + 1 == text.size()) {
                out.append('\n')
                        .append(String.join("\n", foot.lines(i / PAGE + 1, pages)))
                        .append("\n\n");
            }
        }
        return CableParser.create().parse(Source.of(out.toString(), Provenance.of("a.txt")));
    }

    @ParameterizedTest(name = "P6 copies with the foot {0}")
    @EnumSource
    @DisplayName("P6 stamps at the foot of pages tell nothing of the length of what is removed")
    void stampsTellNothing(Foot foot) {
        RedactionRule paragraph = ParagraphNumberRule.of(RuleHead.of("r", RedactionUnit.PARAGRAPH, "B1"), "2");
        RedactionRule stamps = ElementRule.of(RuleHead.of("s", RedactionUnit.ELEMENT, "B3"), "stamps");
        check(foot, RedactionPolicy.builder("p").rule(paragraph).build());
        check(foot, RedactionPolicy.builder("p").rule(paragraph).rule(stamps).build());
    }

    private static void check(Foot foot, RedactionPolicy policy) {
        Redactor redactor = Redactor.of(policy);
        RedactionResult first = redactor.redact(copy(foot, 1));
        assertThat(first.redacted().format()).isEqualTo(TelegramFormat.RELEASE);
        for (int lines = 0; lines < 60; lines++) {
            RedactionResult other = redactor.redact(copy(foot, lines));
            assertThat(other.redacted().source().text())
                    .as("%s lines, %s rules", lines, policy.rules().size())
                    .isEqualTo(first.redacted().source().text());
            assertThat(other.redacted()).isEqualTo(first.redacted());
            assertThat(other.publicLog()).isEqualTo(first.publicLog());
            Cable copy = copy(foot, lines);
            assertThat(redactor.redact(copy, redactor.propose(copy)).redacted())
                    .as("%s lines, reviewed", lines)
                    .isEqualTo(first.redacted());
        }
        assertThat(redactor.redact(first.redacted()).redacted()).isEqualTo(first.redacted());
    }
}
