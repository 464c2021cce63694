package org.cablekit.export.xlsx.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionLayer;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.ReviewRemark;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.redact.RuleAction;

/** Reads a workbook that a reviewer saved, with whatever spreadsheet program. */
public final class ReviewBookReader {

    private static final int LARGEST = 64 << 20;
    private static final List<String> HEADERS =
            Arrays.stream(ProposalColumn.values()).map(ProposalColumn::header).toList();

    private final Map<String, Telegram> telegrams = new LinkedHashMap<>();

    private ReviewBookReader() {}

    /** A row of the sheet Telegrams and what other sheets say of it. */
    private record Telegram(
            ReviewTable.Row row,
            List<RedactionProposal> proposals,
            List<ReviewRemark> remarks,
            List<ProposalReview> answers) {}

    /**
     * {@return the sheets a workbook holds}
     *
     * @param in the workbook; read to its end, not closed
     * @throws ReviewProblem if it is no workbook or no review
     * @throws IOException if {@code in} fails
     */
    public static List<ReviewSheet> read(InputStream in) throws IOException, ReviewProblem {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ReviewProblem("", "the workbook is longer than " + LARGEST + " bytes");
        }
        try (XSSFWorkbook book = open(bytes)) {
            return new ReviewBookReader().read(book);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws ReviewProblem {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            // The library says in many ways that a file is damaged; none of them speaks to a reviewer.
            throw new ReviewProblem("", "is no Excel workbook, or a damaged one");
        }
    }

    private List<ReviewSheet> read(XSSFWorkbook book) throws ReviewProblem {
        for (ReviewTable.Row row : ReviewTable.of(book, ReviewBook.TELEGRAMS, ReviewBook.TELEGRAM_COLUMNS)) {
            row.require("Form", row.text("Form").equals(ReviewBook.FORM), "expected " + ReviewBook.FORM);
            Telegram telegram = new Telegram(row, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            boolean isNew = telegrams.put(row.text("Source hash"), telegram) == null;
            row.require("Source hash", isNew, "the same source stands in a row before");
        }
        for (ReviewTable.Row row : ReviewTable.of(book, ReviewBook.PROPOSALS, HEADERS)) {
            Telegram telegram = telegram(row);
            telegram.proposals.add(row.checked(() -> proposal(row)));
            telegram.answers.add(row.checked(() -> answer(row)));
        }
        for (ReviewTable.Row row : ReviewTable.of(book, ReviewBook.REMARKS, ReviewBook.REMARK_COLUMNS)) {
            telegram(row).remarks.add(row.checked(() -> remark(row)));
        }
        List<ReviewSheet> sheets = new ArrayList<>();
        for (Map.Entry<String, Telegram> entry : telegrams.entrySet()) {
            sheets.add(sheet(entry.getKey(), entry.getValue()));
        }
        return List.copyOf(sheets);
    }

    private Telegram telegram(ReviewTable.Row row) throws ReviewProblem {
        Telegram telegram = telegrams.get(row.text("Source hash"));
        if (telegram == null) {
            throw row.problem("Source hash", "is in no row of the sheet " + ReviewBook.TELEGRAMS);
        }
        return telegram;
    }

    private static ReviewSheet sheet(String hash, Telegram telegram) throws ReviewProblem {
        ReviewTable.Row row = telegram.row;
        int expected = row.number("Proposals");
        row.require(
                "Proposals",
                expected == telegram.proposals.size(),
                "there are " + telegram.proposals.size() + " rows in the sheet " + ReviewBook.PROPOSALS + ", not "
                        + expected);
        return row.checked(() -> new ReviewSheet(
                row.text("Telegram"),
                hash,
                row.text("Policy fingerprint"),
                telegram.proposals,
                telegram.remarks,
                telegram.answers));
    }

    private static ReviewRemark remark(ReviewTable.Row row) throws ReviewProblem {
        Optional<SourcePosition> position = row.text("Line").isEmpty()
                ? Optional.empty()
                : Optional.of(new SourcePosition(row.number("Line"), row.number("Column")));
        return new ReviewRemark(
                row.constant("Kind", RedactionWarning.Kind.class), row.text("Remark"), row.text("Place"), position);
    }

    private static RedactionProposal proposal(ReviewTable.Row row) throws ReviewProblem {
        Redaction redaction = new Redaction(
                row.codes(ProposalColumn.CODES.header()),
                row.constant(ProposalColumn.UNIT.header(), RedactionUnit.class));
        RedactionFinding finding = new RedactionFinding(
                row.constant(ProposalColumn.LAYER.header(), RedactionLayer.class),
                new SourceSpan(row.number(ProposalColumn.START.header()), row.number(ProposalColumn.END.header())),
                redaction,
                row.list(ProposalColumn.RULES.header()),
                row.constant(ProposalColumn.ACTION.header(), RuleAction.class));
        return new RedactionProposal(
                row.number(ProposalColumn.NUMBER.header()),
                finding,
                new SourcePosition(
                        row.number(ProposalColumn.LINE.header()), row.number(ProposalColumn.COLUMN.header())),
                row.text(ProposalColumn.PLACE.header()),
                row.text(ProposalColumn.WORDS.header()),
                row.text(ProposalColumn.BEFORE.header()),
                row.text(ProposalColumn.AFTER.header()));
    }

    private static ProposalReview answer(ReviewTable.Row row) throws ReviewProblem {
        String verdict = ProposalColumn.VERDICT.header();
        String wider = row.text(ProposalColumn.WIDER_WORDS.header());
        return new ProposalReview(
                row.number(ProposalColumn.NUMBER.header()),
                row.text(verdict).isEmpty() ? ReviewVerdict.UNDECIDED : row.constant(verdict, ReviewVerdict.class),
                wider.isEmpty() ? Optional.empty() : Optional.of(wider),
                row.codes(ProposalColumn.NEW_CODES.header()),
                row.text(ProposalColumn.REVIEWER.header()),
                row.date(ProposalColumn.DATE.header()));
    }
}
