package org.cablekit.export.xlsx.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cablekit.export.xlsx.sheet.Notices;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.export.xlsx.sheet.RowPlace;
import org.cablekit.export.xlsx.sheet.SheetSeries;
import org.cablekit.export.xlsx.sheet.Spool;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Reference;

/**
 * The sheet References. A telegram may cite one that comes later, so the rows are put aside in a temporary file until
 * all cables are known; of each cable only a hash of its number stays in memory, see {@link ReferenceIndex}.
 */
final class ReferenceSheet implements Closeable {

    private static final int ROW_HEIGHT = 15;
    private static final RowPlace NO_ROW = new RowPlace(0, 0);

    private final List<Column<ReferenceRow>> columns = ReferenceRow.columns();
    private final ReferenceIndex index = new ReferenceIndex();
    private final Notices notices;
    private final SheetSeries series;
    private final Spool spool;
    private long rows;

    ReferenceSheet(Workshop workshop) throws IOException {
        this.notices = workshop.notices();
        this.series = workshop.series(SheetKind.REFERENCES, columns, ROW_HEIGHT);
        this.spool = new Spool(workshop.directory().resolve("references.spool"));
    }

    /** Notes a cable and what it cites. */
    void write(Entry entry, Optional<RowPlace> place) throws IOException {
        Optional<MessageReference> own = entry.cable().messageReference();
        if (own.isPresent()) {
            index.add(own.get(), place.orElse(NO_ROW));
        }
        for (Reference reference : entry.cable().textHeading().references()) {
            ReferenceRow.putAside(entry, reference, spool);
            rows++;
        }
    }

    /**
     * Writes the rows.
     *
     * @param location the place of a cable as links write it, given its row; empty if cables have no rows
     */
    List<PackedSheet> finish(Function<RowPlace, Optional<String>> location) throws IOException {
        try (Spool.Reader reader = spool.read()) {
            for (long i = 0; i < rows; i++) {
                row(ReferenceRow.takeBack(reader), location);
            }
        }
        return series.finish();
    }

    private void row(ReferenceRow row, Function<RowPlace, Optional<String>> location) throws IOException {
        notices.about(row.number() - 1);
        Optional<RowPlace> place = row.targetHash() == 0 ? Optional.empty() : index.find(row.targetHash());
        ReferenceRow resolved = row.at(place.isPresent(), place.flatMap(location));
        series.beginRow();
        for (Column<ReferenceRow> column : columns) {
            column.filler().fill(resolved, series);
        }
        series.endRow();
    }

    @Override
    public void close() throws IOException {
        try (spool) {
            series.close();
        }
    }
}
