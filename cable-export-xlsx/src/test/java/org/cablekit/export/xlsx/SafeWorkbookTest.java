package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Cable;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** The workbook holds what its cells show and nothing else, and is the same whenever and wherever it is made. */
class SafeWorkbookTest {

    private static final Map<String, String> EVERYTHING = Map.of("columns", "all", "paragraphs", "true");

    private static List<Cable> cables() {
        List<Cable> cables = new ArrayList<>(SampleCables.all());
        cables.addAll(SampleCables.many(40));
        return cables;
    }

    private static Map<String, String> parts() {
        return Workbooks.parts(Workbooks.export(cables(), EVERYTHING).bytes()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.UTF_8)));
    }

    @Test
    void packageHasTheKnownPartsAndNoOther() {
        assertThat(Workbooks.parts(Workbooks.export(cables(), EVERYTHING).bytes())
                        .keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "xl/charts/chart1.xml",
                        "xl/charts/chart2.xml",
                        "xl/charts/chart3.xml",
                        "xl/charts/chart4.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/drawings/_rels/drawing1.xml.rels",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/sheet3.xml",
                        "xl/worksheets/sheet4.xml",
                        "xl/worksheets/sheet5.xml",
                        "xl/worksheets/sheet6.xml",
                        "xl/worksheets/sheet7.xml");
    }

    @Test
    void propertiesAreConstantAndHaveNoTimes() {
        Map<String, String> parts = parts();
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:creator>Cablekit</dc:creator>")
                .doesNotContain("dcterms:created")
                .doesNotContain("dcterms:modified")
                .doesNotContain("lastModifiedBy");
        assertThat(parts.get("docProps/app.xml")).contains("<Application>Apache POI</Application>");
        Map<String, byte[]> other = Workbooks.parts(
                Workbooks.export(List.of(SampleCables.minimal())).bytes());
        for (String part : List.of("docProps/core.xml", "docProps/app.xml", "xl/sharedStrings.xml", "xl/styles.xml")) {
            assertThat(other.get(part)).asString(StandardCharsets.UTF_8).isEqualTo(parts.get(part));
        }
    }

    @Test
    void sharedStringsAreEmpty() {
        assertThat(parts().get("xl/sharedStrings.xml")).doesNotContain("<si>");
    }

    @Test
    void nothingIsHiddenOrNamedAndNoCellIsAFormula() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(cables(), EVERYTHING).open()) {
            assertThat(book.getAllNames()).isEmpty();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                assertThat(book.getSheetVisibility(i)).isEqualTo(SheetVisibility.VISIBLE);
            }
            for (Sheet sheet : book) {
                assertThat(sheet.getCellComments()).isEmpty();
                assertThat(sheet.getDataValidations()).isEmpty();
                for (Row row : sheet) {
                    assertThat(row.getZeroHeight()).isFalse();
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
        parts().forEach((name, xml) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(xml)
                        .as(name)
                        .doesNotContain(" hidden=")
                        .doesNotContain("<f>")
                        .doesNotContain("<f ");
            }
        });
    }

    @Test
    void linksStayWithinTheWorkbook() {
        parts().forEach((name, xml) -> {
            if (name.endsWith(".rels")) {
                assertThat(xml).as(name).doesNotContain("External");
            }
        });
    }

    @Test
    void widthsAndHeightsDoNotDependOnTheCells() {
        Map<String, String> full = parts();
        Map<String, byte[]> empty = Workbooks.parts(
                Workbooks.export(List.of(Drafts.withSubject("x")), EVERYTHING).bytes());
        for (int sheet = 2; sheet <= 7; sheet++) {
            String name = "xl/worksheets/sheet" + sheet + ".xml";
            String other = new String(empty.get(name), StandardCharsets.UTF_8);
            assertThat(all("<cols>.*</cols>", full.get(name))).isEqualTo(all("<cols>.*</cols>", other));
            assertThat(all(" ht=\"\\d+\"", full.get(name)).stream().distinct()).hasSizeLessThanOrEqualTo(2);
            assertThat(all(" ht=\"\\d+\"", full.get(name))).containsAll(all(" ht=\"\\d+\"", other));
        }
    }

    private static List<String> all(String pattern, String xml) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        return matcher.results().map(r -> r.group()).toList();
    }

    @Test
    void markOfAPublisherLeavesNoTrace() {
        byte[] shorter =
                Workbooks.export(List.of(Drafts.withSubject(marked("XXXXX")))).bytes();
        byte[] longer = Workbooks.export(List.of(Drafts.withSubject(marked("XXXXXXXXXXXXXXXXXXXX"))))
                .bytes();
        assertThat(Arrays.equals(longer, shorter)).isTrue();
    }

    private static Text marked(String mark) {
        return Text.of(List.of(
                new TextRun.Visible("MINISTER "),
                new PriorRedaction(PriorRedaction.By.PUBLISHER, mark, List.of()),
                new TextRun.Visible(" WAITS")));
    }

    @Test
    void sameBytesEveryTimeInEveryPlace() {
        byte[] first = Workbooks.export(cables(), EVERYTHING).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("tr-TR Asia/Kathmandu", "ar-EG America/St_Johns", "th-TH-u-ca-buddhist UTC")) {
                String[] parts = place.split(" ", 2);
                Locale.setDefault(Locale.forLanguageTag(parts[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(parts[1]));
                byte[] again = Workbooks.export(cables(), EVERYTHING).bytes();
                assertThat(differing(first, again)).as(place).isEmpty();
                assertThat(Arrays.equals(first, again)).as(place).isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> differing(byte[] one, byte[] other) {
        Map<String, byte[]> parts = Workbooks.parts(other);
        return Workbooks.parts(one).entrySet().stream()
                .filter(part -> !Arrays.equals(part.getValue(), parts.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
