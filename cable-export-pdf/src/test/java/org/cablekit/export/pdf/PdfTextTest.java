package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablekit.export.pdf.inspection.Conformance;
import org.cablekit.export.pdf.inspection.LeakChecks;
import org.cablekit.export.pdf.inspection.PageScan;
import org.cablekit.export.pdf.inspection.PdfObjects;
import org.cablekit.export.pdf.inspection.StructureReading;
import org.cablekit.model.Cable;
import org.cablekit.model.Text;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a reprint finds in it. */
class PdfTextTest {

    private static String spoken(Cable cable, Map<String, String> options) {
        return new StructureReading(new PdfObjects(Reprints.pdf(cable, options)).reader()).spoken();
    }

    private static String spoken(Cable cable) {
        return spoken(cable, Map.of());
    }

    private static List<String> artifacts(byte[] pdf, int page) {
        return new PageScan(new PdfObjects(pdf).reader(), page)
                .shows().stream()
                        .filter(show -> show.mark().tag().equals("Artifact"))
                        .map(show -> show.text().replaceAll(" +", " "))
                        .toList();
    }

    @Test
    void theHeadingIsATableInReadingOrder() {
        String text = spoken(SampleCables.cablegate());
        assertThat(text)
                .startsWith("Telegram 07 MASERU 318 ")
                .containsSubsequence(
                        "(C) HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\" & ITS PRICE",
                        "Classification",
                        "CONFIDENTIAL//NOFORN",
                        "Message reference",
                        "07 MASERU 318",
                        "271255Z NOV 07",
                        "27 November 2007, 12:55 UTC",
                        "From",
                        "AMEMBASSY MASERU",
                        "Action",
                        "SECSTATE WASHDC IMMEDIATE 4417",
                        "NIACT IMMEDIATE",
                        "Info",
                        "NSC WASHDC",
                        "Captions",
                        "NOFORN not releasable to foreign nationals",
                        "TAGS",
                        "PREL External political relations",
                        "References",
                        "A. 07 MASERU 301 (NOTAL)",
                        "Classified by",
                        "Reasons",
                        "1.4 (b) foreign government information",
                        "1. (C) SUMMARY: Maseru and Pretoria agree",
                        "(U) THE PRICE OF WATER",
                        "A. (C) The royalty for each cubic metre.",
                        "\u2013 Two thirds of it",
                        "2005      612        0.18 2006",
                        "FM AMEMBASSY PRETORIA",
                        "RILL",
                        "NNNN");
    }

    @Test
    void structureTypesSayWhatThingsAre() {
        StructureReading reading =
                new StructureReading(new PdfObjects(Reprints.pdf(SampleCables.cablegate())).reader());
        assertThat(reading.types().stream().filter("H1"::equals)).hasSize(1);
        assertThat(reading.types())
                .startsWith("Document", "Sect", "P", "H1", "Span", "Table", "TR", "TH", "TD")
                .contains("H2", "P", "Code", "BlockQuote");
        assertThat(reading.expansions()).contains("CONFIDENTIAL", "UNCLASSIFIED");
    }

    @Test
    void everyPageHasBannerReferenceAndNumberAsArtifacts() {
        byte[] pdf = Reprints.pdf(SampleCables.cablegate());
        assertThat(artifacts(pdf, 1)).contains("CONFIDENTIAL//NOFORN", "07 MASERU 318", "Page 1 of 2");
        assertThat(artifacts(pdf, 2)).contains("CONFIDENTIAL//NOFORN", "07 MASERU 318", "Page 2 of 2");
    }

    @Test
    void levelAndStampAreAsAsked() {
        byte[] pdf = Reprints.pdf(
                SampleCables.cablegate(),
                Map.of(
                        "level",
                        "UNCLASSIFIED",
                        "strike-level",
                        "true",
                        "case",
                        "F-2016-99999",
                        "document",
                        "C05999999",
                        "date",
                        "03/14/2017",
                        "verdict",
                        "full"));
        assertThat(artifacts(pdf, 1))
                .contains("UNCLASSIFIED", "CONFIDENTIAL//NOFORN")
                .contains("UNCLASSIFIED U.S. Department of State Case No. F-2016-99999 Doc No. C05999999 Date:"
                        + " 03/14/2017");
        assertThat(spoken(SampleCables.cablegate(), Map.of("level", "UNCLASSIFIED", "verdict", "full")))
                .contains("Present level UNCLASSIFIED")
                .contains("RELEASE IN FULL");
    }

    @Test
    void aReleaseGivesItsOwnStamp() {
        byte[] pdf = Reprints.pdf(SampleCables.release());
        assertThat(artifacts(pdf, 1)).anyMatch(line -> line.contains("Case No. F-2014-05953"));
        assertThat(spoken(SampleCables.release()))
                .contains("RELEASE IN PART B1,1.4(D),B6")
                .contains("[REDACTED BY AGENCY - B1 1.4(D)]")
                .contains("Document number C05909567");
        assertThat(spoken(SampleCables.release(), Map.of("verdict", "none")))
                .contains("14 MONTEVIDEO 377 Harbour Minister");
    }

    @Test
    void anArchiveRecordShowsItsAttributes() {
        assertThat(spoken(SampleCables.archiveRecord()))
                .contains("Archive record")
                .contains("Film Number D740155-0331")
                .contains("Drafted by EA/ANP: ARILL:TOK")
                .contains("Info offices OCT-01 ISO-00 AID-05")
                .doesNotContain("Review Whim");
    }

    @Test
    void textThatNoRuleKnowsIsPrinted() {
        Cable cable = SampleCables.minimal();
        assertThat(spoken(cable)).contains("Text not recognised");
        assertThat(squeezed(spoken(cable))).contains(squeezed(cable.source().text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void notesAndTransmissionAreOptional() {
        Cable cable = SampleCables.cablegate();
        assertThat(spoken(cable)).doesNotContain("Notes for the reader").doesNotContain("RUEHBZ");
        assertThat(spoken(cable, Map.of("notes", "true"))).contains("FILING TIME MISMATCH");
        assertThat(spoken(cable, Map.of("transmission", "true"))).contains("RUEHBZ RUEHDU");
        assertThat(spoken(SampleCables.redacted(), Map.of("legend", "false"))).doesNotContain("personal privacy");
    }

    @Test
    void lettersOfManyScriptsAreDrawn() {
        String text = spoken(SampleCables.nonLatin());
        assertThat(text)
                .contains("Şirin Çağlayan")
                .contains("Елена Щукина")
                .contains("Ελένη Ψάλτου")
                .contains("Nguyễn Thị Ngọc Diệp")
                .contains("<U+0627>");
    }

    @Test
    void everyVietnameseTurkishGreekAndCyrillicLetterIsShown() {
        String letters = Stream.of(
                        IntStream.rangeClosed(0x1EA0, 0x1EF9),
                        IntStream.rangeClosed(0x00C0, 0x017F),
                        IntStream.rangeClosed(0x0410, 0x045F),
                        IntStream.rangeClosed(0x0391, 0x03A1),
                        IntStream.rangeClosed(0x03A3, 0x03CE),
                        "ƠơƯưĂăĐđ₫".chars())
                .flatMap(IntStream::boxed)
                .map(Character::toString)
                .collect(Collectors.joining(" "));
        byte[] pdf = Reprints.pdf(Telegrams.with(
                Text.of(letters), Telegrams.paragraph("1", Text.of(letters)), Telegrams.table(Text.of(letters))));
        assertThat(new StructureReading(new PdfObjects(pdf).reader()).spoken()).doesNotContain("<U+");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(spoken(
                        Telegrams.with(Text.of("S"), Telegrams.paragraph("1", Text.of("Be\u0302\u0301n, Cafe\u0301")))))
                .contains("Bến, Café");
    }

    @Test
    void joinersDirectionMarksAndHyphensThatDoNotBreak() {
        String text = spoken(Telegrams.with(
                Text.of("S"),
                Telegrams.paragraph("1", Text.of("so\u00ADft zero\u200Bwidth non\u2011breaking no\u00A0break\ttab"))));
        assertThat(text).contains("soft zerowidth non\u2011breaking no\u00A0break tab");
    }

    @Test
    void tabsInTablesGoToTheirColumn() {
        assertThat(spoken(Telegrams.with(Text.of("S"), Telegrams.table(Text.of("a\tb\tc"), Text.of("abcdefgh\td")))))
                .contains("a       b       c")
                .contains("abcdefgh        d");
    }

    @Test
    void otherReadersFindTheWordsToo() throws Exception {
        PdfReader reader = new PdfReader(Reprints.pdf(SampleCables.cablegate()));
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        assertThat(text).contains("HIGHLAND WATER TALKS").contains("271255Z NOV 07");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500, 40_000})
    void aWordOfAnyLengthStaysOnThePaper(int length) {
        byte[] pdf = Reprints.pdf(Telegrams.with(
                Text.of("S"),
                Telegrams.paragraph("1", Text.of("W".repeat(length))),
                Telegrams.table(Text.of("W".repeat(length)), Text.of("short"))));
        assertThat(LeakChecks.findings(pdf)).isEmpty();
        assertThat(spoken(Telegrams.with(Text.of("S"), Telegrams.paragraph("1", Text.of("W".repeat(length))))))
                .contains("W".repeat(length));
    }

    @Test
    void aWideTableIsSetSmallerAndAWiderOneGoesOn() {
        byte[] pdf = Reprints.pdf(Telegrams.with(
                Text.of("S"),
                Telegrams.table(Text.of("x".repeat(100)), Text.of("y")),
                Telegrams.table(Text.of("word ".repeat(60).strip()), Text.of("z"))));
        List<PageScan.Show> shows = new PageScan(new PdfObjects(pdf).reader(), 1).shows();
        assertThat(shows)
                .filteredOn(s -> s.text().startsWith("xx"))
                .singleElement()
                .satisfies(show -> assertThat(show.size()).isBetween(6.25, 8.99));
        assertThat(shows).filteredOn(s -> s.text().startsWith("word")).hasSizeGreaterThan(1);
        assertThat(shows).allMatch(s -> s.x() >= 68 - 0.01);
    }

    @Test
    void longBodiesAndEmptyOnes() {
        String paragraph = "Every harbor has a pilot and every pilot has an opinion of the harbor. ".repeat(13);
        Cable cable = Telegrams.with(
                Text.of("S"),
                IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> Telegrams.paragraph(Integer.toString(i), Text.of(paragraph)))
                        .toArray(org.cablekit.model.Block[]::new));
        byte[] pdf = Reprints.pdf(cable);
        assertThat(new PdfObjects(pdf).reader().getNumberOfPages()).isGreaterThan(20);
        assertThat(LeakChecks.findings(pdf)).isEmpty();
        assertThat(Conformance.findings(pdf)).isEmpty();
        assertThat(Conformance.findings(Reprints.pdf(Telegrams.with(Text.EMPTY))))
                .isEmpty();
        assertThat(Conformance.findings(Reprints.pdf(Telegrams.with(
                        Text.EMPTY, Telegrams.paragraph("1", Text.EMPTY), Telegrams.table(Text.EMPTY, Text.EMPTY)))))
                .isEmpty();
    }
}
