package org.cablekit.export.xlsx.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.xlsx.sheet.Look;

/** Makes the cell format of each {@link Look}, at the index the sheets use for it. */
final class CellFormats {

    static final byte[] BLUE = {0x1F, 0x3A, 0x5F};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] GREY = {0x59, 0x59, 0x59};
    private static final byte[] LINK_BLUE = {0x05, 0x63, (byte) 0xC1};
    private static final String FACE = "Calibri";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 18;
    private static final short SMALL = 9;

    private final XSSFWorkbook book;

    CellFormats(XSSFWorkbook book) {
        this.book = book;
    }

    /** Adds the formats to a workbook that has none but the first. */
    void add() {
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName(FACE);
        plain.setFamily(FontFamily.SWISS);
        plain.setScheme(FontScheme.NONE);
        for (Look look : Look.values()) {
            XSSFCellStyle style = look == Look.DEFAULT ? book.getCellStyleAt(0) : book.createCellStyle();
            shape(style, look);
            if (style.getIndex() != look.index()) {
                throw new IllegalStateException("cell format " + style.getIndex() + " for " + look);
            }
        }
    }

    private void shape(XSSFCellStyle style, Look look) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case DEFAULT -> {}
            case HEADER -> header(style);
            case TEXT -> style.setWrapText(true);
            case TEXT_LIKE_FORMULA -> {
                style.setWrapText(true);
                style.setQuotePrefixed(true);
            }
            case LINK -> {
                XSSFFont font = font(SIZE, false, LINK_BLUE);
                font.setUnderline(FontUnderline.SINGLE);
                style.setFont(font);
            }
            case NUMBER -> number(style, "#,##0");
            case DATE -> number(style, "yyyy-mm-dd");
            case DATE_TIME -> number(style, "yyyy-mm-dd hh:mm");
            case PERCENT -> number(style, "0.0%");
            case TITLE -> style.setFont(font(TITLE_SIZE, true, BLUE));
            case SECTION -> section(style);
            case NUMBER_SECTION -> {
                section(style);
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
            case NOTE -> style.setFont(font(SMALL, false, GREY));
        }
    }

    private void header(XSSFCellStyle style) {
        style.setFont(font(SIZE, true, WHITE));
        style.setFillForegroundColor(color(BLUE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
    }

    private void section(XSSFCellStyle style) {
        style.setFont(font(SIZE, true, BLUE));
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(BLUE));
    }

    private void number(XSSFCellStyle style, String format) {
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private XSSFFont font(short size, boolean bold, byte[] color) {
        XSSFFont font = book.createFont();
        font.setFontName(FACE);
        font.setFamily(FontFamily.SWISS);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    private static XSSFColor color(byte[] rgb) {
        return new XSSFColor(rgb.clone(), null);
    }
}
