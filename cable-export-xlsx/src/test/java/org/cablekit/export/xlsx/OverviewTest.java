package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** Figures and charts of the sheet a person opens first. */
class OverviewTest {

    private static final int TABLES = 42;

    private static Map<String, Cell> figures(XSSFSheet sheet) {
        Map<String, Cell> figures = new HashMap<>();
        for (int i = 0; i < TABLES; i++) {
            Row row = sheet.getRow(i);
            if (row != null && row.getCell(0) != null && row.getCell(1) != null) {
                figures.put(row.getCell(0).getStringCellValue(), row.getCell(1));
            }
        }
        return figures;
    }

    /** A table of words and numbers, given the columns of both. */
    private static Map<String, Long> table(XSSFSheet sheet, int words, int numbers) {
        Map<String, Long> table = new TreeMap<>();
        for (int i = TABLES + 1; i <= sheet.getLastRowNum(); i++) {
            Cell word = sheet.getRow(i).getCell(words);
            if (word != null) {
                table.put(word.getStringCellValue(), (long)
                        sheet.getRow(i).getCell(numbers).getNumericCellValue());
            }
        }
        return table;
    }

    @Test
    void figuresCountTheCables() throws IOException {
        List<Cable> cables = SampleCables.many(500);
        try (XSSFWorkbook book =
                Workbooks.export(cables, Map.of("sheets", "overview")).open()) {
            XSSFSheet sheet = book.getSheet("Overview");
            Map<String, Cell> figures = figures(sheet);
            assertThat(figures.get("Cables").getNumericCellValue()).isEqualTo(500);
            assertThat(figures.get("with a message reference").getNumericCellValue())
                    .isEqualTo(500);
            assertThat(figures.get("Redacted cables").getNumericCellValue()).isEqualTo((double)
                    cables.stream().filter(c -> c.source().isRedacted()).count());
            assertThat(figures.get("First day").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(cables.stream()
                            .map(c -> c.sentOn().orElseThrow())
                            .min(java.util.Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(table(sheet, 6, 7))
                    .isEqualTo(count(cables, c -> c.origin().orElseThrow().display()));
            assertThat(table(sheet, 9, 10))
                    .isEqualTo(count(
                            cables,
                            c -> c.classification().orElseThrow().level().words()));
            assertThat(table(sheet, 3, 4))
                    .isEqualTo(count(
                            cables, c -> c.sentOn().orElseThrow().toString().substring(0, 7)));
        }
    }

    private static Map<String, Long> count(List<Cable> cables, java.util.function.Function<Cable, String> word) {
        return cables.stream().collect(Collectors.groupingBy(word, Collectors.counting()));
    }

    @Test
    void chartsShowTheCellsTheyName() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(SampleCables.many(500), Map.of("sheets", "overview"))
                .open()) {
            XSSFSheet sheet = book.getSheet("Overview");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly(
                            "Cables by year",
                            "Most frequent origins",
                            "Classification",
                            "Most frequent TAGS (persons not counted)");
            for (XSSFChart chart : charts) {
                compare(sheet, chart.getChartSeries().get(0).getSeries(0));
            }
        }
    }

    private static void compare(XSSFSheet sheet, XDDFChartData.Series series) {
        CellRangeAddress words = range(series.getCategoryData().getDataRangeReference());
        CellRangeAddress numbers = range(series.getValuesData().getDataRangeReference());
        assertThat(words.getFirstRow()).isEqualTo(numbers.getFirstRow()).isGreaterThan(TABLES);
        assertThat(series.getCategoryData().getPointCount())
                .isEqualTo(words.getLastRow() - words.getFirstRow() + 1)
                .isEqualTo(series.getValuesData().getPointCount());
        for (int i = 0; i < series.getCategoryData().getPointCount(); i++) {
            Row row = sheet.getRow(words.getFirstRow() + i);
            assertThat(row.getCell(words.getFirstColumn()).getStringCellValue())
                    .isEqualTo(series.getCategoryData().getPointAt(i));
            assertThat(row.getCell(numbers.getFirstColumn()).getNumericCellValue())
                    .isEqualTo(((Number) series.getValuesData().getPointAt(i)).doubleValue());
        }
    }

    private static CellRangeAddress range(String reference) {
        return CellRangeAddress.valueOf(reference.substring(reference.indexOf('!') + 1));
    }

    @Test
    void fewYearsAreChartedByMonth() throws IOException {
        List<Cable> cables = SampleCables.many(400).stream()
                .filter(c -> c.sentOn().orElseThrow().getYear() / 4 == 1990 / 4)
                .toList();
        try (XSSFWorkbook book =
                Workbooks.export(cables, Map.of("sheets", "overview")).open()) {
            XSSFChart chart =
                    book.getSheet("Overview").getDrawingPatriarch().getCharts().get(0);
            assertThat(chart.getTitleText().getString()).isEqualTo("Cables by month");
            XDDFChartData.Series series = chart.getChartSeries().get(0).getSeries(0);
            assertThat(series.getCategoryData().getPointCount()).isBetween(36, 48);
        }
    }

    @Test
    void sheetsAreListedWithTheirRows() throws IOException {
        try (XSSFWorkbook book = Workbooks.export(SampleCables.all()).open()) {
            XSSFSheet sheet = book.getSheet("Overview");
            Map<String, Cell> figures = figures(sheet);
            for (String name : List.of("Addressees", "TAGS", "References", "Diagnostics")) {
                assertThat(figures.get(name).getNumericCellValue())
                        .isEqualTo(book.getSheet(name).getLastRowNum());
            }
            assertThat(sheet.getHyperlinkList()).hasSize(5);
        }
    }
}
