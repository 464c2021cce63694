package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reference;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.Text;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** The sheets that have several rows a cable. */
class DetailSheetsTest {

    private static List<Cable> cables() {
        List<Cable> cables = new ArrayList<>(SampleCables.all());
        cables.addAll(SampleCables.many(60));
        return cables;
    }

    private static XSSFWorkbook workbook(String sheets) {
        return Workbooks.export(cables(), Map.of("sheets", sheets)).open();
    }

    /** The cells of a sheet row by row, numbers without fraction. */
    private static List<Map<String, String>> rows(XSSFSheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(Workbooks.row(sheet, i).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue()))));
        }
        return rows;
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    @Test
    void addresseesInOrderWithTheirRole() throws IOException {
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (Cable cable : cables()) {
            int of = ++number;
            cable.heading().action().forEach(a -> expected.add(of + " Action " + a.name() + " " + a.kind()));
            cable.heading().info().forEach(a -> expected.add(of + " Info " + a.name() + " " + a.kind()));
            cable.heading().exempt().forEach(a -> expected.add(of + " Exempt " + a.name() + " "));
        }
        try (XSSFWorkbook book = workbook("addressees")) {
            assertThat(rows(book.getSheet("Addressees")))
                    .extracting(row -> row.get("No.") + " " + row.get("Role") + " " + row.get("Addressee") + " "
                            + row.get("Kind").toUpperCase(java.util.Locale.ROOT).replace(' ', '_'))
                    .containsExactlyElementsOf(expected);
            assertThat(rows(book.getSheet("Addressees")).get(1))
                    .containsEntry("Precedence", "NIACT IMMEDIATE")
                    .containsEntry("Routing indicator", "RUEHSA")
                    .containsEntry("Message continuity number", "0291")
                    .containsEntry("Office symbols", "POL, ECON")
                    .containsEntry("Post", "Pretoria");
        }
    }

    @Test
    void tagsWithTheirMeaning() throws IOException {
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (Cable cable : cables()) {
            int of = ++number;
            cable.textHeading()
                    .tags()
                    .forEach(
                            t -> expected.add(of + " " + t.code().orElse(t.raw().toString()) + " "
                                    + t.meaning().orElse("")));
        }
        try (XSSFWorkbook book = workbook("tags")) {
            assertThat(rows(book.getSheet("TAGS")))
                    .extracting(row -> row.get("No.") + " " + row.get("TAG") + " " + row.get("Meaning"))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void referencesSayWhetherWhatTheyCiteIsThereAndLeadToIt() throws IOException {
        List<Cable> cables = cables();
        Set<String> present = new HashSet<>();
        cables.forEach(c -> c.messageReference().ifPresent(r -> present.add(r.canonical())));
        List<Reference> cited = cables.stream()
                .flatMap(c -> c.textHeading().references().stream())
                .toList();
        try (XSSFWorkbook book = workbook("cables,references")) {
            XSSFSheet sheet = book.getSheet("References");
            List<Map<String, String>> rows = rows(sheet);
            assertThat(rows).hasSameSizeAs(cited);
            int links = 0;
            for (int i = 0; i < rows.size(); i++) {
                String target = cited.get(i).target().map(Object::toString).orElse("");
                String there = target.isEmpty() ? "" : present.contains(target) ? "Yes" : "No";
                assertThat(rows.get(i))
                        .containsEntry("Cited reference", target)
                        .containsEntry("As written", cited.get(i).raw().toString())
                        .containsEntry("In this workbook", there);
                Hyperlink link = sheet.getHyperlink(i + 1, 4);
                assertThat(link != null).isEqualTo(there.equals("Yes"));
                if (link != null) {
                    links++;
                    CellReference place = new CellReference(link.getAddress());
                    assertThat(Workbooks.row(book.getSheet(place.getSheetName()), place.getRow())
                                    .get("Message reference")
                                    .getStringCellValue())
                            .isEqualTo(target);
                }
            }
            assertThat(links).isGreaterThan(5);
        }
    }

    @Test
    void referencesToCablesWithoutARowAreNotLinked() throws IOException {
        try (XSSFWorkbook book = workbook("references")) {
            XSSFSheet sheet = book.getSheet("References");
            assertThat(sheet.getHyperlinkList()).isEmpty();
            assertThat(rows(sheet)).anySatisfy(row -> assertThat(row).containsEntry("In this workbook", "Yes"));
        }
    }

    @Test
    void paragraphsHoldEveryBlockOfTheText() throws IOException {
        List<Block> blocks =
                cables().stream().flatMap(c -> c.body().blocks().stream()).toList();
        try (XSSFWorkbook book = workbook("paragraphs")) {
            List<Map<String, String>> rows = rows(book.getSheet("Paragraphs"));
            assertThat(rows).hasSameSizeAs(blocks);
            for (int i = 0; i < rows.size(); i++) {
                String text = text(blocks.get(i)).codePoints().anyMatch(DetailSheetsTest::isControl)
                        ? rows.get(i).get("Text")
                        : text(blocks.get(i));
                assertThat(rows.get(i).get("Text").substring(0, Math.min(30_000, text.length())))
                        .isEqualTo(text.substring(0, Math.min(30_000, text.length())));
            }
            assertThat(rows.get(3)).containsEntry("Paragraph", "2.a").containsEntry("Portion level", "CONFIDENTIAL");
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF;
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().toString();
        }
        if (block instanceof BodyHeading heading) {
            return heading.text().toString();
        }
        List<Text> lines = block instanceof Preformatted table ? table.lines() : ((Quotation) block).lines();
        return lines.stream().map(Text::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void diagnosticsHaveLineAndColumnUnlessTheCableIsRedacted() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Cable cable : cables()) {
            for (Diagnostic diagnostic : cable.diagnostics()) {
                SourcePosition position =
                        cable.source().position(diagnostic.span().start());
                String place = cable.source().isRedacted() ? "/" : position.line() + "/" + position.column();
                expected.add(diagnostic.code() + " " + diagnostic.message() + " " + place);
            }
        }
        try (XSSFWorkbook book = workbook("diagnostics")) {
            assertThat(rows(book.getSheet("Diagnostics")))
                    .extracting(row -> row.get("Code") + " " + row.get("Message") + " " + row.get("Line") + "/"
                            + row.get("Column"))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void numbersAreNumbersAndIdentifiersAreText() throws IOException {
        try (XSSFWorkbook book = workbook("cables,addressees")) {
            assertThat(Workbooks.row(book.getSheet("Addressees"), 1)
                            .get("Message continuity number")
                            .getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(Workbooks.row(book.getSheet("Cables"), 1)
                            .get("Action addressees")
                            .getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }
}
