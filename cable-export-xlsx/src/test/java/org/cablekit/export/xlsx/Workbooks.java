package org.cablekit.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.model.Cable;

/** Makes workbooks and opens them again with POI's own reader. */
final class Workbooks {

    private Workbooks() {}

    /** A workbook and what the exporter said about it. */
    static final class Exported {

        private final byte[] bytes;
        private final ExportReport report;

        Exported(byte[] bytes, ExportReport report) {
            this.bytes = bytes;
            this.report = report;
        }

        byte[] bytes() {
            return bytes;
        }

        ExportReport report() {
            return report;
        }

        XSSFWorkbook open() {
            try {
                return new XSSFWorkbook(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Exported export(List<Cable> cables) {
        return export(cables, Map.of());
    }

    static Exported export(List<Cable> cables, Map<String, String> options) {
        return export(cables, options, Limits.EXCEL);
    }

    static Exported export(List<Cable> cables, Map<String, String> options, Limits limits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportReport report = write(cables, options, limits, out);
            return new Exported(out.toByteArray(), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExportReport write(List<Cable> cables, Map<String, String> options, Limits limits, OutputStream out)
            throws IOException {
        XlsxCableExporter exporter = new XlsxCableExporter(limits, Optional.empty());
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            for (Cable cable : cables) {
                writer.write(cable);
            }
            return writer.finish();
        }
    }

    /** The cells of a row by the header of their column. */
    static Map<String, Cell> row(Sheet sheet, int index) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Row header = sheet.getRow(0);
        Row row = sheet.getRow(index);
        for (Cell head : header) {
            cells.put(
                    head.getStringCellValue(),
                    row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        }
        return cells;
    }

    /** The parts of the package, in their order. */
    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
