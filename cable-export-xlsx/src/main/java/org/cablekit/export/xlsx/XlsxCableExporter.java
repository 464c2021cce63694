package org.cablekit.export.xlsx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.xlsx.content.CableColumns;
import org.cablekit.export.xlsx.content.CodeSpelling;
import org.cablekit.export.xlsx.content.Column;
import org.cablekit.export.xlsx.content.Entry;
import org.cablekit.export.xlsx.content.SheetKind;
import org.cablekit.export.xlsx.sheet.Limits;

/**
 * Writes cables as a workbook of the Office Open XML form (ECMA-376), one row a cable, with sheets for addressees, TAGS,
 * references and diagnostics and an overview with charts.
 *
 * <p>Options:
 *
 * <ul>
 *   <li>{@code columns}: columns of the sheet Cables by name, separated by commas, in the order wanted; {@code standard}
 *       for the usual ones, {@code all} for all.
 *   <li>{@code sheets}: the sheets wanted, separated by commas; their order is fixed.
 *   <li>{@code paragraphs}: whether there is a sheet with the text of each paragraph.
 *   <li>{@code codes}: spelling of the exemption codes of redactions and releases; {@code state} for that of the
 *       Department of State, {@code B6}, {@code statute} for that of the statute, {@code (b)(6)}.
 * </ul>
 *
 * <p>What the format cannot hold is cut or replaced, marked in the cell and listed in the report: a text of more than
 * 32,767 characters, characters XML forbids, links beyond 65,530 a sheet. Rows beyond 1,048,576 go on in a further
 * sheet. No cell is a formula; words that begin like one are text. Days before 1900 are text, for the format has no
 * such dates.
 *
 * <p>Sheets are kept compressed in a private temporary directory until the workbook is finished; nothing is written to
 * the caller's stream before that. Of each cable 15 to 30 bytes stay in memory, so that references can tell whether
 * what they cite is there.
 */
public final class XlsxCableExporter implements CableExporter {

    private static final String COLUMNS = "columns";
    private static final String SHEETS = "sheets";
    private static final String PARAGRAPHS = "paragraphs";
    private static final String CODES = "codes";

    private final Limits limits;
    private final Optional<Path> temporary;

    /** Makes the exporter. */
    public XlsxCableExporter() {
        this(Limits.EXCEL, Optional.empty());
    }

    /** Makes an exporter with other limits than Excel's and another place for temporary files than the usual one. */
    XlsxCableExporter(Limits limits, Optional<Path> temporary) {
        this.limits = limits;
        this.temporary = temporary;
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String description() {
        return "Excel workbook: one row a cable, with addressees, TAGS, references, diagnostics and charts";
    }

    @Override
    public Packaging packaging() {
        return Packaging.COLLECTION;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(
                new ExportOption(
                        COLUMNS,
                        "columns of the sheet Cables by name, separated by commas; standard, all",
                        CableColumns.STANDARD,
                        List.of()),
                new ExportOption(
                        SHEETS, "sheets of the workbook, separated by commas", SheetKind.standard(), List.of()),
                ExportOption.flag(PARAGRAPHS, "add a sheet with the text of each paragraph", false),
                new ExportOption(
                        CODES,
                        "spelling of exemption codes",
                        CodeSpelling.STATE.optionValue(),
                        CodeSpelling.optionValues()));
    }

    /**
     * Begins a workbook.
     *
     * @param out where the bytes go when it is finished; never closed
     * @param options values for the options
     * @return a writer for the cables; close it, for it holds temporary files
     * @throws IOException if no temporary directory can be made
     * @throws IllegalArgumentException if a column or a sheet is not known; the message lists those there are
     */
    @Override
    public CableWriter open(OutputStream out, ExportOptions options) throws IOException {
        requireNonNull(out, "out");
        List<Column<Entry>> columns = CableColumns.select(options.value(COLUMNS));
        CodeSpelling codes = CodeSpelling.select(options.value(CODES));
        Set<SheetKind> sheets = EnumSet.copyOf(SheetKind.select(options.value(SHEETS)));
        if (options.isSet(PARAGRAPHS)) {
            sheets.add(SheetKind.PARAGRAPHS);
        }
        return new XlsxCableWriter(out, sheets, columns, codes, limits, TemporaryDirectory.make(temporary));
    }
}
