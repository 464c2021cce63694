package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workbook of records of 1973 to 1979, cables and later releases: it sorts as its reader expects. */
class MixedErasSheetTest {

    private static final List<String> LEVELS =
            List.of("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET", "TOP SECRET");

    @TempDir
    static Path folder;

    private static List<Map<String, Cell>> cables = List.of();
    private static List<Map<String, Cell>> tags = List.of();

    @BeforeAll
    static void write() throws IOException {
        Path out = folder.resolve("mixed.xlsx");
        Path records = Samples.root().resolve("cable-parser/src/test/resources/archive");
        CommandRun.of("export", "--to", "xlsx", "--out", out, records, Samples.folder());
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            cables = rows(book.getSheet("Cables"));
            tags = rows(book.getSheet("TAGS"));
        }
    }

    @Test
    void allErasAndFormatsAreInIt() {
        assertThat(cables).hasSizeGreaterThan(220);
        assertThat(words("Era")).contains("Before 1973", "1973-1979 central file", "1980-2009 cables", "2010 on");
        assertThat(words("Format")).containsExactlyInAnyOrder("Telegram", "Archive record", "Release");
    }

    @Test
    void datesAreDatesAndSortByTime() {
        List<Map<String, Cell>> dated =
                cables.stream().filter(row -> row.containsKey("Date")).toList();

        assertThat(dated).hasSizeGreaterThan(cables.size() * 9 / 10).allSatisfy(row -> {
            assertThat(DateUtil.isCellDateFormatted(row.get("Date"))).isTrue();
        });
        List<String> years = dated.stream()
                .sorted(Comparator.comparing(row -> row.get("Date").getNumericCellValue()))
                .map(row -> row.get("Era").getStringCellValue())
                .distinct()
                .toList();
        assertThat(years).containsExactly("Before 1973", "1973-1979 central file", "1980-2009 cables", "2010 on");
    }

    @Test
    void classificationsSortByTheirRank() {
        List<String> levels = cables.stream()
                .filter(row -> row.containsKey("Classification"))
                .sorted(Comparator.comparing(
                        row -> row.get("Classification rank").getNumericCellValue()))
                .map(row -> row.get("Classification").getStringCellValue())
                .distinct()
                .filter(LEVELS::contains)
                .toList();

        assertThat(levels)
                .isEqualTo(LEVELS.stream().filter(levels::contains).toList())
                .hasSizeGreaterThan(3);
    }

    /** The code of the Department may change with the years; the country of today does not. */
    @Test
    void anOriginHasOneNameAndOneCountry() {
        Map<String, Set<String>> countries = new HashMap<>();
        Map<String, Set<String>> eras = new HashMap<>();
        for (Map<String, Cell> row : cables) {
            if (row.containsKey("Origin") && row.containsKey("ISO country")) {
                String origin = row.get("Origin").getStringCellValue();
                countries
                        .computeIfAbsent(origin, o -> new HashSet<>())
                        .add(row.get("ISO country").getStringCellValue());
                eras.computeIfAbsent(origin, o -> new HashSet<>())
                        .add(row.get("Format").getStringCellValue());
            }
        }

        assertThat(countries.values()).allMatch(codes -> codes.size() == 1);
        assertThat(eras.values().stream().filter(formats -> formats.size() > 1)).isNotEmpty();
    }

    @Test
    void whatATelegramDoesNotHaveIsNoText() {
        assertThat(cables)
                .allSatisfy(row -> assertThat(row.values())
                        .allMatch(cell -> cell.getCellType() != CellType.STRING
                                || !cell.getStringCellValue().isBlank()));
    }

    /** One row for each code, so that a filter by it finds both eras; its meaning is that of the time. */
    @Test
    void tagsAreRowsWithTheMeaningOfTheirTime() {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Map<String, Cell> row : tags) {
            if (row.containsKey("Meaning")) {
                meanings.computeIfAbsent(row.get("TAG").getStringCellValue(), c -> new TreeSet<>())
                        .add(row.get("Meaning").getStringCellValue());
            }
        }

        assertThat(meanings.get("UR")).containsExactly("Soviet Union");
        assertThat(meanings.get("GE")).anyMatch(meaning -> meaning.contains("East"));
        assertThat(meanings.get("PREL")).hasSize(1);
    }

    private static Set<String> words(String column) {
        Set<String> words = new TreeSet<>();
        for (Map<String, Cell> row : cables) {
            if (row.containsKey(column)) {
                words.add(row.get(column).getStringCellValue());
            }
        }
        return words;
    }

    private static List<Map<String, Cell>> rows(Sheet sheet) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, Cell> cells = new HashMap<>();
            for (Cell cell : sheet.getRow(i)) {
                if (cell.getCellType() != CellType.BLANK) {
                    cells.put(head.getCell(cell.getColumnIndex()).getStringCellValue(), cell);
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
