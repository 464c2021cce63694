package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.util.List;
import org.cablekit.model.Tag;

/**
 * A row of the sheet TAGS.
 *
 * @param entry the cable
 * @param tag the entry of its TAGS line
 */
record TagRow(Entry entry, Tag tag) implements OfCable {

    static List<Column<TagRow>> columns() {
        return Column.behindIdentity(List.of(
                textColumn(
                        "code",
                        "TAG",
                        "code",
                        20,
                        r -> r.tag()
                                .code()
                                .orElseGet(() -> r.entry().words(r.tag().raw()))),
                textColumn("kind", "Kind", "kind", 14, r -> Words.of(r.tag().kind())),
                textColumn(
                        "meaning",
                        "Meaning",
                        "meaning",
                        50,
                        r -> r.tag().meaning().orElse("")),
                textColumn(
                        "raw",
                        "As written",
                        "raw",
                        20,
                        r -> r.entry().words(r.tag().raw()))));
    }

    static List<TagRow> of(Entry entry) {
        return entry.cable().textHeading().tags().stream()
                .map(tag -> new TagRow(entry, tag))
                .toList();
    }
}
