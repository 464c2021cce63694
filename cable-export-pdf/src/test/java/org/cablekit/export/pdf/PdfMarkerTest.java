package org.cablekit.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablekit.export.pdf.inspection.Conformance;
import org.cablekit.export.pdf.inspection.LeakChecks;
import org.cablekit.export.pdf.inspection.PageScan;
import org.cablekit.export.pdf.inspection.PdfObjects;
import org.cablekit.export.pdf.inspection.StructureReading;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** Markers: constant in shape (P4), without a memory of what they replace (P5), never broken, shown wherever a hole is. */
class PdfMarkerTest {

    private static final Redaction NAME = hole(RedactionUnit.NAME, "B6");
    private static final Redaction LONG = hole(RedactionUnit.PHRASE, "B1", "1.4(B)", "1.4(D)");

    private static Redaction hole(RedactionUnit unit, String... codes) {
        return new Redaction(
                Stream.of(codes).map(c -> ExemptionCode.parse(c).orElseThrow()).toList(), unit);
    }

    private static Text text(Object... parts) {
        List<TextRun> runs = new ArrayList<>();
        for (Object part : parts) {
            runs.add(part instanceof Hole hole ? hole : new TextRun.Visible((String) part));
        }
        return Text.of(runs);
    }

    /** A marker on a page: its frame, its words, and what follows on the same line. */
    private record Found(PageScan.Frame frame, PageScan.Show words, double gapBehind) {}

    private static List<Found> markers(byte[] pdf, String words) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return markers(reader, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Found> markers(PdfReader reader, String words) {
        List<Found> found = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PageScan scan = new PageScan(reader, page);
            List<PageScan.Show> shows = scan.shows();
            for (int i = 0; i < shows.size(); i++) {
                if (shows.get(i).text().equals(words)) {
                    found.add(found(scan, shows, i));
                }
            }
        }
        return found;
    }

    private static Found found(PageScan scan, List<PageScan.Show> shows, int i) {
        PageScan.Show marker = shows.get(i);
        PageScan.Frame frame = scan.frames().stream()
                .filter(f -> Math.abs(f.y() + 2.5 - marker.y()) < 0.02 && marker.x() > f.x() && marker.x() < f.x() + 5)
                .findFirst()
                .orElseThrow();
        boolean sameLine = i + 1 < shows.size() && shows.get(i + 1).y() == marker.y();
        return new Found(frame, marker, sameLine ? shows.get(i + 1).x() - frame.x() - frame.width() : Double.NaN);
    }

    @Test
    void aMarkerIsOneSizeWhereverItStands() {
        byte[] pdf = Reprints.pdf(Telegrams.with(
                text("On ", NAME, " and the harbor"),
                Telegrams.paragraph("1", text("First ", NAME, " then ", NAME, "'s boat.")),
                Telegrams.paragraph("2", text(NAME)),
                Telegrams.heading(text("What ", NAME, " wants")),
                Telegrams.table(text("NAME      TONS"), text(NAME, "      12"), text("x ", NAME)),
                Telegrams.quotation(text("FM ", NAME))));
        List<Found> found = markers(pdf, "[REDACTED - B6]");
        assertThat(found).hasSize(8);
        assertThat(found)
                .extracting(f -> rounded(f.frame().width()))
                .containsOnly(rounded(found.get(0).frame().width()));
        assertThat(found).extracting(f -> rounded(f.frame().height())).containsOnly(rounded(10));
        assertThat(found).extracting(f -> f.words().size()).containsOnly(8.0);
        assertThat(found).extracting(f -> f.words().font()).containsOnly("B");
        assertThat(found)
                .extracting(f -> rounded(f.words().x() - f.frame().x()))
                .containsOnly(rounded(2.25));
    }

    /** A marker as wide as what it replaces, and words set behind it by a gap of that width: both would be seen. */
    @Test
    void aWidthThatFollowsTheSecretIsSeen() throws Exception {
        PdfReader reader = new PdfReader(Reprints.pdf(Telegrams.with(
                Text.of("S"),
                Telegrams.paragraph("1", text("a ", NAME, " b")),
                Telegrams.paragraph("2", text("c ", NAME, " d")))));
        String content = new String(reader.getPageContent(1), ISO_8859_1);
        Matcher frame = Pattern.compile("([0-9.]+) 10 re S").matcher(content);
        assertThat(frame.find()).isTrue();
        String wider = content.substring(0, frame.start())
                + (Double.parseDouble(frame.group(1)) + 3)
                + content.substring(frame.end(1));
        reader.setPageContent(1, wider.getBytes(ISO_8859_1));
        List<Found> found = markers(reader, "[REDACTED - B6]");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).frame().width())
                .isGreaterThan(found.get(1).frame().width() + 2);
        assertThat(rounded(found.get(0).gapBehind()))
                .isNotEqualTo(rounded(found.get(1).gapBehind()));
    }

    private static long rounded(double value) {
        return Math.round(value * 20);
    }

    @Test
    void theGapBehindAMarkerDependsOnTheWordsBehindItAlone() {
        for (Redaction hole : List.of(NAME, LONG)) {
            String marker = "[REDACTED - " + (hole.equals(NAME) ? "B6]" : "B1 1.4(B) 1.4(D)]");
            List<Found> found = markers(
                    Reprints.pdf(Telegrams.with(
                            Text.of("S"),
                            Telegrams.paragraph("1", text("a ", hole, " b")),
                            Telegrams.paragraph(
                                    "2", text("many other words before it, even longer ones, ", hole, " b")))),
                    marker);
            assertThat(found)
                    .hasSize(2)
                    .extracting(f -> rounded(f.gapBehind()))
                    .containsOnly(rounded(found.get(0).gapBehind()));
        }
    }

    @Test
    void unitsDoNotChangeAMarker() {
        for (RedactionUnit unit : RedactionUnit.values()) {
            if (unit != RedactionUnit.DOCUMENT) {
                byte[] pdf =
                        Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.paragraph("1", text(hole(unit, "B6")))));
                assertThat(pdf)
                        .as("a unit is coarse and comes from the rule, but even so it is not printed: %s", unit)
                        .isEqualTo(Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.paragraph("1", text(NAME)))));
            }
        }
    }

    @Test
    void nineAdjacentMarkersAreNotBroken() {
        Object[] nine = new Object[9];
        Arrays.fill(nine, NAME);
        byte[] pdf = Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.paragraph("1", text(nine))));
        List<Found> found = markers(pdf, "[REDACTED - B6]");
        assertThat(found).hasSize(9);
        assertThat(found).allMatch(f -> f.frame().x() + f.frame().width() <= 612 - 68 + 0.1);
        assertThat(found.stream().map(f -> f.words().y()).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void everyCodeAtOnceStillFitsIntoAColumn() {
        Redaction everything = hole(
                RedactionUnit.PHRASE,
                "B1",
                "1.4(A)",
                "1.4(B)",
                "1.4(C)",
                "1.4(D)",
                "1.4(E)",
                "1.4(F)",
                "1.4(G)",
                "1.4(H)",
                "B2",
                "B3",
                "B4",
                "B5",
                "B6",
                "B7(A)",
                "B7(B)",
                "B7(C)",
                "B7(D)",
                "B7(E)",
                "B7(F)",
                "B8",
                "B9",
                "25X1");
        byte[] pdf = Reprints.pdf(Telegrams.with(
                text("On ", everything),
                Telegrams.paragraph("1", text("words before ", everything, " words behind")),
                Telegrams.table(text("column    ", everything))));
        List<Found> found = markers(pdf, HoleMarker.STATE.apply(everything));
        assertThat(found).hasSize(3);
        assertThat(found).allMatch(f -> f.frame().x() + f.frame().width() <= 612 - 68 + 0.1);
        assertThat(found)
                .extracting(f -> rounded(f.frame().width()))
                .containsOnly(rounded(found.get(0).frame().width()));
    }

    @Test
    void aHoleInTheSubjectIsAMarkerInTitleAndOutline() {
        PdfObjects objects = new PdfObjects(Reprints.pdf(
                Telegrams.with(text("Minister ", NAME, " resigns"), Telegrams.paragraph("1", Text.of("x")))));
        String title = "09 LILONGWE 12: Minister [REDACTED - B6] resigns";
        assertThat(objects.strings().stream().filter(title::equals)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(objects.latin()).contains(">" + title + "</rdf:li>");
    }

    @Test
    void markersAreSpans() {
        StructureReading reading = new StructureReading(new PdfObjects(Reprints.pdf(
                        Telegrams.with(Text.of("S"), Telegrams.paragraph("3", text("said ", LONG, ", would wait.")))))
                .reader());
        assertThat(reading.spoken()).contains("3. said [REDACTED - B1 1.4(B) 1.4(D)], would wait.");
        assertThat(reading.types()).contains("Span");
    }

    @Test
    void codesAreSpelledAsAsked() {
        byte[] pdf = Reprints.pdf(
                Telegrams.with(Text.of("S"), Telegrams.paragraph("1", text(LONG))), Map.of("codes", "statute"));
        assertThat(markers(pdf, "[REDACTED - (b)(1) 1.4(b) 1.4(d)]")).hasSize(1);
    }

    @Test
    void aPublishersMarkDoesNotShow() {
        PriorRedaction prior = new PriorRedaction(PriorRedaction.By.PUBLISHER, "XXXXXXXXXXXX", List.of());
        byte[] pdf =
                Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.paragraph("1", text("By ", prior, "DISCUSSES"))));
        assertThat(markers(pdf, "[REDACTED BY PUBLISHER]")).hasSize(1);
        assertThat(LeakChecks.findings(pdf, "XXXXXXXXXXXX")).isEmpty();
    }

    @Test
    void blanksBesideAMarkerInATableBecomeOne() {
        byte[] narrow = Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.table(text("A ", NAME, " B"))));
        byte[] wide =
                Reprints.pdf(Telegrams.with(Text.of("S"), Telegrams.table(text("A          ", NAME, "       B"))));
        assertThat(wide).isEqualTo(narrow);
    }

    @Test
    void theReprintTellsThatMarkersHaveOneSize() {
        assertThat(new StructureReading(new PdfObjects(Reprints.pdf(SampleCables.redacted())).reader()).spoken())
                .contains("Markers have one size")
                .contains("RELEASE IN PART")
                .contains("B1,1.4(B),1.4(D),B3,B6,B7(C),25X1-HUM")
                .contains("personal privacy");
        assertThat(new StructureReading(new PdfObjects(Reprints.pdf(SampleCables.cablegate())).reader()).spoken())
                .doesNotContain("Markers have one size")
                .doesNotContain("RELEASE");
    }

    @Test
    void aSheetTakesThePlaceOfATelegramDeniedAsAWhole() {
        Redaction whole = hole(RedactionUnit.DOCUMENT, "B1", "1.4(C)");
        byte[] pdf = Reprints.pdf(Telegrams.with(Text.EMPTY, Telegrams.paragraph("", text(whole))));
        PdfObjects objects = new PdfObjects(pdf);
        assertThat(new StructureReading(objects.reader()).spoken())
                .startsWith("Withdrawal sheet 09 LILONGWE 12 DENY IN FULL B1,1.4(C) Document withheld in full ")
                .contains("takes the place of a telegram")
                .doesNotContain("Reprint")
                .doesNotContain("Present level")
                .doesNotContain("NOT STATED");
        assertThat(objects.strings()).contains("Withdrawal sheet 09 LILONGWE 12");
        assertThat(Conformance.findings(pdf)).isEmpty();
    }

    @Test
    void aHeadingMayBeAHole() {
        BodyHeading heading = Telegrams.heading(text(NAME));
        byte[] pdf = Reprints.pdf(Telegrams.with(Text.of("S"), heading, Telegrams.paragraph("1", Text.of("x"))));
        assertThat(new PdfObjects(pdf).strings()).contains("[REDACTED - B6]");
        assertThat(Conformance.findings(pdf)).isEmpty();
    }
}
