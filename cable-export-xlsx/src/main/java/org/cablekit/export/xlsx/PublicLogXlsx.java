package org.cablekit.export.xlsx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.export.xlsx.book.WorkbookPackage;
import org.cablekit.export.xlsx.sheet.ColumnFormat;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.export.xlsx.sheet.Look;
import org.cablekit.export.xlsx.sheet.Notices;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.export.xlsx.sheet.SheetFormat;
import org.cablekit.export.xlsx.sheet.SheetSeries;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogRow;
import org.cablekit.redact.PublicLogWriter;

/**
 * Public logs of redactions as an Excel workbook, for release together with the redacted telegrams: a row for each
 * marker. The workbook has the properties of those of {@link XlsxCableExporter}: no formulas, constant widths, the same
 * bytes for the same logs.
 */
public final class PublicLogXlsx {

    private static final int ROW_HEIGHT = 30;
    private static final int FROZEN = 3;
    private static final SheetFormat FORMAT = new SheetFormat(
            "Redactions",
            List.of(
                    new ColumnFormat("Telegram", 10, Look.NUMBER),
                    new ColumnFormat("Marker", 10, Look.NUMBER),
                    new ColumnFormat("Message reference", 20, Look.TEXT),
                    new ColumnFormat("Date", 13, Look.DATE),
                    new ColumnFormat("Place", 28, Look.TEXT),
                    new ColumnFormat("Unit", 12, Look.TEXT),
                    new ColumnFormat("Codes", 20, Look.TEXT),
                    new ColumnFormat("Reasons", 90, Look.TEXT)),
            FROZEN,
            ROW_HEIGHT);

    private PublicLogXlsx() {}

    /**
     * Begins a workbook.
     *
     * @param out where the bytes go when it is finished; never closed
     * @param style how exemption codes are printed
     * @return a writer for the logs; close it, for it holds temporary files
     * @throws IOException if no temporary directory can be made
     */
    public static PublicLogWriter open(OutputStream out, ExemptionCode.Style style) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(style, "style");
        return new Writer(out, style, TemporaryDirectory.make(Optional.empty()));
    }

    private static final class Writer implements PublicLogWriter {
        private final OutputStream out;
        private final ExemptionCode.Style style;
        private final TemporaryDirectory directory;
        private final SheetSeries rows;
        private long telegrams;
        private boolean open = true;

        Writer(OutputStream out, ExemptionCode.Style style, TemporaryDirectory directory) {
            this.out = out;
            this.style = style;
            this.directory = directory;
            this.rows = new SheetSeries(FORMAT, directory.path(), Limits.EXCEL, new Notices(), true);
        }

        @Override
        public void write(PublicLog log) throws IOException {
            requireOpen();
            telegrams++;
            for (PublicLogRow marker : log.rows()) {
                row(marker);
            }
        }

        private void row(PublicLogRow marker) throws IOException {
            rows.beginRow();
            rows.number(telegrams);
            rows.number(marker.number());
            rows.text(marker.reference().map(Object::toString).orElse(""));
            if (marker.date().isPresent()) {
                rows.date(marker.date().get());
            } else {
                rows.blank();
            }
            rows.text(marker.place());
            rows.text(marker.unit().name());
            rows.text(marker.codes().stream().map(code -> code.print(style)).collect(Collectors.joining(", ")));
            rows.text(String.join("; ", marker.reasons()));
            rows.endRow();
        }

        @Override
        public void finish() throws IOException {
            requireOpen();
            open = false;
            List<PackedSheet> sheets = rows.finish();
            try (WorkbookPackage book =
                    new WorkbookPackage(sheets.stream().map(PackedSheet::name).toList())) {
                book.write(sheets, out);
            }
            out.flush();
        }

        private void requireOpen() {
            if (!open) {
                throw new IllegalStateException("the workbook is finished or closed");
            }
        }

        @Override
        public void close() throws IOException {
            open = false;
            try (directory) {
                rows.close();
            }
        }
    }
}
