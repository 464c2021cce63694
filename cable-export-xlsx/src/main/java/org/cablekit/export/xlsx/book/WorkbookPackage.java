package org.cablekit.export.xlsx.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.xlsx.content.ChartPlan;
import org.cablekit.export.xlsx.sheet.PackedSheet;

/**
 * The package of the workbook.
 *
 * <p>Apache POI writes it with empty sheets, as its own streaming does; then the XML of each sheet takes the place of
 * the empty one, already compressed. Properties and the times of the entries are constant.
 */
public final class WorkbookPackage implements Closeable {

    private static final String CREATOR = "Cablekit";

    /** A time that every archive can hold, on no border of any zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    private final XSSFWorkbook book;

    /**
     * Makes a workbook.
     *
     * @param sheets names of its sheets, in order
     */
    public WorkbookPackage(List<String> sheets) {
        book = new XSSFWorkbook();
        CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.empty());
        new CellFormats(book).add();
        sheets.forEach(book::createSheet);
    }

    /**
     * Draws charts on a sheet.
     *
     * @param sheet name of the sheet
     * @param plans the charts
     * @return relation id of its drawing, empty if there is no chart
     */
    public Optional<String> draw(String sheet, List<ChartPlan> plans) {
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        XSSFSheet target = book.getSheet(sheet);
        new Charts(target).draw(plans);
        return Optional.of(target.getCTWorksheet().getDrawing().getId());
    }

    /**
     * Writes the package.
     *
     * @param sheets the sheets, as many as there are names and in their order
     * @param out takes the bytes; stays open
     * @throws IOException if {@code out} or a temporary file fails
     */
    public void write(List<PackedSheet> sheets, OutputStream out) throws IOException {
        Map<String, PackedSheet> byEntry = new HashMap<>();
        for (PackedSheet sheet : sheets) {
            String part =
                    book.getSheet(sheet.name()).getPackagePart().getPartName().getName();
            byEntry.put(part.substring(1), sheet);
        }
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        book.write(empty);
        // Not closed: that would close the caller's stream. Nothing is held open but the compressor's memory.
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                PackedSheet sheet = byEntry.get(part.getName());
                if (sheet == null) {
                    copy(part.getName(), parts.readAllBytes(), zip);
                } else {
                    copy(part.getName(), sheet, zip);
                }
            }
        }
        zip.finish();
    }

    private static void copy(String name, byte[] part, ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setSize(part.length);
        zip.putArchiveEntry(entry);
        zip.write(part);
        zip.closeArchiveEntry();
    }

    private static void copy(String name, PackedSheet sheet, ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(sheet.size());
        entry.setCompressedSize(sheet.compressedSize());
        entry.setCrc(sheet.crc());
        try (InputStream packed = Files.newInputStream(sheet.file())) {
            zip.addRawArchiveEntry(entry, packed);
        }
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    /** Frees the workbook. Closing it would write all parts once more, into nothing. */
    @Override
    public void close() {
        book.getPackage().revert();
    }
}
