package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Cable;
import org.cablekit.model.Severity;
import org.cablekit.model.Text;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** The sheet Cables says what the model says, cell for cell. */
class CablesSheetTest {

    private static Map<String, Cell> row(XSSFWorkbook book, int index) {
        return Workbooks.row(book.getSheet("Cables"), index);
    }

    private static String value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toString()
                    : String.valueOf(cell.getNumericCellValue());
        }
        return cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
    }

    private static Map<String, String> values(Map<String, Cell> row) {
        return row.entrySet().stream()
                .filter(e -> e.getValue().getCellType() != CellType.BLANK)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue())));
    }

    @Test
    void everyColumnOfATelegram() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(
                        List.of(SampleCables.cablegate()), Map.of("columns", "all", "sheets", "cables"))
                .open()) {
            assertThat(values(row(book, 1)))
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("No.", "1.0"),
                            Map.entry("Message reference", "07MASERU318"),
                            Map.entry("Date and time (UTC)", "2007-11-27T12:55"),
                            Map.entry("Date", "2007-11-27T00:00"),
                            Map.entry("Era", "1980-2009 cables"),
                            Map.entry("Format", "Telegram"),
                            Map.entry("Origin", "Maseru"),
                            Map.entry("Origin kind", "Embassy"),
                            Map.entry("Country", "LT"),
                            Map.entry("ISO country", "LS"),
                            Map.entry("Classification", "CONFIDENTIAL"),
                            Map.entry("Classification rank", "3.0"),
                            Map.entry("Controls", "NOFORN"),
                            Map.entry("Captions", "NOFORN, SIPDIS, HIGHWATER CHANNEL"),
                            Map.entry("Precedence", "IMMEDIATE"),
                            Map.entry("Subject", "HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\" & ITS PRICE"),
                            Map.entry("TAGS", "PREL, KWMN, SADC, LT, (RILL, ANA), QUX9"),
                            Map.entry("From", "AMEMBASSY MASERU"),
                            Map.entry("Action addressees", "2.0"),
                            Map.entry("Info addressees", "2.0"),
                            Map.entry("Paragraphs", "5.0"),
                            Map.entry("Classified by", "DCM Ana Rill, Embassy Maseru"),
                            Map.entry("Reasons", "1.4(b), 1.4(d)"),
                            Map.entry("Declassify on", "2017-11-26T00:00"),
                            Map.entry("Declassification basis", "Stated"),
                            Map.entry("Declassification instruction", "DECL: 11/26/2017"),
                            Map.entry(
                                    "References",
                                    "07MASERU301; 07PRETORIA4012; RILL-OKONSKI E-MAIL OF 11/20/07;"
                                            + " IIR 6 812 0345 09"),
                            Map.entry("Signature", "RILL"),
                            Map.entry(
                                    "Summary",
                                    "Maseru and Pretoria agree on a second reservoir but not on the price of its"
                                            + " water."),
                            Map.entry("Coverage", "1.0"),
                            Map.entry("Errors", "0.0"),
                            Map.entry("Warnings", "1.0"),
                            Map.entry("Notes", "1.0"),
                            Map.entry("Source", "pages.zip!07MASERU318.html"),
                            Map.entry("Place in source", "4.0"),
                            Map.entry("Container", "Web page, 2011"),
                            Map.entry("Date-time group", "271255Z NOV 07"),
                            Map.entry("Executive order", "DECL: 11/26/2017"),
                            Map.entry("Passing instructions", "STATE PASS TO USTR FOR M. OKONSKI, T. VARRO"),
                            Map.entry("Sections", "2.0"),
                            Map.entry("Published identifier", "07MASERU318"),
                            Map.entry("Published (UTC)", "2011-08-30T01:44")));
        }
    }

    @Test
    void archiveRecordHasItsCatalogueAndDrafters() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(
                        List.of(SampleCables.archiveRecord()), Map.of("columns", "all", "sheets", "cables"))
                .open()) {
            assertThat(values(row(book, 1)))
                    .containsEntry("Message reference", "74SUVA417")
                    .containsEntry("Era", "1973-1979 central file")
                    .containsEntry("Classified by", "VARRO, L.")
                    .containsEntry("Declassification basis", "Computed")
                    .containsEntry("Declassification instruction", "XGDS-1; GDS")
                    .containsEntry("Action office", "EA")
                    .containsEntry("Distribution", "OCT, ISO, AID")
                    .containsEntry("Drafted by", "EA/ANP:ARILL")
                    .containsEntry("Approved by", "EA:LVARRO")
                    .containsEntry("Cleared by", "E/CBA:MOKONSKI")
                    .containsEntry("Document number", "1974SUVA00417")
                    .containsEntry("Concepts", "CEMENT; HARBOUR CONSTRUCTION")
                    .containsEntry("Film number", "D740155-0331")
                    .containsEntry("Text status", "Present");
        }
    }

    @Test
    void releaseHasItsVerdict() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(
                        List.of(SampleCables.release()), Map.of("columns", "all", "sheets", "cables"))
                .open()) {
            assertThat(values(row(book, 1)))
                    .containsEntry("Era", "2010 on")
                    .containsEntry("Release", "In part")
                    .containsEntry("Exemptions", "B1, 1.4(D), B6")
                    .containsEntry("Case number", "F-2014-05953")
                    .containsEntry("Release date", "2015-12-08T00:00")
                    .containsEntry("Pages released", "2.0");
        }
    }

    @Test
    void holesAreMarkers() throws IOException {
        try (XSSFWorkbook book =
                Workbooks.export(List.of(SampleCables.redacted())).open()) {
            assertThat(values(row(book, 1)))
                    .containsEntry("Message reference", "[REDACTED - B7(C) 25X1-HUM]")
                    .containsEntry(
                            "Subject",
                            "MINISTER [REDACTED - B6] AND [REDACTED BY PUBLISHER]DISCUSS [REDACTED - B1 1.4(D)]")
                    .containsEntry("TAGS", "PREL, MI, ([REDACTED - B6])")
                    .containsEntry("Signature", "[REDACTED - B3]");
        }
    }

    @Test
    void codesAreSpelledAsTheStatuteWritesThem() throws IOException {
        List<Cable> cables = List.of(SampleCables.redacted(), SampleCables.release());
        try (XSSFWorkbook book = Workbooks.export(
                        cables, Map.of("columns", "all", "sheets", "cables", "codes", "statute"))
                .open()) {
            assertThat(values(row(book, 1)))
                    .containsEntry("Message reference", "[REDACTED - (b)(7)(C) 25X1-HUM]")
                    .containsEntry(
                            "Subject",
                            "MINISTER [REDACTED - (b)(6)] AND [REDACTED BY PUBLISHER]"
                                    + "DISCUSS [REDACTED - (b)(1) 1.4(d)]")
                    .containsEntry("TAGS", "PREL, MI, ([REDACTED - (b)(6)])")
                    .containsEntry("Signature", "[REDACTED - (b)(3)]");
            assertThat(values(row(book, 2))).containsEntry("Exemptions", "(b)(1), 1.4(d), (b)(6)");
        }
    }

    @Test
    void telegramOfWhichNothingIsKnownIsAlmostEmpty() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(
                        List.of(SampleCables.minimal()), Map.of("columns", "standard", "sheets", "cables"))
                .open()) {
            assertThat(values(row(book, 1)).keySet())
                    .containsExactlyInAnyOrder(
                            "No.",
                            "Format",
                            "Action addressees",
                            "Info addressees",
                            "Paragraphs",
                            "Coverage",
                            "Errors",
                            "Warnings",
                            "Notes",
                            "Place in source",
                            "Container");
        }
    }

    @Test
    void everyRowOfManySaysWhatTheModelSays() throws IOException {
        List<Cable> cables = SampleCables.many(300);
        try (XSSFWorkbook book =
                Workbooks.export(cables, Map.of("sheets", "cables")).open()) {
            Sheet sheet = book.getSheet("Cables");
            assertThat(sheet.getLastRowNum()).isEqualTo(cables.size());
            for (int i = 0; i < cables.size(); i++) {
                compare(Workbooks.row(sheet, i + 1), cables.get(i), i);
            }
        }
    }

    private static void compare(Map<String, Cell> row, Cable cable, int index) {
        assertThat(row.get("No.").getNumericCellValue()).isEqualTo(index + 1);
        assertText(row, "Message reference", cable.messageReference().map(Object::toString));
        LocalDateTime sent = LocalDateTime.ofInstant(cable.sentAt().orElseThrow(), ZoneOffset.UTC);
        assertThat(row.get("Date and time (UTC)").getLocalDateTimeCellValue()).isEqualTo(sent);
        assertThat(row.get("Date").getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.from(sent).atStartOfDay());
        assertText(row, "Origin", cable.origin().map(post -> post.display()));
        assertText(row, "Country", cable.origin().flatMap(post -> post.country()));
        assertText(row, "ISO country", cable.origin().flatMap(post -> post.isoCountry()));
        assertText(
                row, "Classification", cable.classification().map(c -> c.level().words()));
        assertText(row, "Subject", cable.subject().map(Text::toString));
        assertText(row, "Summary", cable.summary().map(Text::toString));
        assertText(row, "Precedence", cable.precedence().map(Enum::name));
        assertThat(value(row.get("TAGS")))
                .isEqualTo(cable.textHeading().tags().stream()
                        .map(tag -> tag.code().orElseThrow())
                        .collect(Collectors.joining(", ")));
        assertThat(value(row.get("References")))
                .isEqualTo(cable.textHeading().references().stream()
                        .map(reference -> reference.target().orElseThrow().canonical())
                        .collect(Collectors.joining("; ")));
        assertThat(row.get("Action addressees").getNumericCellValue())
                .isEqualTo(cable.heading().action().size());
        assertThat(row.get("Paragraphs").getNumericCellValue())
                .isEqualTo(cable.body().blocks().size());
        assertThat(row.get("Coverage").getNumericCellValue()).isBetween(cable.coverage() - 0.000_001, cable.coverage());
        assertThat(row.get("Notes").getNumericCellValue()).isEqualTo((double) cable.diagnostics().stream()
                .filter(d -> d.severity() == Severity.NOTE)
                .count());
        assertThat(row.get("Place in source").getNumericCellValue()).isEqualTo(index + 1);
    }

    private static void assertText(Map<String, Cell> row, String header, Optional<String> expected) {
        assertThat(value(row.get(header))).as(header).isEqualTo(expected.orElse(""));
    }

    @Test
    void headerIsFrozenAndFiltered() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(SampleCables.all()).open()) {
            for (String name : List.of("Cables", "Addressees", "TAGS", "References", "Diagnostics")) {
                var sheet = book.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith(String.valueOf(sheet.getLastRowNum() + 1));
            }
        }
    }
}
