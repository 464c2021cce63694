package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.testing.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review comes back from a spreadsheet program as it went out, with the reviewer's answers. */
final class RedactionReviewXlsxTest {

    private static final List<ReviewSheet> SHEETS = SampleReviews.sheets();
    private static final byte[] BOOK = write(SHEETS);

    private static byte[] write(List<ReviewSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RedactionReviewXlsx.write(sheets, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<ReviewSheet> read(byte[] book) throws IOException {
        return RedactionReviewXlsx.read(new ByteArrayInputStream(book));
    }

    /** The workbook as a person saves it after editing. */
    private static byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(BOOK))) {
            edit.accept(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, int row, String column) {
        XSSFRow headers = book.getSheet(sheet).getRow(0);
        for (int i = 0; i < headers.getLastCellNum(); i++) {
            if (headers.getCell(i).getStringCellValue().equals(column)) {
                XSSFRow cells = book.getSheet(sheet).getRow(row);
                return cells.getCell(i) == null ? cells.createCell(i) : cells.getCell(i);
            }
        }
        throw new AssertionError("no column " + column);
    }

    @Test
    void sheetsComeBackAsTheyWentAndTheBytesAreTheSame() throws IOException {
        assertThat(read(BOOK))
                .isEqualTo(
                        SHEETS.stream().map(RedactionReviewXlsxTest::stripped).toList());
        assertThat(Arrays.equals(write(SHEETS), BOOK)).isTrue();
    }

    /** Cells are read without the blanks around their words. */
    private static ReviewSheet stripped(ReviewSheet sheet) {
        return new ReviewSheet(
                sheet.name().strip(),
                sheet.sourceHash(),
                sheet.policyFingerprint(),
                sheet.proposals().stream()
                        .map(p -> new RedactionProposal(
                                p.number(),
                                p.finding(),
                                p.position(),
                                p.place(),
                                p.words().strip(),
                                p.before().strip(),
                                p.after().strip()))
                        .toList(),
                sheet.remarks(),
                sheet.answers());
    }

    @Test
    void everyKindOfAnswerComesBack() throws IOException {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 23));
        List<ExemptionCode> codes = List.of(new ExemptionCode("B5"), new ExemptionCode("1.4(D)"));
        ReviewSheet sheet = SHEETS.get(0)
                .answered(ProposalReview.of(1, ReviewVerdict.REJECT, "=Ana"))
                .answered(new ProposalReview(2, ReviewVerdict.WIDEN, Optional.of("wider\nwords"), List.of(), "", day))
                .answered(new ProposalReview(3, ReviewVerdict.CHANGE_CODES, Optional.empty(), codes, "R", day));
        assertThat(read(write(List.of(sheet))).get(0).answers()).isEqualTo(sheet.answers());
    }

    @Test
    void aReviewerMaySortLeaveBlankAndUseDates() throws IOException {
        byte[] book = edited(b -> {
            XSSFSheet sheet = b.getSheet("Proposals");
            int last = sheet.getLastRowNum();
            // The last row to the top: its place says nothing.
            sheet.copyRows(last, last, last + 1, new org.apache.poi.ss.usermodel.CellCopyPolicy());
            sheet.removeRow(sheet.getRow(last));
            cell(b, "Proposals", 1, "Verdict").setCellValue("change codes");
            cell(b, "Proposals", 1, "New codes").setCellValue("(b)(6); 1.4d");
            cell(b, "Proposals", 2, "Verdict").setBlank();
            XSSFCell day = cell(b, "Proposals", 1, "Date");
            XSSFCellStyle style = b.createCellStyle();
            style.setDataFormat(b.createDataFormat().getFormat("dd/mm/yyyy"));
            day.setCellStyle(style);
            day.setCellValue(LocalDate.of(2026, 11, 23));
        });
        ReviewSheet sheet = read(book).get(0);
        ProposalReview first = sheet.answers().get(0);
        assertThat(first.verdict()).isEqualTo(ReviewVerdict.CHANGE_CODES);
        assertThat(first.codes()).hasToString("[1.4(D), B6]");
        assertThat(first.date()).contains(LocalDate.of(2026, 11, 23));
        assertThat(sheet.answers().get(1).verdict()).isEqualTo(ReviewVerdict.UNDECIDED);
        assertThat(sheet.proposals()).hasSameSizeAs(SHEETS.get(0).proposals());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Proposals | Verdict     | acept   | sheet Proposals, cell K2 (Verdict): unknown value 'acept'; known are UNDECIDED
        Proposals | Verdict     | WIDEN   | sheet Proposals, row 2: proposal 1: WIDEN needs the wider words
        Proposals | New codes   | B66     | not an exemption code: 'B66'
        Proposals | Date        | never   | not a date such as
        Proposals | Start       | x       | sheet Proposals, cell S2 (Start): expected a whole number, not 'x'
        Proposals | Source hash | 00      | is in no row of the sheet Telegrams
        Proposals | Proposal    | 2       | proposal 2 is there twice
        Telegrams | Form        | letter  | expected redaction-review-1
        Telegrams | Proposals   | 9999    | rows in the sheet Proposals, not 9999
        """)
    void mistakesAreToldWithTheirCell(String sheet, String column, String value, String reason) throws IOException {
        byte[] book = edited(b -> cell(b, sheet, 1, column).setCellValue(value));
        assertThatThrownBy(() -> read(book))
                .isInstanceOf(XlsxFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aLostRowAFormulaAndALostSheetAreRefused() throws IOException {
        byte[] lost = edited(
                b -> b.getSheet("Proposals").removeRow(b.getSheet("Proposals").getRow(1)));
        assertThatThrownBy(() -> read(lost)).hasMessageContaining("rows in the sheet Proposals");
        byte[] formula = edited(b -> cell(b, "Proposals", 1, "Verdict").setCellFormula("\"ACC\"&\"EPT\""));
        assertThatThrownBy(() -> read(formula)).hasMessageContaining("is a formula; write the value");
        byte[] sheet = edited(b -> b.removeSheetAt(b.getSheetIndex("Telegrams")));
        assertThatThrownBy(() -> read(sheet)).hasMessageContaining("the sheet Telegrams is missing");
        byte[] column = edited(b -> cell(b, "Proposals", 0, "Verdict").setCellValue("Opinion"));
        assertThatThrownBy(() -> read(column)).hasMessageContaining("the column Verdict is missing");
    }

    @Test
    void damagedFilesAreRefusedWithAMessageForPeople() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(XlsxFormatException.class);
        assertThatThrownBy(() -> read("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XlsxFormatException.class)
                .hasMessage("is no Excel workbook, or a damaged one");
    }

    @Test
    void aCutFileIsRefusedOrReadWhole() throws IOException {
        List<ReviewSheet> whole = read(BOOK);
        int refused = 0;
        for (int end = 100; end < BOOK.length; end += BOOK.length / 23) {
            try {
                // A list of contents that is cut off at the end of the file tells nothing that is not told before.
                assertThat(read(Arrays.copyOf(BOOK, end))).isEqualTo(whole);
            } catch (XlsxFormatException e) {
                assertThat(e).hasMessage("is no Excel workbook, or a damaged one");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(15);
    }

    @Test
    void wordsThatLookLikeFormulasAreText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(BOOK))) {
            book.getSheet("Proposals")
                    .forEach(row -> row.forEach(cell ->
                            assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA)));
        }
    }
}
