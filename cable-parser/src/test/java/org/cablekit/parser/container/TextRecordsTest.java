package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRecordsTest {

    private static final String MARKING_1973 =
            "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005";
    private static final String MARKING_1975 =
            "Margaret P. Grafeld Declassified/Released US Department of State EO\n" + "Systematic Review 05 JUL 2006";
    private static final String NOTICE = "This record is a partial extract of the original cable. The full text of the"
            + " original cable is not available.";

    private static List<String> texts(String input) {
        return Takes.texts(Takes.all(input));
    }

    private static ContainerFormat container(String input) {
        return Takes.one(input).source().provenance().container();
    }

    @Test
    void aPlainTelegramStaysAsItIs() {
        String text = "\n\n" + Packs.TELEGRAM + "\n \n";
        TelegramSource telegram = Takes.one(text);
        assertThat(telegram.source().text()).isEqualTo(text);
        assertThat(telegram.source().provenance().container()).isEqualTo(ContainerFormat.PLAIN_TEXT);
        assertThat(telegram.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\n\nNNNN\n\n", "\nBT\n#0612\n\f\n"})
    void severalTelegramsAreParted(String between) {
        String first = Packs.telegram(1) + between;
        String second = Packs.telegram(2) + between;
        assertThat(texts(first + second + Packs.telegram(3))).containsExactly(first, second, Packs.telegram(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreCountedInLines(String end) {
        String file = (Packs.telegram(1) + "\n\n" + Packs.telegram(2)).replace("\n", end);
        List<Taken> all = Takes.all(file);
        assertThat(all).hasSize(2);
        TelegramSource second = (TelegramSource) all.get(1);
        assertThat(second.source().provenance().index()).isEqualTo(1);
        assertThat(second.source().provenance().line()).isEqualTo(22);
    }

    @Test
    void aShortHeaderBeginsATelegramWithTheDepartmentsLinesBeforeIt() {
        String second = """
                ACTION EUR-00
                INFO  LOG-00   AID-00
                      PM-00    /001R
                                  ------------------4E1D2C  141131Z /38
                P 141130Z MAR 03
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC

                UNCLAS QUITO 000012

                1. Done.
                """;
        String first = Packs.telegram(1) + "\n\n";
        assertThat(texts(first + second)).containsExactly(first, second);
    }

    @Test
    void aPartialRecordBeginsATelegram() {
        String first = Packs.telegram(1) + "\n";
        String second = NOTICE + "\n\nUNCLAS SUVA 000613\n\n1. (U) Done.\n";
        assertThat(texts(first + second)).containsExactly(first, second);
        assertThat(texts(second + second)).containsExactly(second, second);
    }

    @Test
    void aHeaderThatIsRepeatedInTheTextBeginsNone() {
        String text = Packs.HEADER + "\n\n<<123456>>\n11/14/2007\n07SUVA612\nEmbassy Suva\n\n" + Packs.TELEGRAM;
        assertThat(texts(text)).containsExactly(text);
        String noticed = NOTICE + "\n\n" + Packs.TELEGRAM;
        assertThat(texts(noticed)).containsExactly(noticed);
    }

    /** Cells may say what they like: what has the same columns throughout is a table of some other program. */
    @Test
    void aTableOfColumnsIsNoTelegram() {
        String table = """
                line|section|file
                UNCLAS SUVA 000613|4.2|a.txt
                E.O. 12958: N/A|4.5|b.txt
                TAGS: PREL, FJ|4.6|c.txt
                SUBJECT: REEFS|4.7|d.txt
                1. (U) Done.|5.2|e.txt
                """.replace('|', '\t');
        assertThat(Takes.failure(table.getBytes(StandardCharsets.UTF_8)).cause())
                .isEqualTo(Unread.Cause.NOT_TELEGRAM);
    }

    /** Tabs for blanks, lost lines and garbled words leave a telegram one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNCLAS\tSUVA\t000613\n\nE.O. 12958:\tN/A\nTAGS:\tPREL\tFJ\n\n1. (U) Done.\n",
                "%%#(( 0Q\nZNR UUUUU ZZH\n~~97@Q5OQg\n\n1. Done.\n",
                "~~\nTAGS: PREL FJ\n@@@\n2. (U) Done.\n",
                "\t\tUNCLAS SUVA 000613\n\t\tSIPDIS\n\t\t1. Done.\n"
            })
    void aDamagedTelegramIsOneStill(String text) {
        assertThat(texts(text)).containsExactly(text);
    }

    @Test
    void aRecordWhosePartsChangedPlacesIsOne() {
        String reversed = """
                %s

                     Message Attributes

                Document Number: 1974SUVA00613
                Markings: %s

                     Message Text

                UNCLAS SUVA 613

                1. DONE.
                """.formatted(MARKING_1973, MARKING_1973);
        String next = """
                %s

                     Message Text

                UNCLAS SUVA 614

                     Message Attributes

                From: SUVA
                """.formatted(MARKING_1973);
        assertThat(texts(reversed)).containsExactly(reversed);
        assertThat(texts(reversed + next)).containsExactly(reversed, next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN QUOTE", "QTE", "TEXT OF MESSAGE FOLLOWS.", "The message reads:", "BEGIN TEXT"})
    void aQuotedTelegramBeginsNone(String announcement) {
        String text = Packs.TELEGRAM + "\n\n2. " + announcement + "\n\n" + Packs.telegram(77) + "\n\nUNQUOTE\n";
        assertThat(texts(text)).containsExactly(text);
        String next = Packs.telegram(78);
        assertThat(texts(text + next)).containsExactly(text, next);
    }

    @Test
    void sectionsOfOneTelegramAreParted() {
        String first = Packs.TELEGRAM.replace("#0612", "#0612/01").replace("UNCLAS", "UNCLAS SECTION 01 OF 02");
        String second = Packs.TELEGRAM.replace("#0612", "#0612/02").replace("UNCLAS", "UNCLAS SECTION 02 OF 02");
        assertThat(texts(first + "\n\n" + second)).containsExactly(first + "\n\n", second);
    }

    @Test
    void whatStandsBeforeTheHeaderBelongsToTheTelegram() {
        String text = "CXSUVA:\nACTION: POL\nINFO: AMB\n\n" + Packs.TELEGRAM;
        assertThat(texts(text)).containsExactly(text);
    }

    @Test
    void markdownIsToldAndLeftAsItIs() {
        String text = Packs.TELEGRAM.replace("EWWT, FJ", "[EWWT](#) [FJ](#)") + "\n<http://x.example/>\n";
        TelegramSource telegram = Takes.one(text);
        assertThat(telegram.source().text()).isEqualTo(text);
        assertThat(telegram.source().provenance().container()).isEqualTo(ContainerFormat.MARKDOWN_TEXT);
    }

    @Test
    void lineEndsLeftAsEntitiesAreDecoded() {
        assertThat(texts(Packs.TELEGRAM.replace("\n", "&#x000A;"))).containsExactly(Packs.TELEGRAM);
        assertThat(texts(Packs.TELEGRAM.replace("\n", "&#x000A;\n"))).containsExactly(Packs.TELEGRAM);
    }

    @Test
    void lowerCasedTextsAreTelegrams() {
        assertThat(container(Packs.TELEGRAM.toLowerCase(Locale.ROOT))).isEqualTo(ContainerFormat.PLAIN_TEXT);
    }

    @Test
    void controlCharactersAreReportedOnce() {
        TelegramSource telegram = Takes.one(Packs.TELEGRAM.replace("ferry", "f\0rr\u0085y\uFFFD"));
        assertThat(telegram.diagnostics()).hasSize(1);
        Diagnostic diagnostic = telegram.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.CONTROL_CHARACTERS);
        assertThat(diagnostic.message()).contains("3 control").contains("U+0000");
        assertThat(telegram.source().text().charAt(diagnostic.span().start())).isEqualTo('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\b", "\u001F", "\u007F", "\u0080", "\u0085", "\u009F", "\uFFFD"})
    void everyControlCharacterIsReported(String sign) {
        TelegramSource telegram = Takes.one(Packs.TELEGRAM + sign);
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        String.format(Locale.ROOT, "The text has the control or replacement character U+%04X.", (int)
                                sign.charAt(0)));
        assertThat(telegram.diagnostics().get(0).span().start()).isEqualTo(Packs.TELEGRAM.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\f", " ", "~", "\u00A0", "\u00BF", "\u00FF", "\uFFFC", "\uE000"})
    void charactersOfTextsAreNotReported(String sign) {
        assertThat(Takes.one(Packs.TELEGRAM + sign).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Buy milk.\n2. Call the harbor master.\n",
                "{\"subject\": \"none\"}",
                "a;b;c\n1;2;3\n",
                "Dear all,\n\nTAGS: none today.\n"
            })
    void otherTextsAreRefused(String text) {
        Unread unread = Takes.failure(Packs.utf8(text));
        assertThat(unread.cause()).isEqualTo(Unread.Cause.NOT_TELEGRAM);
        assertThat(unread.reason()).isEqualTo("a text without a telegram in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C O N F I D E N T I A L SUVA 000612\n\nDone.\n",
                "E.O. 12958: N/A\nTAGS: PREL\n",
                "\u00B61. (C) One.\n\u00B62. (SBU) Two.\n",
                "P 140311Z NOV 07\n"
            })
    void remainsOfTelegramsAreTelegrams(String text) {
        assertThat(container(text)).isEqualTo(ContainerFormat.PLAIN_TEXT);
    }

    @Test
    void archiveRecordsAreParted() {
        String first = Packs.record("001", MARKING_1973);
        String second = Packs.record("002", MARKING_1975);
        String third = "\f" + Packs.record("003", MARKING_1973);
        List<Taken> all = Takes.all(first + second + third);
        assertThat(Takes.texts(all)).containsExactly(first, second, third);
        assertThat(((TelegramSource) all.get(1)).source().provenance().container())
                .isEqualTo(ContainerFormat.ARCHIVE_RECORD);
    }

    /** Where the marking before a record is lost, a form feed tells its first line. */
    @Test
    void archiveRecordsArePartedAtFormFeeds() {
        String first = Packs.record("001", MARKING_1973);
        String second = Packs.record("002", MARKING_1973)
                .substring(MARKING_1973.length())
                .replace("Message Text", "");
        assertThat(texts(first + "\f" + second.stripLeading())).containsExactly(first, "\f" + second.stripLeading());
    }

    @Test
    void anArchiveRecordThatLostItsFirstLineIsParted() {
        String first = Packs.record("001", MARKING_1973);
        String second = Packs.record("002", MARKING_1973).replace("Message Text", "");
        assertThat(texts(first + second)).containsExactly(first, second);
    }

    @Test
    void wordsInTheTextMakeNoArchiveRecord() {
        String text = Packs.TELEGRAM + "\n\nThe words Message Text and\nMessage Attributes follow.\n";
        assertThat(container(text)).isEqualTo(ContainerFormat.PLAIN_TEXT);
    }

    @Test
    void releasesAreParted() {
        String first = Packs.released("C05990001", "One");
        String second = Packs.released("C05990002", "Two");
        List<Taken> all = Takes.all(first + second);
        assertThat(Takes.texts(all)).containsExactly(first, second);
        assertThat(((TelegramSource) all.get(0)).source().provenance().container())
                .isEqualTo(ContainerFormat.RELEASE_TEXT);
    }

    /** The verdict and the head are repeated on some second pages; the number of the document tells. */
    @Test
    void aVerdictWithTheSameDocumentNumberBeginsNoRelease() {
        String first = Packs.released("C05990001", "One");
        String page = first.replace("1. (U) Done.", "3. (U) Still more.");
        String second = Packs.released("C05990002", "Two");
        assertThat(texts(first + page + second)).containsExactly(first + page, second);
    }

    /** Without stamps verdicts and heads part; without verdicts heads alone. */
    @ParameterizedTest
    @ValueSource(strings = {"RELEASED IN FULL\n\n", "DECLASSIFIED IN PART\n", "DENIED IN FULL\n", ""})
    void releasesWithoutStampsAreParted(String verdict) {
        String first = verdict + "MRN: 14 SUVA 208\nDate/DTG: Apr 09, 2014\n\n1. (U) Done.\n\n";
        String second = first.replace("208", "209");
        assertThat(texts(first + second + first)).containsExactly(first, second, first);
    }

    @Test
    void aFileThatBreaksOffIsTold() {
        for (String text : List.of(Packs.record("001", MARKING_1973), Packs.released("C05990001", "One"))) {
            TelegramSource whole = Takes.one(text);
            assertThat(whole.diagnostics()).isEmpty();
            assertThat(whole.source().provenance().container()).isNotEqualTo(ContainerFormat.PLAIN_TEXT);
            Taken cut = Takes.all(
                            new SequenceInputStream(new ByteArrayInputStream(Packs.utf8(text)), broken()), Takes.LIMITS)
                    .get(0);
            assertThat(((TelegramSource) cut).diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(DiagnosticCode.TEXT_TRUNCATED);
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };
    }

    @Test
    void aStampOverSeveralLinesBelongsToItsRelease() {
        String first = Packs.released("C05990001", "One");
        String second = """
                UNCLASSIFIED
                U.S. Department of State
                Case No. M-2011-07731
                Doc No. C17551204
                Date: 08/14/2013
                RELEASED IN FULL

                MRN:         04 OSLO 1204
                Subject:     Three
                """;
        assertThat(texts(first + second)).containsExactly(first, second);
    }

    @Test
    void aTelegramBeyondTheLimitIsAFailureAndTheNextIsRead() {
        Limits limits = new Limits(2000, 10, 10, 1 << 20, 2);
        String tooLong = Packs.telegram(1) + "\n" + "more of it\n".repeat(1000);
        List<Taken> all = Takes.all(Packs.utf8(tooLong + Packs.telegram(2)), limits);
        assertThat(Takes.texts(all)).containsExactly("failure: a telegram of more than 2000 bytes", Packs.telegram(2));
        TelegramSource second = (TelegramSource) all.get(1);
        assertThat(second.source().provenance().index()).isEqualTo(1);
        assertThat(second.source().provenance().line()).isEqualTo(1021);
    }

    @Test
    void aLineBeyondTheLimitIsAFailureAndTheNextTelegramIsRead() {
        Limits limits = new Limits(2000, 10, 10, 1 << 20, 2);
        String file = Packs.telegram(1) + "\n" + "x".repeat(100_000) + "\n" + Packs.telegram(2);
        assertThat(Takes.texts(Takes.all(Packs.utf8(file), limits)))
                .containsExactly("failure: a telegram of more than 2000 bytes", Packs.telegram(2));
    }
}
