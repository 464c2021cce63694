package org.cablekit.export.xlsx.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A chart of the overview: which cells it shows and where it lies.
 *
 * @param form its form
 * @param title its title
 * @param categories texts of the cells that name the bars, at least one
 * @param values numbers of the cells that give their length, as many
 * @param categoryColumn index of the column with the texts, 0-based
 * @param valueColumn index of the column with the numbers
 * @param firstRow number of the first row of both, 1-based
 * @param area the cells it covers
 */
public record ChartPlan(
        Form form,
        String title,
        List<String> categories,
        List<Long> values,
        int categoryColumn,
        int valueColumn,
        int firstRow,
        Area area) {

    /** Form of a chart. */
    public enum Form {
        /** Upright columns, for what has an order. */
        COLUMNS,
        /** Bars with the largest on top. */
        BARS
    }

    /**
     * Cells a chart covers.
     *
     * @param firstColumn index of its first column, 0-based
     * @param firstRow index of its first row, 0-based
     * @param endColumn index of the column behind it
     * @param endRow index of the row behind it
     */
    public record Area(int firstColumn, int firstRow, int endColumn, int endRow) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no category, or not one value for each
     */
    public ChartPlan {
        requireNonNull(form, "form");
        requireNonNull(title, "title");
        categories = List.copyOf(categories);
        values = List.copyOf(values);
        requireNonNull(area, "area");
        if (categories.isEmpty() || categories.size() != values.size()) {
            throw new IllegalArgumentException(categories.size() + " categories, " + values.size() + " values");
        }
    }

    /** {@return number of the last row of the cells it shows} */
    public int lastRow() {
        return firstRow + values.size() - 1;
    }
}
