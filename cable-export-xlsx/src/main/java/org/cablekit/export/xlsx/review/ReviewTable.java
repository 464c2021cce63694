package org.cablekit.export.xlsx.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.ExemptionCode;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet whose columns are told by their headers, in any order. */
final class ReviewTable {

    private ReviewTable() {}

    /** {@return the rows of a sheet that hold something} */
    static List<Row> of(XSSFWorkbook book, String name, List<String> columns) throws ReviewProblem {
        XSSFSheet sheet = book.getSheet(name);
        if (sheet == null) {
            throw new ReviewProblem("", "the sheet " + name + " is missing: this is no review");
        }
        Map<String, Integer> places = places(sheet, columns);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                Row filled = new Row(name, row, places);
                if (!filled.isEmpty()) {
                    rows.add(filled);
                }
            }
        }
        return rows;
    }

    private static Map<String, Integer> places(XSSFSheet sheet, List<String> columns) throws ReviewProblem {
        Map<String, Integer> places = new HashMap<>();
        XSSFRow headers = sheet.getRow(0);
        if (headers != null) {
            for (org.apache.poi.ss.usermodel.Cell cell : headers) {
                if (cell.getCellType() == CellType.STRING) {
                    places.putIfAbsent(cell.getStringCellValue().strip(), cell.getColumnIndex());
                }
            }
        }
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new ReviewProblem(
                        "sheet " + sheet.getSheetName(), "the column " + column + " is missing in its first row");
            }
        }
        return places;
    }

    /** Makes something of a row. */
    interface Making<T> {
        T make() throws ReviewProblem;
    }

    /** A row. */
    static final class Row {
        private final String sheet;
        private final XSSFRow row;
        private final Map<String, Integer> places;

        Row(String sheet, XSSFRow row, Map<String, Integer> places) {
            this.sheet = sheet;
            this.row = row;
            this.places = places;
        }

        boolean isEmpty() throws ReviewProblem {
            for (String column : places.keySet()) {
                if (!text(column).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private int place(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalStateException("no column " + column);
            }
            return place;
        }

        ReviewProblem problem(String column, String reason) {
            String cell = CellReference.convertNumToColString(place(column)) + (row.getRowNum() + 1);
            return new ReviewProblem("sheet " + sheet + ", cell " + cell + " (" + column + ")", reason);
        }

        void require(String column, boolean condition, String otherwise) throws ReviewProblem {
            if (!condition) {
                throw problem(column, otherwise);
            }
        }

        /** Turns the refusal of a type of the model into a problem of the row. */
        <T> T checked(Making<T> making) throws ReviewProblem {
            try {
                return making.make();
            } catch (IllegalArgumentException e) {
                throw new ReviewProblem(
                        "sheet " + sheet + ", row " + (row.getRowNum() + 1), String.valueOf(e.getMessage()));
            }
        }

        /** {@return the words of a cell, stripped; a number as its digits; empty for an empty cell} */
        String text(String column) throws ReviewProblem {
            XSSFCell cell = row.getCell(place(column));
            return cell == null ? "" : text(column, cell).strip();
        }

        private String text(String column, Cell cell) throws ReviewProblem {
            return switch (cell.getCellType()) {
                case STRING -> cell.getStringCellValue();
                case NUMERIC -> number(cell.getNumericCellValue());
                case BLANK, _NONE -> "";
                case FORMULA -> throw problem(column, "is a formula; write the value");
                case BOOLEAN, ERROR -> throw problem(column, "is neither text nor number");
            };
        }

        private static String number(double value) {
            long whole = (long) value;
            return whole == value ? Long.toString(whole) : Double.toString(value);
        }

        int number(String column) throws ReviewProblem {
            String digits = text(column);
            if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw problem(column, "expected a whole number, not " + quote(digits));
            }
            return Integer.parseInt(digits);
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) throws ReviewProblem {
            String word = text(column);
            String wanted = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(wanted)) {
                    return constant;
                }
            }
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw problem(column, "unknown value " + quote(word) + "; known are " + known);
        }

        /** {@return the words between commas, semicolons and line ends} */
        List<String> list(String column) throws ReviewProblem {
            return Arrays.stream(text(column).split("[,;\n]", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        List<ExemptionCode> codes(String column) throws ReviewProblem {
            List<ExemptionCode> codes = new ArrayList<>();
            for (String word : list(column)) {
                codes.add(ExemptionCode.parse(word)
                        .orElseThrow(() -> problem(column, "not an exemption code: " + quote(word))));
            }
            return codes;
        }

        /** {@return the day of a cell, whether it is a date or text such as 2026-11-22} */
        Optional<LocalDate> date(String column) throws ReviewProblem {
            XSSFCell cell = row.getCell(place(column));
            if (isDate(cell)) {
                return Optional.of(cell.getLocalDateTimeCellValue().toLocalDate());
            }
            String written = text(column);
            try {
                return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
            } catch (DateTimeException e) {
                throw problem(column, "not a date such as 2026-11-22: " + quote(written));
            }
        }

        private static boolean isDate(@Nullable XSSFCell cell) {
            return cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        }

        private static String quote(String words) {
            return ReviewProblem.quote(words);
        }
    }
}
