package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.column;
import static org.cablekit.export.xlsx.content.Column.numberColumn;
import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.xlsx.sheet.Look;
import org.cablekit.export.xlsx.sheet.SheetSeries;
import org.cablekit.export.xlsx.sheet.Spool;
import org.cablekit.model.Reference;

/**
 * A row of the sheet References, put aside until all cables are known.
 *
 * @param number number of the citing cable, 1-based
 * @param reference its message reference number
 * @param bullet letter of the reference
 * @param kind what is cited
 * @param target the cited message reference number, if there is one
 * @param targetHash its hash; 0 if there is none
 * @param basis how it was had
 * @param title title of what is cited
 * @param notes remarks
 * @param raw the reference as written
 * @param location where the cited cable stands in the workbook; empty if it is not there or has no row
 * @param present whether the cited cable is in the collection
 */
record ReferenceRow(
        long number,
        String reference,
        String bullet,
        String kind,
        String target,
        long targetHash,
        String basis,
        String title,
        String notes,
        String raw,
        Optional<String> location,
        boolean present) {

    static List<Column<ReferenceRow>> columns() {
        return List.of(
                numberColumn("number", "No.", "position in the workbook", 10, ReferenceRow::number),
                textColumn("reference", "Message reference", "reference", 20, ReferenceRow::reference),
                textColumn("bullet", "Letter", "bullet", 8, ReferenceRow::bullet),
                textColumn("kind", "Kind", "kind", 14, ReferenceRow::kind),
                column("target", "Cited reference", "target", 20, Look.TEXT, ReferenceRow::fillTarget),
                textColumn("present", "In this workbook", "references of all cables", 11, ReferenceRow::presence),
                textColumn("basis", "Basis", "basis", 10, ReferenceRow::basis),
                textColumn("title", "Title", "title", 40, ReferenceRow::title),
                textColumn("notes", "Notes", "notes", 16, ReferenceRow::notes),
                textColumn("raw", "As written", "raw", 44, ReferenceRow::raw));
    }

    private void fillTarget(SheetSeries row) throws IOException {
        if (location.isPresent()) {
            row.link(target, location.get());
        } else {
            row.text(target);
        }
    }

    private String presence() {
        if (targetHash == 0) {
            return "";
        }
        return present ? "Yes" : "No";
    }

    static void putAside(Entry entry, Reference reference, Spool spool) throws IOException {
        spool.number(entry.number());
        spool.text(entry.reference());
        spool.text(reference.bullet().orElse(""));
        spool.text(Words.of(reference.kind()));
        spool.text(reference.target().map(Words::of).orElse(""));
        spool.number(reference.target().map(ReferenceIndex::hash).orElse(0L));
        spool.text(reference.target().isPresent() ? Words.of(reference.basis()) : "");
        spool.text(entry.words(reference.title()));
        spool.text(Words.list(reference.notes()));
        spool.text(entry.words(reference.raw()));
    }

    static ReferenceRow takeBack(Spool.Reader spool) throws IOException {
        return new ReferenceRow(
                spool.number(),
                spool.text(),
                spool.text(),
                spool.text(),
                spool.text(),
                spool.number(),
                spool.text(),
                spool.text(),
                spool.text(),
                spool.text(),
                Optional.empty(),
                false);
    }

    ReferenceRow at(boolean inCollection, Optional<String> place) {
        return new ReferenceRow(
                number, reference, bullet, kind, target, targetHash, basis, title, notes, raw, place, inCollection);
    }
}
