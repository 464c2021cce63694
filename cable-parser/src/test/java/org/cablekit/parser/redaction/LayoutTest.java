package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a telegram with a hole looks like: nothing in its layout tells how much went. */
class LayoutTest {

    @Test
    void aTelegramIsLaidOutAnew() {
        assertThat(Redacted.text("""
            VZCZCXYZ0000
            OO RUEHC RUEHNY
            DE RUEHOT #2150/01 3311255
            ZNY CCCCC ZZH
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0012-0013
            INFO RUEHNY/AMEMBASSY OSLO PRIORITY 3344
            GR 245
            BT

            C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 002150

            SIPDIS
            NOFORN

            E.O. 12958: DECL: 11/26/2014
            TAGS: PREL, EFIS, CA
            SUBJECT: THE RIVER GAUGE AND
            THE KEEPER OF IT
            REF: A. OSLO 1234
                 B. STATE 5678

            Classified By: DCM Ana Rill for reasons
            1.4 (b) and (d).

            1. (C) Summary: The gauge was read by the keeper Zorn on the well-
            known second day and   twice after. End summary.


            THE KEEPER
            ----------
            2. (C) The keeper Zorn
            Zorn asked for a longer rope.

            CONFIDENTIAL

            OTTAWA 00002150  001.2 OF 002

            C O N F I D E N T I A L SECTION 02 OF 02 OTTAWA 002150

            SIPDIS

            SUBJECT: THE RIVER GAUGE AND
            THE KEEPER OF IT

            3. (U) Comment: The
            keeper stays. End comment. RILL
            BT
            #2150
            NNNN
            """)).isEqualTo("""
            VZCZCXYZ0000
            OO RUEHC RUEHNY
            DE RUEHOT #2150 3311255
            ZNY CCCCC ZZH
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0012
            INFO RUEHNY/AMEMBASSY OSLO PRIORITY 3344
            BT

            C O N F I D E N T I A L OTTAWA 002150

            SIPDIS
            NOFORN

            E.O. 12958: DECL: 11/26/2014

            TAGS: PREL, EFIS, CA

            SUBJECT: THE RIVER GAUGE AND
            THE KEEPER OF IT

            REF: A. OSLO 1234
            B. STATE 5678

            Classified By: DCM Ana Rill for reasons
            1.4 (b) and (d).

            1. (C) Summary: The gauge was read by the keeper [] on the well-known second day and twice after. End summary.

            THE KEEPER
            ------------

            2. (C) The keeper [] asked for a longer rope.

            3. (U) Comment: The keeper stays. End comment. RILL

            BT

            #2150

            NNNN""");
    }

    @Test
    void aTelegramInWhichNothingIsFoundStaysAsItIs() {
        String text = """
            1. (U) Two   blanks and a hy-
            phen.



            OTTAWA 00002150  001.2 OF 002

            2. (U) More.
            """;
        assertThat(Redacted.body(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Zorn\nZorn went.', '[] went.'",
        "'Zorn, Zorn went.', '[], [] went.'",
        "'Before half-\nZorn came.', 'Before half-[] came.'",
        "'Before half- Zorn came.', 'Before half-[] came.'",
        "'Zorn had a well-\nknown rope.', '[] had a well-known rope.'",
        "'Zorn had a well- known rope.', '[] had a well-known rope.'",
        "'Zorn came - as he does - late.', '[] came - as he does - late.'",
        "'Zorn had a rope -\nand a lamp.', '[] had a rope - and a lamp.'",
        "'Zorn had a rope (8-\n\"old\") there.', '[] had a rope (8-\"old\") there.'",
        "'Zorn had a rope (8- \"old\") there.', '[] had a rope (8- \"old\") there.'",
        "'Zorn had   a\trope.', '[] had a rope.'",
    })
    void aParagraphIsOneLine(String before, String after) {
        assertThat(Redacted.body("1. (U) " + before + "\n")).isEqualTo("1. (U) " + after);
    }

    @Test
    void theSignThatAWebPublisherPutBeforeLinesGoes() {
        assertThat(Redacted.body("1. (U) Of Zorn\n\u00B6 2. and\n\u00B6\u00B6others.\n"))
                .isEqualTo("1. (U) Of [] 2. and others.");
    }

    /** Where a page ends with a sentence, nobody can tell whether a new paragraph begins. */
    @Test
    void aPageLinePartsNoParagraph() {
        assertThat(Redacted.body("""
            1. (U) The rope of Zorn lay

            OTTAWA 00002150  001.2 OF 002

            on the quay.

            2. (U) What Rill said.

            OTTAWA 00002150  002.2 OF 002

            A new thought without a number.

            Another thought.

            OTTAWA 00002150  003.2 OF 002

            3. (U) The end.
            """)).isEqualTo("""
            1. (U) The rope of [] lay on the quay.

            2. (U) What Rill said. A new thought without a number.

            Another thought.

            3. (U) The end.""");
    }

    @Test
    void shortListsWithoutAHoleKeepTheirLines() {
        assertThat(Redacted.body("""
            1. (U) Zorn has:

            a rope
            a lamp

            and what is more:

            a list of everything that ever hung on the wall of the gauge house, by the day
            and by the weight of it

            and at last:

            a stick
            of Zorn
            """)).isEqualTo("""
            1. (U) [] has:

            a rope
            a lamp

            and what is more:

            a list of everything that ever hung on the wall of the gauge house, by the day and by the weight of it

            and at last:

            a stick of []""");
    }

    @Test
    void rulesHaveOneLength() {
        assertThat(Redacted.body("""
            1. (U) The rope:

            -------------------------
            WHAT THE KEEPER ZORN SAID
            -------------------------

            2. (U) A rope.

            THE END OF IT
            ====

            3. (U) Nothing.
            """)).isEqualTo("""
            1. (U) The rope:

            ------------
            WHAT THE KEEPER [] SAID
            ------------

            2. (U) A rope.

            THE END OF IT
            ============

            3. (U) Nothing.""");
    }

    @Test
    void aTableWithAHoleLosesTheWidthOfItsColumns() {
        assertThat(Redacted.body("""
            1. (U) A table without a hole:

              Month    Level    Kept by
              May      12       Rill
              June     14       Rill

            2. (U) One with holes:

              Month    Level    Kept by
              ------------------------------
              May      12       Zorn,Rill
              June     14       Zorn Rill
              July\t15 cm   A Zorn
              August   16       (Zorn)
              ++       |------------------|
            """)).isEqualTo("""
            1. (U) A table without a hole:

              Month    Level    Kept by
              May      12       Rill
              June     14       Rill

            2. (U) One with holes:

            Month    Level    Kept by
            ------------
            May    12    [],Rill
            June    14    []    Rill
            July    15 cm    A    []
            August    16    ([])
            ++    |-----------""");
    }

    @Test
    void aQuotedTelegramKeepsItsFirstLine() {
        String quoted = """
            1. (U) The first telegram:

            R 251200Z NOV 04
            FM AMEMBASSY OSLO
            TO AMEMBASSY OTTAWA
            SUBJECT: FISH
            The fish of %s
            are well.

            2. (U) %s is well.
            """;
        assertThat(Redacted.body(quoted.formatted("Zorn", "Rill"))).isEqualTo("""
            1. (U) The first telegram:

            R 251200Z NOV 04
            FM AMEMBASSY OSLO TO AMEMBASSY OTTAWA SUBJECT: FISH The fish of [] are well.

            2. (U) Rill is well.""");
        assertThat(Redacted.body(quoted.formatted("Rill", "Zorn")))
                .isEqualTo(quoted.formatted("Rill", "[]").strip());
    }

    /** Behind a hole no full stop tells that a signature follows. */
    @ParameterizedTest
    @CsvSource({
        "'1. (U) Zorn went. The rope stays. CLEMENS', '1. (U) [] went. The rope stays. CLEMENS'",
        "'1. (U) Zorn went.\n\nCLEMENS', '1. (U) [] went.\n\nCLEMENS'",
    })
    void aSignatureStaysWhereItStands(String before, String after) {
        assertThat(Redacted.body(before + "\n")).isEqualTo(after);
    }

    @Test
    void aCaptionThatIsSaidAgainGoes() {
        assertThat(Redacted.text("""
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            C O N F I D E N T I A L OTTAWA 002150

            SIPDIS
            NOFORN
            SIPDIS

            SUBJECT: ZORN

            1. (C) Yes.
            """)).isEqualTo("""
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            C O N F I D E N T I A L OTTAWA 002150

            SIPDIS
            NOFORN

            SUBJECT: []

            1. (C) Yes.""");
    }
}
