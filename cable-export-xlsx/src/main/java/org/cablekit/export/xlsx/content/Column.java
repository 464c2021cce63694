package org.cablekit.export.xlsx.content;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.cablekit.export.xlsx.sheet.ColumnFormat;
import org.cablekit.export.xlsx.sheet.Look;
import org.cablekit.export.xlsx.sheet.SheetSeries;

/**
 * A column of a sheet: what it is called, where its facts come from and how a cell of it is filled.
 *
 * @param <T> what a row tells of
 * @param name its name for programs, in the vocabulary of the model and the JSON
 * @param path where the fact stands in the model
 * @param format header, width and look
 * @param filler writes exactly one cell
 */
public record Column<T>(String name, String path, ColumnFormat format, Filler<T> filler) {

    /** Checks that nothing is null. */
    public Column {
        requireNonNull(name, "name");
        requireNonNull(path, "path");
        requireNonNull(format, "format");
        requireNonNull(filler, "filler");
    }

    /**
     * Writes one cell.
     *
     * @param <T> what a row tells of
     */
    public interface Filler<T> {
        /**
         * Writes the cell or leaves it empty.
         *
         * @param of what the row tells of
         * @param row where the next cell is the one to write
         * @throws IOException if the sheet fails
         */
        void fill(T of, SheetSeries row) throws IOException;
    }

    static <T> Column<T> textColumn(String name, String header, String path, int width, Function<T, String> words) {
        return column(name, header, path, width, Look.TEXT, (of, row) -> row.text(words.apply(of)));
    }

    static <T> Column<T> numberColumn(String name, String header, String path, int width, ToLongFunction<T> number) {
        return column(name, header, path, width, Look.NUMBER, (of, row) -> row.number(number.applyAsLong(of)));
    }

    static <T> Column<T> countColumn(
            String name, String header, String path, int width, Function<T, Optional<Integer>> count) {
        return column(name, header, path, width, Look.NUMBER, (of, row) -> {
            Optional<Integer> value = count.apply(of);
            if (value.isPresent()) {
                row.number(value.get());
            } else {
                row.blank();
            }
        });
    }

    static <T> Column<T> dateColumn(String name, String header, String path, Function<T, Optional<LocalDate>> day) {
        return column(name, header, path, 13, Look.DATE, (of, row) -> {
            Optional<LocalDate> value = day.apply(of);
            if (value.isPresent()) {
                row.date(value.get());
            } else {
                row.blank();
            }
        });
    }

    static <T> Column<T> dateTimeColumn(String name, String header, String path, Function<T, Optional<Instant>> time) {
        return column(name, header, path, 19, Look.DATE_TIME, (of, row) -> {
            Optional<Instant> value = time.apply(of);
            if (value.isPresent()) {
                row.dateTime(value.get());
            } else {
                row.blank();
            }
        });
    }

    static <T> Column<T> shareColumn(String name, String header, String path, int width, ToDoubleFunction<T> share) {
        return column(name, header, path, width, Look.PERCENT, (of, row) -> row.share(share.applyAsDouble(of)));
    }

    static <T> Column<T> column(String name, String header, String path, int width, Look look, Filler<T> filler) {
        return new Column<>(name, path, new ColumnFormat(header, width, look), filler);
    }

    /** {@return the columns with which every list but that of the cables begins: which cable a row belongs to} */
    static <T extends OfCable> List<Column<T>> identity() {
        return List.of(
                numberColumn(
                        "number",
                        "No.",
                        "position in the workbook",
                        10,
                        of -> of.entry().number()),
                textColumn(
                        "reference",
                        "Message reference",
                        "reference",
                        20,
                        of -> of.entry().reference()));
    }

    /** {@return these columns behind those that tell the cable} */
    static <T extends OfCable> List<Column<T>> behindIdentity(List<Column<T>> columns) {
        List<Column<T>> all = new ArrayList<>(identity());
        all.addAll(columns);
        return List.copyOf(all);
    }
}
