package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.PublishedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTableTest {

    private static final String START =
            "\"1\",\"11/14/2007 3:11\",\"07SUVA612\",\"Embassy Suva\",\"SECRET//NOFORN\",\"\",";

    private static List<String> texts(String dump) {
        return Takes.texts(Takes.all(dump));
    }

    private static List<DiagnosticCode> codes(Taken taken) {
        return ((TelegramSource) taken)
                .diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aRowIsATelegramWithItsFacts() {
        TelegramSource telegram = Takes.one(Packs.row(612, Packs.HEADER, Packs.TEXT));
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM);
        assertThat(telegram.diagnostics()).isEmpty();
        assertThat(telegram.source().provenance().container()).isEqualTo(ContainerFormat.CSV_DUMP);
        PublishedFacts facts = telegram.source().provenance().published();
        assertThat(facts.id()).hasValue("07SUVA612");
        assertThat(facts.created()).hasValue(Instant.parse("2007-11-14T03:11:00Z"));
        assertThat(facts.createdToTheMinute()).isTrue();
        assertThat(facts.classification().orElseThrow().banner()).isEqualTo("UNCLASSIFIED");
        assertThat(facts.origin().orElseThrow().toString()).isEqualTo("Embassy Suva");
        assertThat(facts.references()).containsExactly("07SUVA588", "07STATE1");
        assertThat(facts.subject()).isEmpty();
        assertThat(facts.released()).isEmpty();
    }

    @Test
    void rowsAreNumberedAndPlaced() {
        List<Taken> all = Takes.all(Packs.row(1, "A\nB", "C") + "\n" + Packs.row(2, "D", "E"));
        assertThat(all).hasSize(2);
        assertThat(((TelegramSource) all.get(1)).source().provenance().index()).isEqualTo(1);
        assertThat(((TelegramSource) all.get(1)).source().provenance().line()).isEqualTo(4);
    }

    /** Fields of header and text as they stand in the dump, and the telegram they make. */
    static List<Arguments> escapes() {
        return List.of(
                Arguments.of("\"a\",\"b\"", "a\n\nb"),
                Arguments.of("\"\",\"b\"", "b"),
                Arguments.of("\"a\",\"\"", "a\n\n"),
                Arguments.of("\"a\",\"say \\\"yes\\\", \\'no\\', \\\\\"", "a\n\nsay \"yes\", 'no', \\"),
                Arguments.of("\"a\",\"C:\\\\new\\\\table\"", "a\n\nC:\\new\\table"),
                Arguments.of("\"a\",\"line \\\nend\"", "a\n\nline \nend"),
                Arguments.of("\"a\",\"one\r\ntwo\"", "a\n\none\r\ntwo"),
                Arguments.of("\"a\",\"un\"escaped\" quotes\"", "a\n\nun\"escaped\" quotes"),
                Arguments.of(
                        "\"a\",\"he said \"no\", and\nleft \"then\"\nwent\"",
                        "a\n\nhe said \"no\", and\nleft \"then\"\nwent"),
                Arguments.of("\"a \"b\", c\",\"d\"", "a \"b\", c\n\nd"),
                Arguments.of("\"a\",\"ends \\\"\"", "a\n\nends \""),
                Arguments.of("\"a\",\"\u00E9\u2014\"", "a\n\n\u00E9\u2014"));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void escapesAreUndone(String fields, String expected) {
        for (String end : List.of("\n", "\r\n", "")) {
            List<Taken> all = Takes.all(START + fields + end);
            assertThat(Takes.texts(all)).containsExactly(expected);
            assertThat(codes(all.get(0))).isEmpty();
        }
        String next = START.replace("\"1\"", "\"2\"") + "\"x\",\"y\"\n";
        assertThat(texts(START + fields + "\n" + next)).containsExactly(expected, "x\n\ny");
        assertThat(texts(START + fields + "\r\n" + next)).containsExactly(expected, "x\n\ny");
    }

    @Test
    void copiesWithDoubledQuotesAreRead() {
        String dump = START + "\"a\",\"say \"\"yes\"\" in C:\\new, \"\"no\"\"\"\n" + START.replace("\"1\"", "\"2\"")
                + "\"\",\"\"\"all\"\"\"\n";
        assertThat(texts(dump)).containsExactly("a\n\nsay \"yes\" in C:\\new, \"no\"", "\"all\"");
    }

    @Test
    void otherSeparatorsDatesAndColumnsAreRead() {
        String dump = "07SUVA612;2007-11-14 03:11;\"UNCLASSIFIED\";\"" + Packs.TEXT.replace("\"", "\"\"") + "\"\n"
                + "07SUVA613;2007-11-15 03:11;CONFIDENTIAL;\"1. (C) Done; said \"\"he\"\".\n\"\n";
        List<Taken> all = Takes.all(dump);
        assertThat(Takes.texts(all)).containsExactly(Packs.TEXT, "1. (C) Done; said \"he\".\n");
        PublishedFacts facts =
                ((TelegramSource) all.get(1)).source().provenance().published();
        assertThat(facts.id()).hasValue("07SUVA613");
        assertThat(facts.created()).hasValue(Instant.parse("2007-11-15T03:11:00Z"));
        assertThat(facts.classification().orElseThrow().banner()).isEqualTo("CONFIDENTIAL");
    }

    /** Without a heading row the text is the longest field, or that behind the header, if the header is longer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void theTextStandsBehindTheHeader(int words) {
        String header = Packs.HEADER + "\nINFO AMEMBASSY OSLO\nAMEMBASSY ROME\nAMEMBASSY PARIS\nAMEMBASSY BONN";
        String text = "UNCLAS SUVA 000612\n\n1. " + "Done. ".repeat(words);
        String row = Packs.row("11/14/2007 3:11", "07SUVA612", "Embassy Suva", "07SUVA588|07STATE1", header, text);
        String telegram = header + "\n\n" + text;
        assertThat(Takes.texts(Takes.all(row + row))).containsExactly(telegram, telegram);
    }

    @Test
    void aLongTextBeforeAnotherFieldIsTheText() {
        String row = Packs.row("11/14/2007 3:11", "07SUVA612", Packs.TELEGRAM, "one line");
        assertThat(Takes.texts(Takes.all(row + row))).containsExactly(Packs.TELEGRAM, Packs.TELEGRAM);
    }

    /** Numbered re-exports with other columns are cut where the next record begins, too. */
    @Test
    void aNumberedCopyThatNamesItsColumnsIsCutWhereTheNextRecordBegins() {
        String heading = Packs.row("no", "id", "date", "body");
        String first = Packs.row("1", "07SUVA1", "2007-11-14", "open");
        String dump = heading + first.substring(0, first.length() - 2) + "\n"
                + Packs.row("2", "07SUVA2", "2007-11-15", "closed");
        List<Taken> all = Takes.all(dump);
        assertThat(Takes.texts(all)).containsExactly("open", "closed");
        assertThat(codes(all.get(0))).containsExactly(DiagnosticCode.RECORD_MALFORMED);
    }

    @Test
    void aHeadingRowNamesTheColumns() {
        String dump = "id\tbody\theader\tdate\norigin".replace("\norigin", "\torigin\n")
                + "07SUVA612\t\"b\nb\"\t\"h\"\t2007-11-14\tEmbassy Suva\n";
        TelegramSource telegram = Takes.one(dump);
        assertThat(telegram.source().text()).isEqualTo("h\n\nb\nb");
        PublishedFacts facts = telegram.source().provenance().published();
        assertThat(facts.id()).hasValue("07SUVA612");
        assertThat(facts.createdToTheMinute()).isFalse();
        assertThat(facts.origin().orElseThrow().toString()).isEqualTo("Embassy Suva");
    }

    @Test
    void aHeadingRowAloneIsAFailure() {
        assertThat(Takes.failure(Packs.utf8("id,date,body\n")).reason()).isEqualTo("a table without records");
    }

    @Test
    void aRecordThatDoesNotEndIsCutWhereTheNextBegins() {
        String first = Packs.row(1, "A", "open");
        String dump = first.substring(0, first.length() - 2) + "\n" + Packs.row(2, "B", "C") + Packs.row(3, "D", "E");
        List<Taken> all = Takes.all(dump);
        assertThat(Takes.texts(all)).containsExactly("A\n\nopen", "B\n\nC", "D\n\nE");
        assertThat(codes(all.get(0))).containsExactly(DiagnosticCode.RECORD_MALFORMED);
        assertThat(codes(all.get(1))).isEmpty();
    }

    @Test
    void aRecordWithoutItsTextIsAFailureAndTheNextIsRead() {
        String dump = Packs.row(1, "A", "B") + "\"2\",\"11/14/2007 3:11\",\"07SUVA2\n" + Packs.row(3, "C", "D");
        List<Taken> all = Takes.all(dump);
        assertThat(all).hasSize(3);
        Unread unread = (Unread) all.get(1);
        assertThat(unread.cause()).isEqualTo(Unread.Cause.DAMAGED);
        assertThat(unread.position()).isEqualTo("record 2, line 2");
        assertThat(unread.reason()).isEqualTo("a record of 3 instead of 8 columns");
        assertThat(Takes.texts(all)).element(2).isEqualTo("C\n\nD");
    }

    @Test
    void theLastRecordMayBreakOff() {
        String dump = Packs.row(1, "A", "B") + Packs.row(2, "C", "D and more");
        List<Taken> all = Takes.all(dump.substring(0, dump.length() - 7));
        assertThat(Takes.texts(all)).containsExactly("A\n\nB", "C\n\nD and");
        assertThat(codes(all.get(1))).containsExactly(DiagnosticCode.TEXT_TRUNCATED);
        Taken early = Takes.all(dump.substring(0, dump.indexOf("\"C\""))).get(1);
        assertThat(((Unread) early).reason()).isEqualTo("the last record breaks off before its text");
    }

    @Test
    void aRecordBeyondTheLimitIsAFailureAndTheNextIsRead() {
        Limits limits = new Limits(1000, 10, 10, 1 << 20, 2);
        String dump = Packs.row(1, "A", "B") + Packs.row(2, "C", "D\n".repeat(3000)) + Packs.row(3, "E", "F");
        List<Taken> all = Takes.all(Packs.utf8(dump), limits);
        assertThat(Takes.texts(all)).containsExactly("A\n\nB", "failure: a telegram of more than 1000 bytes", "E\n\nF");
        assertThat(((Unread) all.get(1)).position()).isEqualTo("record 2, line 2");
        assertThat(((TelegramSource) all.get(2)).source().provenance().line()).isEqualTo(3003);
        assertThat(((TelegramSource) all.get(2)).source().provenance().index()).isEqualTo(2);
    }

    @Test
    void bothCharacterSetsMayStandInOneDump() {
        byte[] first = Packs.utf8(Packs.row(1, "A", "caf\u00E9"));
        byte[] second = Packs.latin(Packs.row(2, "B", "caf\u00E9"));
        byte[] dump = new byte[first.length + second.length];
        System.arraycopy(first, 0, dump, 0, first.length);
        System.arraycopy(second, 0, dump, first.length, second.length);
        List<Taken> all = Takes.all(dump);
        assertThat(Takes.texts(all)).containsExactly("A\n\ncaf\u00E9", "B\n\ncaf\u00E9");
        assertThat(codes(all.get(0))).isEmpty();
        assertThat(codes(all.get(1))).containsExactly(DiagnosticCode.CHARSET_FALLBACK);
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        Random random = new Random(3);
        String signs = "abc \n\r\\\"',;|\u00E9\u2014123";
        for (int round = 0; round < 300; round++) {
            List<String> expected = new ArrayList<>();
            StringBuilder dump = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String header = random(random, signs);
                String text = "x" + random(random, signs);
                expected.add(header.isEmpty() ? text : header + "\n\n" + text);
                dump.append(Packs.row(i + 1, header, text));
            }
            byte[] bytes = Packs.utf8(dump.toString());
            assertThat(Takes.texts(Takes.all(Takes.inPieces(bytes, round), Takes.LIMITS)))
                    .isEqualTo(expected);
        }
    }

    private static String random(Random random, String signs) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
