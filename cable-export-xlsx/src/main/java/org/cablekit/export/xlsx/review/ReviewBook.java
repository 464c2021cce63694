package org.cablekit.export.xlsx.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.SourcePosition;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.ReviewRemark;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;

/** Writes the workbook. The same sheets give the same bytes. */
public final class ReviewBook {

    static final String PROPOSALS = "Proposals";
    static final String REMARKS = "Remarks";
    static final String TELEGRAMS = "Telegrams";
    static final List<String> TELEGRAM_COLUMNS =
            List.of("Telegram", "Proposals", "Source hash", "Policy fingerprint", "Form");
    static final List<String> REMARK_COLUMNS =
            List.of("Telegram", "Place", "Kind", "Remark", "Line", "Column", "Source hash");

    /** Name of the form, in every row of the sheet Telegrams. */
    static final String FORM = "redaction-review-1";

    private static final int MOST_ROWS = 1_048_575;
    private static final int CHARACTER = 256;
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    private final XSSFWorkbook book;
    private final ReviewCells cells;

    private ReviewBook(XSSFWorkbook book) {
        this.book = book;
        this.cells = new ReviewCells(book);
    }

    /**
     * Writes sheets.
     *
     * @param sheets the sheets
     * @param out where the workbook goes; not closed
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if there are more rows than a sheet holds
     */
    public static void write(List<ReviewSheet> sheets, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CoreProperties properties = book.getProperties().getCoreProperties();
            properties.setCreator("Cablekit");
            properties.setCreated(Optional.empty());
            ReviewBook review = new ReviewBook(book);
            review.proposals(sheets);
            review.remarks(sheets);
            review.telegrams(sheets);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            copy(bytes.toByteArray(), out);
        }
    }

    /** The same package with constant times. */
    private static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    private void proposals(List<ReviewSheet> sheets) {
        ProposalColumn[] columns = ProposalColumn.values();
        List<String> headers =
                Arrays.stream(columns).map(ProposalColumn::header).toList();
        XSSFSheet sheet = sheet(PROPOSALS, headers);
        for (ProposalColumn column : columns) {
            sheet.setColumnWidth(column.index(), column.width() * CHARACTER);
        }
        int number = 1;
        for (ReviewSheet telegram : sheets) {
            for (RedactionProposal proposal : telegram.proposals()) {
                requireRoom(number);
                fill(sheet.createRow(number++), telegram, proposal);
            }
        }
        finish(sheet, headers.size(), number);
        if (number > 1) {
            verdicts(sheet, number - 1);
        }
    }

    private static void requireRoom(int number) {
        if (number > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "a review of more than " + MOST_ROWS + " rows does not fit into a sheet; write it as JSON");
        }
    }

    private void fill(XSSFRow row, ReviewSheet telegram, RedactionProposal proposal) {
        RedactionFinding finding = proposal.finding();
        ProposalReview answer = telegram.answers().stream()
                .filter(a -> a.number() == proposal.number())
                .findFirst()
                .orElse(ProposalReview.of(proposal.number(), ReviewVerdict.UNDECIDED, ""));
        Map<ProposalColumn, String> words = new EnumMap<>(ProposalColumn.class);
        words.put(ProposalColumn.TELEGRAM, telegram.name());
        words.put(ProposalColumn.PLACE, proposal.place());
        words.put(ProposalColumn.BEFORE, proposal.before());
        words.put(ProposalColumn.WORDS, proposal.words());
        words.put(ProposalColumn.AFTER, proposal.after());
        words.put(ProposalColumn.RULES, String.join(", ", finding.rules()));
        words.put(ProposalColumn.CODES, codes(finding.redaction().codes()));
        words.put(ProposalColumn.UNIT, finding.redaction().unit().name());
        words.put(ProposalColumn.ACTION, finding.action().name());
        words.put(ProposalColumn.VERDICT, answer.verdict().name());
        words.put(ProposalColumn.WIDER_WORDS, answer.widerWords().orElse(""));
        words.put(ProposalColumn.NEW_CODES, codes(answer.codes()));
        words.put(ProposalColumn.REVIEWER, answer.reviewer());
        words.put(ProposalColumn.DATE, answer.date().map(LocalDate::toString).orElse(""));
        words.put(ProposalColumn.LAYER, finding.layer().name());
        words.put(ProposalColumn.SOURCE, telegram.sourceHash());
        words.forEach((column, text) -> cells.text(row, column.index(), text, column.isEdited()));
        cells.number(row, ProposalColumn.NUMBER.index(), proposal.number());
        cells.number(row, ProposalColumn.LINE.index(), proposal.position().line());
        cells.number(row, ProposalColumn.COLUMN.index(), proposal.position().column());
        cells.number(row, ProposalColumn.START.index(), finding.span().start());
        cells.number(row, ProposalColumn.END.index(), finding.span().end());
    }

    private static String codes(List<ExemptionCode> codes) {
        return codes.stream().map(ExemptionCode::normal).collect(Collectors.joining(", "));
    }

    /** The verdicts to choose from. */
    private static void verdicts(XSSFSheet sheet, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] names = Arrays.stream(ReviewVerdict.values()).map(Enum::name).toArray(String[]::new);
        int column = ProposalColumn.VERDICT.index();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(names), new CellRangeAddressList(1, lastRow, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void remarks(List<ReviewSheet> sheets) {
        XSSFSheet sheet = sheet(REMARKS, REMARK_COLUMNS);
        int number = 1;
        for (ReviewSheet telegram : sheets) {
            for (ReviewRemark remark : telegram.remarks()) {
                requireRoom(number);
                XSSFRow row = sheet.createRow(number++);
                cells.text(row, 0, telegram.name(), false);
                cells.text(row, 1, remark.place(), false);
                cells.text(row, 2, remark.kind().name(), false);
                cells.text(row, 3, remark.message(), false);
                remark.position().map(SourcePosition::line).ifPresent(line -> cells.number(row, 4, line));
                remark.position().map(SourcePosition::column).ifPresent(column -> cells.number(row, 5, column));
                cells.text(row, 6, telegram.sourceHash(), false);
            }
        }
        widths(sheet, 18, 18, 22, 90, 8, 8, 20);
        finish(sheet, REMARK_COLUMNS.size(), number);
    }

    private void telegrams(List<ReviewSheet> sheets) {
        XSSFSheet sheet = sheet(TELEGRAMS, TELEGRAM_COLUMNS);
        int number = 1;
        for (ReviewSheet telegram : sheets) {
            requireRoom(number);
            XSSFRow row = sheet.createRow(number++);
            cells.text(row, 0, telegram.name(), false);
            cells.number(row, 1, telegram.proposals().size());
            cells.text(row, 2, telegram.sourceHash(), false);
            cells.text(row, 3, telegram.policyFingerprint(), false);
            cells.text(row, 4, FORM, false);
        }
        widths(sheet, 24, 12, 70, 70, 22);
        finish(sheet, TELEGRAM_COLUMNS.size(), number);
    }

    private XSSFSheet sheet(String name, List<String> headers) {
        XSSFSheet sheet = book.createSheet(name);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < headers.size(); i++) {
            cells.header(row, i, headers.get(i));
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void widths(XSSFSheet sheet, int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
    }

    private static void finish(XSSFSheet sheet, int columns, int rows) {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns - 1));
    }
}
