package org.cablekit.export.xlsx.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The XML of one worksheet, written from top to bottom into a temporary file (ECMA-376 part 1, 18.3.1.99). The caller
 * keeps the order: {@link #head}, rows with their cells from left to right, {@link #finish}.
 */
final class SheetXml implements Closeable {

    private static final String OPENING = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    private static final byte[] TEXT_END = XmlOut.ascii("</t></is></c>");
    private static final byte[] VALUE_END = XmlOut.ascii("</v></c>");
    private static final byte[] ROW_END = XmlOut.ascii("</row>\n");
    private static final byte[][] TEXT_BEGIN = openings(" t=\"inlineStr\"><is><t>");
    private static final byte[][] SPACED_BEGIN = openings(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[][] VALUE_BEGIN = openings("><v>");

    private final PackedFile file;
    private final XmlOut out;
    private final byte[][] cellBegin;
    private byte[] rowDigits = {};
    private int row;

    SheetXml(Path path, int columns) throws IOException {
        this.file = new PackedFile(path);
        this.out = new XmlOut(file);
        this.cellBegin = new byte[columns][];
        for (int i = 0; i < columns; i++) {
            cellBegin[i] = XmlOut.ascii("<c r=\"" + CellName.column(i));
        }
    }

    private static byte[][] openings(String rest) {
        Look[] looks = Look.values();
        byte[][] openings = new byte[looks.length][];
        for (Look look : looks) {
            openings[look.index()] = XmlOut.ascii("\" s=\"" + look.index() + "\"" + rest);
        }
        return openings;
    }

    /**
     * Writes what comes before the rows.
     *
     * @param properties XML of the sheet's properties, perhaps empty
     * @param views XML of the sheet's views
     * @param columns its columns
     */
    void head(String properties, String views, List<ColumnFormat> columns) throws IOException {
        out.raw(OPENING);
        out.raw(properties);
        out.raw(views);
        out.raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < columns.size(); i++) {
            ColumnFormat column = columns.get(i);
            out.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + column.width() + "\" style=\""
                    + column.look().index() + "\" customWidth=\"1\"/>");
        }
        out.raw("</cols><sheetData>\n");
    }

    /** {@return the number of the row begun last, 1-based; 0 before the first} */
    int row() {
        return row;
    }

    /** {@return the bytes of XML written so far} */
    long written() {
        return out.written();
    }

    /** Begins the next row. */
    void beginRow(int height) throws IOException {
        row++;
        rowDigits = XmlOut.ascii(Integer.toString(row));
        out.raw("<row r=\"");
        out.raw(rowDigits);
        out.raw("\" ht=\"");
        out.digits(height);
        out.raw("\" customHeight=\"1\">");
    }

    /** Leaves rows empty, so that the next begun one has this number. */
    void skipTo(int nextRow) {
        row = nextRow - 1;
    }

    /** {@return how many characters of the text had to be replaced} */
    int text(int column, Look look, String text) throws IOException {
        begin(column, isSpaced(text) ? SPACED_BEGIN[look.index()] : TEXT_BEGIN[look.index()]);
        int replaced = out.text(text);
        out.raw(TEXT_END);
        return replaced;
    }

    private static boolean isSpaced(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    void number(int column, Look look, long value) throws IOException {
        begin(column, VALUE_BEGIN[look.index()]);
        out.digits(value);
        out.raw(VALUE_END);
    }

    /** Writes a number that is not negative: the value divided by 10 to the power of {@code digits}. */
    void decimal(int column, Look look, long value, int digits) throws IOException {
        begin(column, VALUE_BEGIN[look.index()]);
        long scale = 1;
        for (int i = 0; i < digits; i++) {
            scale *= 10;
        }
        out.digits(value / scale);
        long fraction = value % scale;
        if (fraction != 0) {
            out.raw(".");
            while (fraction != 0) {
                scale /= 10;
                out.digits(fraction / scale);
                fraction %= scale;
            }
        }
        out.raw(VALUE_END);
    }

    private void begin(int column, byte[] opening) throws IOException {
        out.raw(cellBegin[column]);
        out.raw(rowDigits);
        out.raw(opening);
    }

    void endRow() throws IOException {
        out.raw(ROW_END);
    }

    /**
     * Writes what comes behind the rows and completes the file.
     *
     * @param name name of the sheet
     * @param rows number of rows to report
     * @param tail elements behind the rows, in the order of the standard
     * @param drawing relation id of the sheet's drawing
     */
    PackedSheet finish(String name, long rows, List<byte[]> tail, Optional<String> drawing) throws IOException {
        out.raw("</sheetData>");
        for (byte[] element : tail) {
            out.flush();
            file.write(element);
        }
        if (drawing.isPresent()) {
            out.raw("<drawing r:id=\"" + drawing.get() + "\"/>");
        }
        out.raw("</worksheet>");
        out.flush();
        return file.finish(name, rows);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
