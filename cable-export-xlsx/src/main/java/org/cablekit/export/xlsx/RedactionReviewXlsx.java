package org.cablekit.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.cablekit.export.xlsx.review.ReviewBook;
import org.cablekit.export.xlsx.review.ReviewBookReader;
import org.cablekit.export.xlsx.review.ReviewProblem;
import org.cablekit.redact.ReviewSheet;

/**
 * Proposed redactions as an Excel workbook that a reviewer edits. <b>Restricted</b>: it quotes the originals.
 *
 * <p>The sheet Proposals has a row for each proposal; its yellow columns are the reviewer's: verdict (a list to choose
 * from; blank means undecided), wider words, new codes, name and date. Rows may be sorted and filtered: each names its
 * telegram. The sheet Remarks says what to look at. The sheet Telegrams binds the rows to their sources and policy by
 * hashes; what is changed there or in the grey columns makes the review stale.
 */
public final class RedactionReviewXlsx {

    private RedactionReviewXlsx() {}

    /**
     * Writes sheets.
     *
     * @param sheets the sheets, no two of the same source
     * @param out where the workbook goes; not closed
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if there are more rows than a sheet holds
     */
    public static void write(List<ReviewSheet> sheets, OutputStream out) throws IOException {
        ReviewBook.write(List.copyOf(sheets), out);
    }

    /**
     * {@return the sheets a workbook holds}
     *
     * @param in the workbook; read to its end, not closed
     * @throws XlsxFormatException if it is no workbook or no review; the message tells sheet, cell and reason
     * @throws IOException if {@code in} fails
     */
    public static List<ReviewSheet> read(InputStream in) throws IOException {
        try {
            return ReviewBookReader.read(in);
        } catch (ReviewProblem e) {
            throw new XlsxFormatException(e.place(), e.reason());
        }
    }
}
