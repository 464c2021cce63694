package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
