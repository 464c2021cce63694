package org.cablekit.export.xlsx.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A small sheet whose cells are set in any order and kept in memory until it is written. */
public final class GridSheet {

    private final List<ColumnFormat> columns;
    private final int rowHeight;
    private final NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>();
    private final List<byte[]> links = new ArrayList<>();
    private int titleRow;

    /** Writes one cell at its column. */
    private interface Content {
        void write(SheetXml sheet, int column) throws IOException;
    }

    /**
     * Makes an empty sheet.
     *
     * @param columns its columns; their headers are not written
     * @param rowHeight height of a row in points
     */
    public GridSheet(List<ColumnFormat> columns, int rowHeight) {
        this.columns = List.copyOf(columns);
        this.rowHeight = rowHeight;
    }

    private void put(int row, int column, Content content) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, content);
    }

    /**
     * Sets a text.
     *
     * @param row number of the row, 1-based
     * @param column index of the column, 0-based
     * @param look how it looks
     * @param text the text, at most what a cell holds
     */
    public void text(int row, int column, Look look, String text) {
        if (look == Look.TITLE) {
            titleRow = row;
        }
        put(row, column, (sheet, at) -> sheet.text(at, look, text));
    }

    /**
     * Sets a text that leads to another place.
     *
     * @param row number of the row, 1-based
     * @param column index of the column, 0-based
     * @param text the text
     * @param location the place, see {@link CellName#location}
     */
    public void link(int row, int column, String text, String location) {
        text(row, column, Look.LINK, text);
        String cell = CellName.column(column) + row;
        String link = "<hyperlink ref=\"" + cell + "\" location=\"" + location + "\"/>";
        links.add(link.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Sets a number.
     *
     * @param row number of the row, 1-based
     * @param column index of the column, 0-based
     * @param number the number, at least 0
     */
    public void number(int row, int column, long number) {
        put(row, column, (sheet, at) -> sheet.number(at, Look.NUMBER, number));
    }

    /**
     * Sets a share.
     *
     * @param row number of the row, 1-based
     * @param column index of the column, 0-based
     * @param millionths 0 to 1,000,000
     */
    public void share(int row, int column, long millionths) {
        put(row, column, (sheet, at) -> sheet.decimal(at, Look.PERCENT, millionths, 6));
    }

    /**
     * Sets a day.
     *
     * @param row number of the row, 1-based
     * @param column index of the column, 0-based
     * @param day the day; text if the date system has it not
     */
    public void date(int row, int column, LocalDate day) {
        if (SerialDate.has(day)) {
            put(row, column, (sheet, at) -> sheet.number(at, Look.DATE, SerialDate.day(day)));
        } else {
            text(row, column, Look.TEXT, day.toString());
        }
    }

    /**
     * Writes the sheet, as the first one of the workbook.
     *
     * @param name its name
     * @param file the temporary file
     * @param drawing relation id of its drawing
     * @return the sheet
     * @throws IOException if the temporary file fails
     */
    public PackedSheet write(String name, Path file, Optional<String> drawing) throws IOException {
        try (SheetXml sheet = new SheetXml(file, columns.size())) {
            sheet.head(
                    "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>",
                    "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>",
                    columns);
            for (var row : rows.entrySet()) {
                sheet.skipTo(row.getKey());
                sheet.beginRow(row.getKey() == titleRow ? 2 * rowHeight : rowHeight);
                for (var cell : row.getValue().entrySet()) {
                    cell.getValue().write(sheet, cell.getKey());
                }
                sheet.endRow();
            }
            return sheet.finish(name, rows.size(), tail(), drawing);
        }
    }

    private List<byte[]> tail() {
        List<byte[]> tail = new ArrayList<>();
        if (!links.isEmpty()) {
            tail.add(XmlOut.ascii("<hyperlinks>"));
            tail.addAll(links);
            tail.add(XmlOut.ascii("</hyperlinks>"));
        }
        tail.add(XmlOut.ascii("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
                + " footer=\"0.3\"/><pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>"));
        return tail;
    }
}
