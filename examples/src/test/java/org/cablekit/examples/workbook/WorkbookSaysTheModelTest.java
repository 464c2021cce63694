package org.cablekit.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.cablekit.examples.Samples;
import org.cablekit.examples.invented.InventCollection;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every cell of the lists of a workbook against the model. {@code -Dcables.collection=N} sets the number of cables of the
 * invented collection; memory does not grow with it but for the references.
 */
class WorkbookSaysTheModelTest {

    private static final int LONGEST = 32_767;
    private static final double HALF_A_SECOND = 0.5 / 86_400;

    @TempDir
    Path folder;

    @Test
    void ofMixedEras() throws Exception {
        Path archive = Samples.root().resolve("cable-parser/src/test/resources/archive");
        assertThat(compare(List.of(Samples.folder(), archive))).isGreaterThan(220);
    }

    @Test
    void ofTheCorpus() throws Exception {
        Optional<Path> shared = Samples.shared();
        assumeTrue(shared.isPresent(), "no folder shared beside the checkout: skipped");
        assertThat(compare(List.of(shared.orElseThrow().resolve("corpus")))).isGreaterThan(170);
    }

    @Test
    void ofAnInventedCollection() throws Exception {
        long count = Long.getLong("cables.collection", 1_000);
        Path dump = folder.resolve("invented.csv");
        try (OutputStream out = Files.newOutputStream(dump)) {
            InventCollection.write(InventedForm.DUMP, count, 7, out);
        }
        assertThat(compare(List.of(dump))).isEqualTo(count);
    }

    /** Writes a workbook of the inputs, reads both again side by side; {@return the number of cables} */
    private long compare(List<Path> inputs) throws Exception {
        Path file = folder.resolve("cables.xlsx");
        Set<MessageReference> collection = write(inputs, file);
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(0xFFFFFFFFL);
        long number = 0;
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Map<String, SheetRows> sheets = open(new XSSFReader(book));
            for (Path input : inputs) {
                try (ReadResults results = CableReader.create().read(input);
                        Stream<Cable> cables = results.cables(failure -> {})) {
                    Iterator<Cable> all = cables.iterator();
                    while (all.hasNext()) {
                        compare(all.next(), ++number, collection, sheets);
                    }
                }
            }
            for (Map.Entry<String, SheetRows> sheet : sheets.entrySet()) {
                assertThat(sheet.getValue().next()).as(sheet.getKey()).isEmpty();
                sheet.getValue().close();
            }
        }
        return number;
    }

    private static Set<MessageReference> write(List<Path> inputs, Path file) throws IOException {
        Set<MessageReference> collection = new HashSet<>();
        CableExporter exporter = CableExporters.load().require("xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                CableWriter writer = exporter.open(out, ExportOptions.of(exporter, Map.of("columns", "all")))) {
            for (Path input : inputs) {
                try (ReadResults results = CableReader.create().read(input);
                        Stream<Cable> cables = results.cables(failure -> {})) {
                    Iterator<Cable> all = cables.iterator();
                    while (all.hasNext()) {
                        Cable cable = all.next();
                        cable.messageReference().ifPresent(collection::add);
                        writer.write(cable);
                    }
                }
            }
            writer.finish();
        }
        return collection;
    }

    private static Map<String, SheetRows> open(XSSFReader book)
            throws IOException, OpenXML4JException, XMLStreamException {
        Map<String, SheetRows> sheets = new LinkedHashMap<>();
        for (String name : List.of("Cables", "Addressees", "TAGS", "References", "Diagnostics")) {
            sheets.put(name, SheetRows.of(book, name));
        }
        return sheets;
    }

    private static void compare(
            Cable cable, long number, Set<MessageReference> collection, Map<String, SheetRows> sheets)
            throws XMLStreamException {
        ExpectedRows expected = new ExpectedRows(cable, number);
        Map<String, List<Map<String, Object>>> rows = new HashMap<>(expected.rows());
        rows.put("References", expected.references(collection));
        for (Map.Entry<String, SheetRows> sheet : sheets.entrySet()) {
            for (Map<String, Object> row : rows.getOrDefault(sheet.getKey(), List.of())) {
                compare(
                        sheet.getKey() + " of cable " + number,
                        row,
                        sheet.getValue().next(),
                        sheet.getKey());
            }
        }
    }

    /** In Cables a few columns say several facts in words of their own; those are left out of the comparison. */
    private static void compare(String place, Map<String, Object> expected, Map<String, Object> actual, String sheet) {
        if (!sheet.equals("Cables")) {
            assertThat(expected.keySet()).as(place).containsAll(actual.keySet());
        }
        expected.forEach((header, value) -> {
            Object cell = actual.getOrDefault(header, "");
            if (!isSame(value, cell)) {
                throw new AssertionError(place + ", " + header + ": expected <" + value + ">, was <" + cell + ">");
            }
        });
    }

    private static boolean isSame(Object expected, Object cell) {
        if (expected instanceof Double number) {
            return cell instanceof Double other && Math.abs(number - other) < HALF_A_SECOND;
        }
        String text = expected.toString();
        return text.length() > LONGEST
                ? cell.toString().length() <= LONGEST
                        && text.startsWith(cell.toString().substring(0, LONGEST - 100))
                : text.equals(cell);
    }
}
