package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a released copy with a hole looks like: stamps and pages tell nothing of how much went. */
class ReleaseLayoutTest {

    private static final String BODY = """
            Subject: THE BRIDGE

            1. (U) The bridge opens for Mr. Zorn.
            %s
            2. (U) The council will discuss.
            """;

    @Test
    void eachValueOfTheHeadIsOneLine() {
        String head = Redacted.RELEASE_HEAD.replace("PART\n", "PART\nB1,1.4(D)\n");
        assertThat(Redacted.text(head + """
            Reference: A) 04 OSLO 271
            \tB) 04 ROME 902
            Subject: THE BRIDGE THAT OPENS
            \tFOR SWANS

            1. (U) The bridge opens for Mr. Zorn.

            2. (C) Keeper [                    ] told EconOff        1.4(D)
            that [                              ] the tenors.    B1

            """ + Redacted.STAMP + """
            Page 1 of 2
            STATE-SCB0099401
            3. (U) The council will discuss.

            Signature: MARROWBY
            Drafted By: OSLO:Fenworthy
            Page 2 of 2
            """ + Redacted.STAMP))
                .isEqualTo(head + """
            Reference: A) 04 OSLO 271 B) 04 ROME 902
            Subject: THE BRIDGE THAT OPENS FOR SWANS

            1. (U) The bridge opens for Mr. [].

            2. (C) Keeper [B1, 1.4(D)] told EconOff that [B1, 1.4(D)] the tenors.

            3. (U) The council will discuss.

            Signature: MARROWBY

            Drafted By: OSLO:Fenworthy""");
    }

    /** Lines are parted by bars; codes stand in their boxes, the margin and signs of what is struck are gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2. (C) He [        ] sang.   B6; 2. (C) He [B6] sang.",
                "2. (C) He [    ] sang [    ].   B6,B1; 2. (C) He [B1, B6] sang [B1, B6].",
                "2. (C) He [    ] sang.; 2. (C) He [ ] sang.",
                "2. (C) He [B6] sang ████████ .   1.4(D)|                     B1; 2. (C) He [B1, 1.4(D), B6] sang [B1, 1.4(D)] .",
                "2. (C) He [        ] sang|                     1.4(D)|\tB1 \r|to swans.; 2. (C) He [B1, 1.4(D)] sang to swans.",
                "2. (C) He [        ] sang    B5 |to swans.; 2. (C) He [B5] sang to swans.",
                "2. ~~(S)~~ (C) He ~~never~~ sang.; 2. (S) He never sang.",
                "2. (C) He sang|~~|to swans~~ and geese.; 2. (C) He sang ~~ to swans~~ and geese.",
                "2. (C) He sang [sic] to [    ;2. (C) He sang [sic] to [",
            })
    void codesStandInTheirBoxes(String lines, String expected) {
        String body = lines.replace('|', '\n').replace("\\t", "\t").replace("\\r", "\r");

        assertThat(Redacted.text(Redacted.RELEASE_HEAD + BODY.formatted(body + "\n")))
                .isEqualTo(Redacted.RELEASE_HEAD + """
            Subject: THE BRIDGE

            1. (U) The bridge opens for Mr. [].

            %s

            2. (U) The council will discuss.""".formatted(expected));
    }

    /** Without the name it is the stamp of a reviewer still and no word of the message. */
    @ParameterizedTest
    @ValueSource(strings = {"Ann Rill", "Ann Zorn", "Zorn", "Ann O'Zorn"})
    void theStampOfAReviewerGoesBehindTheTextAsAWhole(String name) {
        String stamp = name + "\nSENIOR REVIEWER\nUS Department of State\n20 Mar 2014\n";
        String text = Redacted.RELEASE_HEAD + BODY.formatted(stamp);

        Cable redacted = Redactor.of(Redacted.policy(Redacted.name()))
                .redact(Redacted.cable(text))
                .redacted();

        assertThat(Redacted.shown(redacted))
                .endsWith("discuss.\n\n" + stamp.strip().replace("Zorn", "[]"));
        assertThat(redacted.body().blocks()).hasSize(2);
        assertThat(redacted.release().orElseThrow().stamps())
                .last()
                .asString()
                .endsWith("Department of State 20 Mar 2014");
    }

    /** A stamp that is removed as a whole leaves a line that belongs to the copy, wherever it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]|RELEASE IN PART||",
                "RELEASE IN PART|[]||",
                "RELEASE IN PART||[]||[]|",
                "STATE-SCB0099401|[]|RELEASE IN PART|",
                "[]|[]||",
                "[]|",
            })
    void aStampThatIsRemovedStaysAStamp(String stamps) {
        String removed = "SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION";
        String head = Redacted.RELEASE_HEAD.substring(Redacted.RELEASE_HEAD.indexOf("MRN"));
        String text = stamps.replace('|', '\n').replace("[]", removed) + head + BODY.formatted("");
        RedactionRule rule = TermRule.of(RuleHead.of("stamp", RedactionUnit.NAME, "B6"), removed);

        Cable redacted =
                Redactor.of(Redacted.policy(rule)).redact(Redacted.cable(text)).redacted();

        assertThat(redacted.format()).isEqualTo(TelegramFormat.RELEASE);
        assertThat(redacted.heading().originator().orElseThrow().name()).hasToString("AMEMBASSY OSLO");
        assertThat(redacted.body().blocks()).hasSize(2);
        assertThat(redacted.release().orElseThrow().stamps()).anyMatch(Text::hasHoles);
    }

    /** What is removed from a stamp leaves a stamp. */
    @ParameterizedTest
    @ValueSource(strings = {"F-2011-07731", "C17551299"})
    void aStampWithAHoleIsAStamp(String words) {
        RedactionRule rule = TermRule.of(RuleHead.of("stamp", RedactionUnit.NAME, "B6"), words);

        Cable redacted = Redactor.of(Redacted.policy(rule))
                .redact(Redacted.cable(Redacted.RELEASE_HEAD + BODY.formatted(Redacted.STAMP)))
                .redacted();

        assertThat(Redacted.shown(redacted)).startsWith(Redacted.RELEASE_HEAD.replace(words, "[]"));
        assertThat(redacted.format()).isEqualTo(TelegramFormat.RELEASE);
        assertThat(redacted.body().blocks()).hasSize(2);
        assertThat(redacted.heading().originator().orElseThrow().name()).hasToString("AMEMBASSY OSLO");
        assertThat(redacted.release().orElseThrow().stamps()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "STATE-SCB0099401\n", "Approved For Release 2013/08/14 : CIA-RDP79X00999A000100990017-1\n"})
    void stampsThatCountTelegramsOrPagesGo(String foot) {
        assertThat(Redacted.text(Redacted.RELEASE_HEAD + BODY.formatted(foot))).isEqualTo(Redacted.RELEASE_HEAD + """
            Subject: THE BRIDGE

            1. (U) The bridge opens for Mr. [].

            2. (U) The council will discuss.""");
    }

    /** Where the pages of a copy end depends on the length of what is removed. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofTheStampsBehindTheHeadTheLastOfEachFormGoesBehindTheText(boolean twice) {
        String foot = """

            STATE DEPT. - PRODUCED TO HOUSE SELECT COMM.
            SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION & REDACTIONS
            """;
        assertThat(Redacted.text(Redacted.RELEASE_HEAD + "\n" + BODY.formatted(twice ? foot : "") + foot))
                .isEqualTo(Redacted.RELEASE_HEAD + """

            Subject: THE BRIDGE

            1. (U) The bridge opens for Mr. [].

            2. (U) The council will discuss.
            """ + foot.stripTrailing());
    }
}
