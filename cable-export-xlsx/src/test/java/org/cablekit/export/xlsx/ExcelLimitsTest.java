package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.ExportReport.Notice;
import org.cablekit.export.xlsx.Workbooks.Exported;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit into a sheet or a cell. */
class ExcelLimitsTest {

    private static final Map<String, String> CABLES = Map.of("sheets", "cables");

    private static Limits limits(int rows, int cellText, int links) {
        return new Limits(rows, cellText, links, Long.MAX_VALUE);
    }

    private static Cell subject(Exported exported) throws IOException {
        try (XSSFWorkbook book = exported.open()) {
            return Workbooks.row(book.getSheet("Cables"), 1).get("Subject");
        }
    }

    @Test
    void rowsGoOnInAFurtherSheetWithItsOwnHeader() throws IOException {
        List<Cable> cables = SampleCables.many(23);
        Exported exported = Workbooks.export(cables, CABLES, limits(11, 32_767, 10));
        try (XSSFWorkbook book = exported.open()) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Cables", "Cables 2", "Cables 3");
            for (int i = 0; i < cables.size(); i++) {
                XSSFSheet sheet = book.getSheetAt(i / 10);
                assertThat(Workbooks.row(sheet, i % 10 + 1)
                                .get("Message reference")
                                .getStringCellValue())
                        .isEqualTo(
                                cables.get(i).messageReference().orElseThrow().canonical());
            }
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef())
                    .endsWith("11");
            assertThat(IntStream.range(0, 3)
                            .filter(i -> book.getSheetAt(i).isSelected())
                            .count())
                    .isEqualTo(1);
        }
        assertThat(exported.report().notices())
                .extracting(n -> n.cable() + " " + n.diagnostic().message())
                .containsExactly(
                        "-1 sheet Cables is full; its rows go on in Cables 2",
                        "-1 sheet Cables 2 is full; its rows go on in Cables 3");
    }

    @Test
    void sheetFullOfBytesGoesOnInAFurtherOne() throws IOException {
        Limits small = new Limits(1_000, 32_767, 10, 20_000);
        try (XSSFWorkbook book =
                Workbooks.export(SampleCables.many(60), CABLES, small).open()) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(2);
            int rows = IntStream.range(0, book.getNumberOfSheets())
                    .map(i -> book.getSheetAt(i).getLastRowNum())
                    .sum();
            assertThat(rows).isEqualTo(60);
        }
    }

    @Test
    void linksLeadIntoFurtherSheets() throws IOException {
        List<Cable> cables = List.of(
                Drafts.citing(1, 5), Drafts.citing(2), Drafts.citing(3), Drafts.citing(4), Drafts.citing(5, 1, 4));
        try (XSSFWorkbook book = Workbooks.export(cables, Map.of("sheets", "cables,references"), limits(3, 32_767, 10))
                .open()) {
            assertThat(book.getSheet("References").getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " " + link.getAddress())
                    .containsExactly("E2 'Cables 3'!A2", "E3 'Cables'!A2");
            assertThat(book.getSheet("References 2").getHyperlinkList())
                    .extracting(link -> new CellReference(link.getAddress()).getSheetName())
                    .containsExactly("Cables 2");
        }
    }

    @Test
    void linksBeyondTheLimitAreLeftOutAndReportedOnce() throws IOException {
        List<Cable> cables = List.of(Drafts.citing(1), Drafts.citing(2, 1, 1, 1, 1, 1));
        Exported exported = Workbooks.export(cables, Map.of("sheets", "cables,references"), limits(100, 32_767, 3));
        try (XSSFWorkbook book = exported.open()) {
            assertThat(book.getSheet("References").getHyperlinkList()).hasSize(3);
            assertThat(Workbooks.row(book.getSheet("References"), 5)
                            .get("Cited reference")
                            .getStringCellValue())
                    .isEqualTo("07MASERU1");
        }
        assertThat(exported.report().notices())
                .extracting(Notice::diagnostic)
                .extracting(d -> d.code() + " " + d.message())
                .containsExactly(
                        "EXPORT_LIMIT sheet References has 3 links, which is all it holds; its other rows have none");
    }

    @Test
    void longTextIsCutAndMarked() throws IOException {
        String mark = " [cut: a cell holds 32,767 characters]";
        Exported exported =
                Workbooks.export(List.of(SampleCables.minimal(), Drafts.withSubject("x".repeat(32_768))), CABLES);
        try (XSSFWorkbook book = exported.open()) {
            String text =
                    Workbooks.row(book.getSheet("Cables"), 2).get("Subject").getStringCellValue();
            assertThat(text).hasSize(32_767).isEqualTo("x".repeat(32_767 - mark.length()) + mark);
        }
        assertThat(exported.report().notices()).hasSize(1);
        Notice notice = exported.report().notices().get(0);
        assertThat(notice.cable()).isEqualTo(1);
        assertThat(notice.diagnostic().code()).isEqualTo(DiagnosticCode.EXPORT_TRUNCATED);
        assertThat(notice.diagnostic().message())
                .isEqualTo("sheet Cables, row 3, column Subject: text of 32,768 characters cut; a cell holds 32,767");
    }

    @Test
    void textThatJustFitsIsWhole() throws IOException {
        Exported exported = Workbooks.export(List.of(Drafts.withSubject("x".repeat(32_767))), CABLES);
        assertThat(subject(exported).getStringCellValue()).isEqualTo("x".repeat(32_767));
        assertThat(exported.report().notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void cutDoesNotHalveACharacter(int limit) throws IOException {
        Exported exported = Workbooks.export(
                List.of(Drafts.withSubject("\uD83D\uDEA2".repeat(200))), CABLES, limits(100, limit, 0));
        assertThat(subject(exported).getStringCellValue())
                .doesNotContain("\uFFFD")
                .endsWith("\uD83D\uDEA2 [cut: a cell holds " + limit + " characters]");
        assertThat(exported.report().notices()).hasSize(1);
    }

    @Test
    void charactersXmlForbidsAreReplacedAndReported() throws IOException {
        Exported exported =
                Workbooks.export(List.of(Drafts.withSubject("a\u0000b\u001Fc\uD800d\uFFFEe\uDC00")), CABLES);
        assertThat(subject(exported).getStringCellValue()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(exported.report().notices())
                .extracting(n -> n.diagnostic().message())
                .containsExactly(
                        "sheet Cables, row 2, column Subject: 5 characters that XML cannot hold replaced by U+FFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "a_x000d_b",
                "_x005F_x0041_",
                "__x0041__",
                "_x004_",
                "_x00G1_",
                "a\r\nb\rc\td",
                " blanks ",
                "\n",
                "<&>\"']]>",
                "\u00A0\u2028\u0085\u007F",
                "Zürich, Đà Nẵng, 北京, \uD83D\uDEA2"
            })
    void textComesBackAsItWas(String text) throws IOException {
        Exported exported = Workbooks.export(List.of(Drafts.withSubject(text)), CABLES);
        assertThat(subject(exported).getStringCellValue()).isEqualTo(text);
        assertThat(exported.report().notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\")", "-- A BULLET"})
    void textLikeAFormulaStaysText(String text) throws IOException {
        Cell cell = subject(Workbooks.export(List.of(Drafts.withSubject(text)), CABLES));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void ordinaryTextIsNotQuoted() throws IOException {
        Cell cell = subject(Workbooks.export(List.of(Drafts.withSubject("TARIFF = 4")), CABLES));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01T00:00:00Z, 1900-01-01T00:00",
        "1900-02-28T23:59:00Z, 1900-02-28T23:59",
        "1900-03-01T00:01:00Z, 1900-03-01T00:01",
        "1974-06-14T09:48:00Z, 1974-06-14T09:48",
        "2010-02-28T23:59:59Z, 2010-02-28T23:59:59",
        "9999-12-31T23:59:00Z, 9999-12-31T23:59"
    })
    void datesAreDates(Instant time, LocalDateTime expected) throws IOException {
        try (XSSFWorkbook book =
                Workbooks.export(List.of(Drafts.sentAt(time)), CABLES).open()) {
            Map<String, Cell> row = Workbooks.row(book.getSheet("Cables"), 1);
            assertThat(row.get("Date and time (UTC)").getLocalDateTimeCellValue())
                    .isEqualTo(expected);
            assertThat(row.get("Date").getLocalDateTimeCellValue())
                    .isEqualTo(expected.toLocalDate().atStartOfDay());
        }
    }

    @Test
    void datesBefore1900AreText() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(List.of(Drafts.sentAt(Instant.parse("1899-12-31T23:59:00Z"))), CABLES)
                .open()) {
            Map<String, Cell> row = Workbooks.row(book.getSheet("Cables"), 1);
            assertThat(row.get("Date and time (UTC)").getStringCellValue()).isEqualTo("1899-12-31 23:59");
            assertThat(row.get("Date").getStringCellValue()).isEqualTo("1899-12-31");
        }
    }

    @Test
    void noticesAreBounded() {
        List<Cable> cables = IntStream.range(0, 1_500)
                .mapToObj(i -> Drafts.withSubject("\u0001"))
                .toList();
        List<Notice> notices = Workbooks.export(cables, CABLES).report().notices();
        assertThat(notices).hasSize(1_001);
        assertThat(notices.get(1_000).diagnostic().message()).isEqualTo("500 further notices are not listed");
    }
}
