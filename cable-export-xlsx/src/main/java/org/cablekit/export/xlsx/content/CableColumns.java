package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.countColumn;
import static org.cablekit.export.xlsx.content.Column.dateColumn;
import static org.cablekit.export.xlsx.content.Column.dateTimeColumn;
import static org.cablekit.export.xlsx.content.Column.numberColumn;
import static org.cablekit.export.xlsx.content.Column.shareColumn;
import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Severity;

/**
 * The columns of the sheet Cables. This is the table that ties name and header of each column to its place in the
 * model; a path with brackets is a method of {@link org.cablekit.model.Cable} that takes the best of several places.
 */
public final class CableColumns {

    /** The value of the option {@code columns} that stands for the usual columns. */
    public static final String STANDARD = "standard";

    /** The value of the option {@code columns} that stands for every column. */
    public static final String ALL = "all";

    private static final List<Column<Entry>> STANDARD_COLUMNS = List.of(
            numberColumn("number", "No.", "position in the workbook", 10, Entry::number),
            textColumn("reference", "Message reference", "reference", 20, Entry::reference),
            dateTimeColumn(
                    "sentAt", "Date and time (UTC)", "sentAt()", e -> e.cable().sentAt()),
            dateColumn("sentOn", "Date", "sentOn()", e -> e.cable().sentOn()),
            textColumn(
                    "era",
                    "Era",
                    "era()",
                    22,
                    e -> e.cable().era().map(Words::of).orElse("")),
            textColumn("format", "Format", "format", 15, e -> Words.of(e.cable().format())),
            textColumn("origin", "Origin", "origin()", 20, CableFacts::origin),
            textColumn("originKind", "Origin kind", "heading.originator.kind", 18, CableFacts::originKind),
            textColumn("country", "Country", "origin().country", 9, CableFacts::country),
            textColumn("isoCountry", "ISO country", "origin().isoCountry", 9, CableFacts::isoCountry),
            textColumn("classification", "Classification", "classification().level", 18, CableFacts::level),
            countColumn(
                    "classificationRank", "Classification rank", "classification().level.rank", 13, CableFacts::rank),
            textColumn("controls", "Controls", "classification().controls", 16, CableFacts::controls),
            textColumn("captions", "Captions", "textHeading.captions", 20, CableFacts::captions),
            textColumn("precedence", "Precedence", "precedence()", 13, CableFacts::precedence),
            textColumn(
                    "subject",
                    "Subject",
                    "subject()",
                    60,
                    e -> e.words(e.cable().subject())),
            textColumn("tags", "TAGS", "textHeading.tags", 28, CableFacts::tags),
            textColumn("sender", "From", "heading.originator.name", 26, CableFacts::sender),
            numberColumn(
                    "action",
                    "Action addressees",
                    "heading.action",
                    11,
                    e -> e.cable().heading().action().size()),
            numberColumn(
                    "info",
                    "Info addressees",
                    "heading.info",
                    11,
                    e -> e.cable().heading().info().size()),
            numberColumn("paragraphs", "Paragraphs", "body.blocks", 11, CableFacts::paragraphs),
            textColumn("classifiedBy", "Classified by", "textHeading.classifiedBy", 28, CableFacts::classifiedBy),
            textColumn("reasons", "Reasons", "textHeading.classifiedBy.reasons", 16, CableFacts::reasons),
            dateColumn(
                    "declassifyOn",
                    "Declassify on",
                    "declassifyOn()",
                    e -> e.cable().declassifyOn()),
            textColumn(
                    "declassificationBasis",
                    "Declassification basis",
                    "textHeading.executiveOrder.instructions.basis",
                    14,
                    CableFacts::declassificationBasis),
            textColumn(
                    "declassification",
                    "Declassification instruction",
                    "textHeading.executiveOrder.instructions",
                    24,
                    CableFacts::declassification),
            textColumn("references", "References", "textHeading.references", 36, CableFacts::references),
            textColumn("signature", "Signature", "ending.signature.name", 16, CableFacts::signature),
            textColumn(
                    "summary",
                    "Summary",
                    "summary()",
                    80,
                    e -> e.words(e.cable().summary())),
            shareColumn("coverage", "Coverage", "coverage()", 10, e -> e.cable().coverage()),
            numberColumn("errors", "Errors", "diagnostics", 9, e -> CableFacts.findings(e, Severity.ERROR)),
            numberColumn("warnings", "Warnings", "diagnostics", 10, e -> CableFacts.findings(e, Severity.WARNING)),
            numberColumn("notes", "Notes", "diagnostics", 9, e -> CableFacts.findings(e, Severity.NOTE)),
            textColumn("source", "Source", "source.provenance.location", 36, CableFacts::source),
            numberColumn("index", "Place in source", "source.provenance.index", 9, CableFacts::index),
            textColumn("container", "Container", "source.provenance.container", 16, CableFacts::container));

    private static final List<Column<Entry>> FURTHER_COLUMNS = List.of(
            textColumn(
                    "dateTimeGroup",
                    "Date-time group",
                    "heading.dateTime.dateTimeGroup",
                    20,
                    CableFacts::dateTimeGroup),
            textColumn(
                    "executiveOrder",
                    "Executive order",
                    "textHeading.executiveOrder.raw",
                    28,
                    CableFacts::executiveOrder),
            textColumn("passing", "Passing instructions", "textHeading.passing", 28, CableFacts::passing),
            numberColumn(
                    "sections",
                    "Sections",
                    "sections",
                    10,
                    e -> e.cable().sections().size()),
            textColumn(
                    "actionOffice", "Action office", "department.distribution.action", 16, CableFacts::actionOffices),
            textColumn("distribution", "Distribution", "department.distribution.info", 36, CableFacts::distribution),
            textColumn("draftedBy", "Drafted by", "department.drafting.draftedBy", 24, CableFacts::draftedBy),
            textColumn("approvedBy", "Approved by", "department.drafting.approvedBy", 24, CableFacts::approvedBy),
            textColumn("clearedBy", "Cleared by", "department.drafting.clearedBy", 36, CableFacts::clearedBy),
            textColumn(
                    "documentNumber",
                    "Document number",
                    "archive.documentNumber",
                    20,
                    CableFacts.archive(ArchiveRecord::documentNumber)),
            textColumn("concepts", "Concepts", "archive.concepts", 36, CableFacts::concepts),
            textColumn(
                    "filmNumber",
                    "Film number",
                    "archive.filmNumber",
                    16,
                    CableFacts.archive(ArchiveRecord::filmNumber)),
            textColumn("locator", "Locator", "archive.locator", 24, CableFacts.archive(ArchiveRecord::locator)),
            textColumn("textStatus", "Text status", "archive.textStatus", 16, CableFacts::textStatus),
            textColumn("verdict", "Release", "release.verdict", 12, CableFacts::verdict),
            textColumn("exemptions", "Exemptions", "release.exemptions", 18, CableFacts::exemptions),
            textColumn("caseNumber", "Case number", "release.caseNumber", 16, CableFacts::caseNumber),
            dateColumn("releasedOn", "Release date", "release.date", CableFacts::releasedOn),
            countColumn("pages", "Pages released", "release.pages", 10, CableFacts::pages),
            textColumn(
                    "publishedId",
                    "Published identifier",
                    "source.provenance.published.id",
                    20,
                    CableFacts::publishedId),
            dateTimeColumn(
                    "publishedAt", "Published (UTC)", "source.provenance.published.released", CableFacts::publishedAt));

    private CableColumns() {}

    /** {@return every column there is, the usual ones first} */
    public static List<Column<Entry>> all() {
        return Stream.concat(STANDARD_COLUMNS.stream(), FURTHER_COLUMNS.stream())
                .toList();
    }

    /**
     * {@return the columns a person asks for}
     *
     * @param wanted {@link #STANDARD}, {@link #ALL}, or names of columns separated by commas, in the order wanted;
     *     {@code standard} may be one of the names
     * @throws IllegalArgumentException if a name is not that of a column, or none is given; the message lists the names
     *     there are
     */
    public static List<Column<Entry>> select(String wanted) {
        Set<Column<Entry>> selected = new LinkedHashSet<>();
        for (String part : wanted.split(",", -1)) {
            String name = part.strip();
            switch (name) {
                case STANDARD -> selected.addAll(STANDARD_COLUMNS);
                case ALL -> selected.addAll(all());
                default -> selected.add(find(name));
            }
        }
        return List.copyOf(selected);
    }

    private static Column<Entry> find(String name) {
        return all().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column '" + name + "'; known are "
                        + STANDARD + ", " + ALL + ", "
                        + all().stream().map(Column::name).collect(Collectors.joining(", "))));
    }
}
