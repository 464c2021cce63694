package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exporter as its users meet it: options, order of calls, failing streams, temporary files. */
class XlsxCableExporterTest {

    @TempDir
    private Path temporary;

    private XlsxCableExporter exporter() {
        return new XlsxCableExporter(Limits.EXCEL, Optional.of(temporary));
    }

    private CableWriter open(OutputStream out, Map<String, String> options) throws IOException {
        return exporter().open(out, ExportOptions.of(exporter(), options));
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.toList();
        }
    }

    @Test
    void isFoundById() {
        CableExporter found = CableExporters.load().require("xlsx");
        assertThat(found).isInstanceOf(XlsxCableExporter.class);
        assertThat(found.fileExtension()).isEqualTo("xlsx");
        assertThat(found.packaging()).isEqualTo(CableExporter.Packaging.COLLECTION);
    }

    @Test
    void unknownColumnIsRefusedWithTheKnownOnesBeforeTheFirstByte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(out, Map.of("columns", "reference, colour")))
                .withMessageContaining("'colour'")
                .withMessageContaining("standard, all, number, reference, sentAt");
        assertThat(out.size()).isZero();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void unknownSheetIsRefusedWithTheKnownOnes() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(new ByteArrayOutputStream(), Map.of("sheets", "cables,pages")))
                .withMessage("there is no sheet 'pages'; known are overview,cables,addressees,tags,references,"
                        + "paragraphs,diagnostics");
        assertThat(leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "cables,", " "})
    void emptyNamesAreRefused(String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(new ByteArrayOutputStream(), Map.of("sheets", list)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(new ByteArrayOutputStream(), Map.of("columns", list)));
    }

    @Test
    void columnsStandInTheOrderAskedForAndOnce() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(
                        List.of(SampleCables.cablegate()),
                        Map.of("columns", "subject, reference,tags,subject", "sheets", "cables"))
                .open()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(Workbooks.row(book.getSheet("Cables"), 1).keySet())
                    .containsExactly("Subject", "Message reference", "TAGS");
        }
    }

    @Test
    void sheetsHaveTheirOrderWhateverTheOrderAskedFor() throws IOException {
        assertThat(sheetNames(Map.of("sheets", "diagnostics,overview,cables", "paragraphs", "true")))
                .containsExactly("Overview", "Cables", "Paragraphs", "Diagnostics");
        assertThat(sheetNames(Map.of()))
                .containsExactly("Overview", "Cables", "Addressees", "TAGS", "References", "Diagnostics");
    }

    private static List<String> sheetNames(Map<String, String> options) throws IOException {
        try (XSSFWorkbook book = Workbooks.export(SampleCables.all(), options).open()) {
            return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
                    .map(book::getSheetName)
                    .toList();
        }
    }

    /** The sheets of details spell codes as the sheet Cables does: a workbook has one spelling. */
    @Test
    void oneSpellingOfCodesInAllSheets() throws IOException {
        assertThat(markers(Map.of("paragraphs", "true", "codes", "statute")))
                .isNotEmpty()
                .allSatisfy(marker -> assertThat(marker).doesNotContainPattern("B[1-9]"));
        assertThat(markers(Map.of("paragraphs", "true", "codes", "state")))
                .isEqualTo(markers(Map.of("paragraphs", "true")))
                .allSatisfy(marker -> assertThat(marker).doesNotContain("(b)"));
    }

    private static List<String> markers(Map<String, String> options) throws IOException {
        List<String> markers = new ArrayList<>();
        try (XSSFWorkbook book =
                Workbooks.export(List.of(SampleCables.redacted()), options).open()) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String words = new DataFormatter().formatCellValue(cell);
                        if (words.contains("[REDACTED - ")) {
                            markers.add(sheet.getSheetName() + ": " + words);
                        }
                    }
                }
            }
        }
        return markers;
    }

    @Test
    void unknownSpellingOfCodesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(new ByteArrayOutputStream(), Map.of("codes", "foia")))
                .withMessageContaining("codes")
                .withMessageContaining("foia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "cables", "addressees", "tags", "references", "paragraphs", "diagnostics"})
    void eachSheetCanStandAlone(String sheet) throws IOException {
        try (XSSFWorkbook book =
                Workbooks.export(SampleCables.all(), Map.of("sheets", sheet)).open()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(book.getSheetAt(0).isSelected()).isTrue();
        }
    }

    @Test
    void workbookOfNoCablesHasItsHeaders() throws IOException {
        Workbooks.Exported exported = Workbooks.export(List.of());
        assertThat(exported.report().cables()).isZero();
        try (XSSFWorkbook book = exported.open()) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPhysicalNumberOfRows())
                        .as(sheet.getSheetName())
                        .isPositive();
            }
            assertThat(book.getSheet("Cables").getLastRowNum()).isZero();
        }
    }

    @Test
    void nothingIsWrittenBeforeFinishAndTheStreamStaysOpen() throws IOException {
        CountingStream out = new CountingStream(Long.MAX_VALUE);
        try (CableWriter writer = open(out, Map.of())) {
            for (Cable cable : SampleCables.all()) {
                writer.write(cable);
            }
            assertThat(out.count).isZero();
            assertThat(leftovers()).hasSize(1);
            assertThat(writer.finish().cables()).isEqualTo(SampleCables.all().size());
        }
        assertThat(out.count).isPositive();
        assertThat(out.closed).isFalse();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void closingWithoutFinishingLeavesNothing() throws IOException {
        CountingStream out = new CountingStream(Long.MAX_VALUE);
        CableWriter writer = open(out, Map.of());
        SampleCables.all().forEach(cable -> write(writer, cable));
        writer.close();
        writer.close();
        assertThat(out.count).isZero();
        assertThat(leftovers()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> writer.write(SampleCables.minimal()));
        assertThatIllegalStateException().isThrownBy(writer::finish);
    }

    private static void write(CableWriter writer, Cable cable) {
        try {
            writer.write(cable);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void finishedWorkbookTakesNoMore() throws IOException {
        try (CableWriter writer = open(new ByteArrayOutputStream(), Map.of())) {
            writer.finish();
            assertThatIllegalStateException().isThrownBy(() -> writer.write(SampleCables.minimal()));
            assertThatIllegalStateException().isThrownBy(writer::finish);
        }
    }

    @Test
    void failingStreamGivesItsOwnErrorAndLeavesNoTemporaryFile() throws IOException {
        CountingStream whole = new CountingStream(Long.MAX_VALUE);
        finish(whole);
        for (long room = 0; room < whole.count; room += whole.count / 40 + 1) {
            CountingStream full = new CountingStream(room);
            assertThatIOException()
                    .as("room for %d bytes", room)
                    .isThrownBy(() -> finish(full))
                    .withMessage("disk full");
            assertThat(full.closed).isFalse();
            assertThat(leftovers()).isEmpty();
        }
    }

    private void finish(OutputStream out) throws IOException {
        try (CableWriter writer = open(out, Map.of())) {
            for (Cable cable : SampleCables.all()) {
                writer.write(cable);
            }
            writer.finish();
        }
    }

    @Test
    void failingTemporaryDirectoryIsNamed() throws IOException {
        try (CableWriter writer = open(new ByteArrayOutputStream(), Map.of("sheets", "cables"))) {
            Files.delete(leftovers().get(0));
            assertThatIOException()
                    .isThrownBy(() -> writer.write(SampleCables.minimal()))
                    .withMessageStartingWith("temporary files in " + temporary);
            assertThatIllegalStateException().isThrownBy(writer::finish);
        }
    }

    /** Takes so many bytes, then fails as a full disk does. */
    private static final class CountingStream extends OutputStream {
        private final long room;
        private long count;
        private boolean closed;

        private CountingStream(long room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (count >= room) {
                throw new IOException("disk full");
            }
            count++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
