package org.cablekit.export.xlsx.review;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the cells of the workbook. Text is text, whatever it begins with. */
final class ReviewCells {

    private static final int LONGEST = 32_767;
    private static final String CUT = " [cut]";

    private final XSSFCellStyle header;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle edited;

    ReviewCells(XSSFWorkbook book) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        header = book.createCellStyle();
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        plain = text(book);
        edited = text(book);
        edited.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        edited.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        edited.setBorderBottom(BorderStyle.HAIR);
        edited.setBorderLeft(BorderStyle.HAIR);
    }

    private static XSSFCellStyle text(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    void header(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(header);
    }

    void text(XSSFRow row, int column, String words, boolean isEdited) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(isEdited ? edited : plain);
        if (!words.isEmpty()) {
            cell.setCellValue(words.length() <= LONGEST ? words : cut(words) + CUT);
        }
    }

    private static String cut(String words) {
        int end = LONGEST - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    void number(XSSFRow row, int column, int number) {
        row.createCell(column).setCellValue(number);
    }
}
