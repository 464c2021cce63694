package org.cablekit.export.xlsx.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cablekit.export.xlsx.sheet.CellName;
import org.cablekit.export.xlsx.sheet.ColumnFormat;
import org.cablekit.export.xlsx.sheet.GridSheet;
import org.cablekit.export.xlsx.sheet.Look;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Severity;
import org.cablekit.model.Text;

/**
 * The sheet a person opens first: figures on the left, charts beside them, and below the tables the charts are made of.
 */
public final class Overview {

    private static final int ROW_HEIGHT = 15;
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final int FIRST_FIGURE = 5;
    private static final int MONTH = 3;
    private static final int ORIGIN = 6;
    private static final int LEVEL = 9;
    private static final int TAG = 12;
    private static final int FIRST_TABLE = 43;
    private static final int CHART_ROWS = 19;
    private static final int TABLE_LENGTH = 50;
    private static final int CHARTED = 12;
    private static final int MONTHS_CHARTED = 60;

    private static final List<ColumnFormat> COLUMNS = List.of(
            column(34),
            column(14),
            column(3),
            column(12),
            column(12),
            column(3),
            column(28),
            column(12),
            column(3),
            column(32),
            column(12),
            column(3),
            column(12),
            column(30),
            column(12));

    private static final Text MARKER =
            Text.of(List.of(new Redaction(List.of(new ExemptionCode("B6")), RedactionUnit.NAME)));

    private final GridSheet grid = new GridSheet(COLUMNS, ROW_HEIGHT);
    private final List<ChartPlan> charts = new ArrayList<>();
    private final Statistics statistics;
    private final CodeSpelling codes;

    /**
     * Lays the sheet out.
     *
     * @param statistics figures of the collection
     * @param codes how exemption codes are spelled
     * @param sheets the other sheets
     */
    public Overview(Statistics statistics, CodeSpelling codes, Map<SheetKind, List<PackedSheet>> sheets) {
        this.statistics = statistics;
        this.codes = codes;
        grid.text(1, LABEL, Look.TITLE, "Diplomatic telegrams: overview of this workbook");
        grid.text(2, LABEL, Look.NOTE, "Dates and times are UTC. Filter and sort the other sheets by their first row.");
        int next = figures();
        contents(next + 1, sheets);
        time();
        origins();
        levels();
        tags();
    }

    private static ColumnFormat column(int width) {
        return new ColumnFormat("", width, Look.DEFAULT);
    }

    /** {@return the charts to draw on the sheet} */
    public List<ChartPlan> charts() {
        return List.copyOf(charts);
    }

    /**
     * Writes the sheet.
     *
     * @param file a temporary file to write it to
     * @param drawing relation id of the drawing with the charts
     * @return the sheet
     * @throws IOException if the temporary file fails
     */
    public PackedSheet write(Path file, Optional<String> drawing) throws IOException {
        return grid.write(SheetKind.OVERVIEW.title(), file, drawing);
    }

    private int figures() {
        grid.text(FIRST_FIGURE - 1, LABEL, Look.SECTION, "Collection");
        grid.text(FIRST_FIGURE - 1, VALUE, Look.NUMBER_SECTION, "");
        int row = FIRST_FIGURE;
        figure(row++, "Cables", statistics.cables());
        figure(row++, "with a message reference", statistics.referenced());
        figure(row++, "with a date", statistics.dated());
        if (statistics.first().isPresent() && statistics.last().isPresent()) {
            grid.text(row, LABEL, Look.TEXT, "First day");
            grid.date(row++, VALUE, statistics.first().get());
            grid.text(row, LABEL, Look.TEXT, "Last day");
            grid.date(row++, VALUE, statistics.last().get());
        }
        figure(row++, "Different origins", statistics.origins().words());
        figure(row++, "Different TAGS", statistics.tags().words());
        figure(row++, "Cables with errors", statistics.worst(Severity.ERROR));
        figure(row++, "Cables with warnings, no errors", statistics.worst(Severity.WARNING));
        grid.text(row, LABEL, Look.TEXT, "Mean coverage of the source text");
        grid.share(row++, VALUE, statistics.coverageMillionths());
        if (statistics.redacted() > 0) {
            figure(row++, "Redacted cables", statistics.redacted());
            grid.text(
                    3,
                    LABEL,
                    Look.NOTE,
                    "A marker such as " + codes.of(MARKER) + " says nothing about the length of what it stands for.");
        }
        return row;
    }

    private void figure(int row, String label, long value) {
        grid.text(row, LABEL, Look.TEXT, label);
        grid.number(row, VALUE, value);
    }

    private void contents(int begin, Map<SheetKind, List<PackedSheet>> sheets) {
        int row = begin;
        grid.text(row, LABEL, Look.SECTION, "Sheet");
        grid.text(row++, VALUE, Look.NUMBER_SECTION, "Rows");
        for (List<PackedSheet> series : sheets.values()) {
            for (PackedSheet sheet : series) {
                if (row < FIRST_TABLE - 2) {
                    grid.link(row, LABEL, sheet.name(), CellName.location(sheet.name(), 0, 1));
                    grid.number(row++, VALUE, sheet.rows());
                }
            }
        }
    }

    /** Writes the head of a table whose last column has the numbers. */
    private void head(int column, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            Look look = i == titles.length - 1 ? Look.NUMBER_SECTION : Look.SECTION;
            grid.text(FIRST_TABLE, column + i, look, titles[i]);
        }
    }

    private void time() {
        SortedMap<YearMonth, Long> months = statistics.months();
        SortedMap<Integer, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Long::sum));
        head(LABEL, "Year", "Cables");
        head(MONTH, "Month", "Cables");
        if (months.isEmpty()) {
            return;
        }
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            years.putIfAbsent(year, 0L);
        }
        YearMonth last = months.lastKey();
        boolean byMonth = months.firstKey().plusMonths(MONTHS_CHARTED).isAfter(last);
        SortedMap<YearMonth, Long> listed = new TreeMap<>(months);
        for (YearMonth m = months.firstKey(); byMonth && m.isBefore(last); m = m.plusMonths(1)) {
            listed.putIfAbsent(m, 0L);
        }
        List<Tally.Count> yearRows = counts(years, year -> Integer.toString(year));
        List<Tally.Count> monthRows = counts(listed, YearMonth::toString);
        table(LABEL, VALUE, yearRows);
        table(MONTH, MONTH + 1, monthRows);
        chart(
                ChartPlan.Form.COLUMNS,
                byMonth ? "Cables by month" : "Cables by year",
                byMonth ? monthRows : yearRows,
                byMonth ? MONTH : LABEL,
                byMonth ? MONTH + 1 : VALUE,
                0);
    }

    private static <K> List<Tally.Count> counts(SortedMap<K, Long> counts, Function<K, String> words) {
        List<Tally.Count> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(new Tally.Count(words.apply(key), count)));
        return rows;
    }

    private void origins() {
        head(ORIGIN, "Origin", "Cables");
        List<Tally.Count> top = statistics.origins().top(TABLE_LENGTH);
        table(ORIGIN, ORIGIN + 1, top);
        others(ORIGIN, ORIGIN + 1, top.size(), statistics.origins());
        chart(ChartPlan.Form.BARS, "Most frequent origins", charted(top), ORIGIN, ORIGIN + 1, 1);
    }

    private void levels() {
        head(LEVEL, "Classification", "Cables");
        List<Tally.Count> rows = new ArrayList<>();
        long stated = 0;
        for (Map.Entry<ClassificationLevel, Long> level : statistics.levels().entrySet()) {
            rows.add(new Tally.Count(level.getKey().words(), level.getValue()));
            stated += level.getValue();
        }
        if (stated < statistics.cables()) {
            rows.add(new Tally.Count("not stated", statistics.cables() - stated));
        }
        table(LEVEL, LEVEL + 1, rows);
        chart(ChartPlan.Form.BARS, "Classification", rows, LEVEL, LEVEL + 1, 2);
    }

    private void tags() {
        head(TAG, "TAG", "Meaning", "Cables");
        List<Tally.Count> top = statistics.tags().top(TABLE_LENGTH);
        table(TAG, TAG + 2, top);
        for (int i = 0; i < top.size(); i++) {
            grid.text(
                    FIRST_TABLE + 1 + i,
                    TAG + 1,
                    Look.TEXT,
                    statistics.meaning(top.get(i).word()));
        }
        others(TAG, TAG + 2, top.size(), statistics.tags());
        chart(ChartPlan.Form.BARS, "Most frequent TAGS (persons not counted)", charted(top), TAG, TAG + 2, 3);
    }

    private static List<Tally.Count> charted(List<Tally.Count> rows) {
        return rows.subList(0, Math.min(rows.size(), CHARTED));
    }

    private void table(int wordColumn, int countColumn, List<Tally.Count> rows) {
        for (int i = 0; i < rows.size(); i++) {
            grid.text(FIRST_TABLE + 1 + i, wordColumn, Look.TEXT, rows.get(i).word());
            grid.number(FIRST_TABLE + 1 + i, countColumn, rows.get(i).count());
        }
    }

    private void others(int wordColumn, int countColumn, int rows, Tally tally) {
        long others = tally.behind(TABLE_LENGTH);
        if (others > 0) {
            grid.text(FIRST_TABLE + 1 + rows, wordColumn, Look.TEXT, "all others");
            grid.number(FIRST_TABLE + 1 + rows, countColumn, others);
        }
    }

    /** Plans a chart; the four lie in two rows. */
    private void chart(
            ChartPlan.Form form, String title, List<Tally.Count> rows, int wordColumn, int countColumn, int place) {
        if (rows.isEmpty()) {
            return;
        }
        int firstColumn = place % 2 == 0 ? MONTH : LEVEL;
        int endColumn = place % 2 == 0 ? LEVEL - 1 : TAG + 3;
        int firstRow = FIRST_FIGURE - 2 + place / 2 * CHART_ROWS;
        charts.add(new ChartPlan(
                form,
                title,
                rows.stream().map(Tally.Count::word).toList(),
                rows.stream().map(Tally.Count::count).toList(),
                wordColumn,
                countColumn,
                FIRST_TABLE + 1,
                new ChartPlan.Area(firstColumn, firstRow, endColumn, firstRow + CHART_ROWS - 1)));
    }
}
