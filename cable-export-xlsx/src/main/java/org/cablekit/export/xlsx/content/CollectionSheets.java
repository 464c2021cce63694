package org.cablekit.export.xlsx.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.export.xlsx.sheet.RowPlace;

/** The lists of a workbook. Every cable passes once; memory grows by a hash of its reference number, no more. */
public final class CollectionSheets implements Closeable {

    private static final int ONE_LINE = 15;
    private static final int TWO_LINES = 30;
    private static final int PASSAGE = 75;

    private final Map<SheetKind, ListSheet<?>> lists = new EnumMap<>(SheetKind.class);
    private final Optional<ListSheet<Entry>> cables;
    private final Optional<ReferenceSheet> references;

    /**
     * Makes lists without rows.
     *
     * @param kinds the sheets wanted; the overview is none of them
     * @param columns columns of the sheet Cables
     * @param workshop where they are made
     * @throws IOException if a temporary file cannot be made
     */
    public CollectionSheets(Set<SheetKind> kinds, List<Column<Entry>> columns, Workshop workshop) throws IOException {
        this.cables = kinds.contains(SheetKind.CABLES)
                ? Optional.of(new ListSheet<>(SheetKind.CABLES, columns, TWO_LINES, List::of, workshop))
                : Optional.empty();
        for (SheetKind kind : kinds) {
            switch (kind) {
                case ADDRESSEES ->
                    lists.put(
                            kind, new ListSheet<>(kind, AddresseeRow.columns(), ONE_LINE, AddresseeRow::of, workshop));
                case TAGS -> lists.put(kind, new ListSheet<>(kind, TagRow.columns(), ONE_LINE, TagRow::of, workshop));
                case PARAGRAPHS ->
                    lists.put(kind, new ListSheet<>(kind, BlockRow.columns(), PASSAGE, BlockRow::of, workshop));
                case DIAGNOSTICS ->
                    lists.put(
                            kind,
                            new ListSheet<>(kind, DiagnosticRow.columns(), ONE_LINE, DiagnosticRow::of, workshop));
                case OVERVIEW, CABLES, REFERENCES -> {}
            }
        }
        this.references =
                kinds.contains(SheetKind.REFERENCES) ? Optional.of(new ReferenceSheet(workshop)) : Optional.empty();
    }

    /**
     * Writes the rows of a cable.
     *
     * @param entry the cable
     * @throws IOException if a temporary file fails
     */
    public void write(Entry entry) throws IOException {
        Optional<RowPlace> place = Optional.empty();
        if (cables.isPresent()) {
            cables.get().write(entry);
            place = Optional.of(cables.get().place());
        }
        for (ListSheet<?> list : lists.values()) {
            list.write(entry);
        }
        if (references.isPresent()) {
            references.get().write(entry, place);
        }
    }

    /**
     * Completes the lists.
     *
     * @return the sheets of each list, in order
     * @throws IOException if a temporary file fails
     */
    public Map<SheetKind, List<PackedSheet>> finish() throws IOException {
        Map<SheetKind, List<PackedSheet>> sheets = new EnumMap<>(SheetKind.class);
        if (references.isPresent()) {
            sheets.put(
                    SheetKind.REFERENCES, references.get().finish(place -> cables.map(list -> list.location(place))));
        }
        if (cables.isPresent()) {
            sheets.put(SheetKind.CABLES, cables.get().finish());
        }
        for (Map.Entry<SheetKind, ListSheet<?>> list : lists.entrySet()) {
            sheets.put(list.getKey(), list.getValue().finish());
        }
        return sheets;
    }

    /** Frees the files being written. */
    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>(lists.values());
        cables.ifPresent(open::add);
        references.ifPresent(open::add);
        IOException failure = null;
        for (Closeable sheet : open) {
            try {
                sheet.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
