package org.cablekit.export.xlsx.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.export.xlsx.sheet.RowPlace;
import org.cablekit.export.xlsx.sheet.SheetSeries;

/**
 * A sheet that is a list: every cable gives it some rows.
 *
 * @param <T> what a row tells of
 */
final class ListSheet<T> implements Closeable {

    private final List<Column<T>> columns;
    private final Function<Entry, List<T>> rows;
    private final SheetSeries series;

    ListSheet(
            SheetKind kind, List<Column<T>> columns, int rowHeight, Function<Entry, List<T>> rows, Workshop workshop) {
        this.columns = columns;
        this.rows = rows;
        this.series = workshop.series(kind, columns, rowHeight);
    }

    /** Writes the rows of a cable. */
    void write(Entry entry) throws IOException {
        for (T of : rows.apply(entry)) {
            row(of);
        }
    }

    private void row(T of) throws IOException {
        series.beginRow();
        for (Column<T> column : columns) {
            column.filler().fill(of, series);
        }
        series.endRow();
    }

    /** {@return where the row written last stands} */
    RowPlace place() {
        return series.place();
    }

    String location(RowPlace place) {
        return series.location(place);
    }

    List<PackedSheet> finish() throws IOException {
        return series.finish();
    }

    @Override
    public void close() throws IOException {
        series.close();
    }
}
