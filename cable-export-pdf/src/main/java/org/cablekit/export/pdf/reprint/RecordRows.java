package org.cablekit.export.pdf.reprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Classification;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Release;
import org.cablekit.model.Text;
import org.cablekit.model.TextStatus;

/** The rows about the archive's record, the release, the exemption codes and the diagnostics. */
final class RecordRows {

    private final TextSetter setter;

    RecordRows(TextSetter setter) {
        this.setter = setter;
    }

    /** The archive's facts: its attributes as they stand, or what is known of them. */
    List<LabelTable.Row> archive(ArchiveRecord record) {
        Rows rows = new Rows(setter);
        if (record.textStatus() != TextStatus.PRESENT) {
            rows.add("Text", Wording.constant(record.textStatus()));
        }
        List<ArchiveAttribute> stated =
                record.attributes().stream().filter(RecordRows::isStated).toList();
        if (stated.isEmpty()) {
            facts(record, rows);
        } else {
            stated.forEach(attribute -> rows.add(attribute.key(), attribute.value()));
        }
        rows.addTexts("Markings", record.markings());
        return rows.list();
    }

    private static boolean isStated(ArchiveAttribute attribute) {
        return !attribute.value().isEmpty()
                && attribute
                        .value()
                        .plain()
                        .filter(v -> v.isBlank() || v.equalsIgnoreCase("n/a"))
                        .isEmpty()
                && !attribute.key().equals("Markings");
    }

    private static void facts(ArchiveRecord record, Rows rows) {
        record.documentNumber().ifPresent(number -> rows.add("Document number", number));
        record.date().ifPresent(date -> rows.add("Date", Wording.day(date)));
        record.originalClassification()
                .map(Classification::banner)
                .ifPresent(banner -> rows.add("Original classification", banner));
        rows.add("Original handling", String.join(", ", record.originalHandling()));
        record.from().ifPresent(from -> rows.add("From", from));
        rows.add("To", String.join(", ", record.to()));
        record.office().ifPresent(office -> rows.add("Office", office));
        record.subject().ifPresent(subject -> rows.add("Subject", subject));
        rows.add("Concepts", String.join(", ", record.concepts()));
        record.locator().ifPresent(locator -> rows.add("Locator", locator));
        record.filmNumber().ifPresent(number -> rows.add("Film number", number));
    }

    /** The facts of a release. */
    List<LabelTable.Row> release(Release release) {
        Rows rows = new Rows(setter);
        release.verdict().ifPresent(verdict -> rows.add("Verdict", Wording.verdict(verdict)));
        rows.add("Exemptions", list(release.exemptions()));
        release.caseNumber().ifPresent(number -> rows.add("Case number", number));
        release.documentNumber().ifPresent(number -> rows.add("Document number", number));
        release.date().ifPresent(date -> rows.add("Date", Wording.day(date)));
        release.levelNow().ifPresent(level -> rows.add("Level at release", level.words()));
        release.pages().ifPresent(pages -> rows.add("Pages", Integer.toString(pages)));
        rows.addTexts("Stamps", release.stamps());
        return rows.list();
    }

    private String list(List<ExemptionCode> codes) {
        return codes.stream().map(setter::print).collect(Collectors.joining(", "));
    }

    /** The legend of exemption codes. */
    List<LabelTable.Row> legend(SortedSet<ExemptionCode> codes) {
        Rows rows = new Rows(setter);
        for (ExemptionCode code : codes) {
            rows.add(
                    setter.print(code),
                    ExemptionMeaning.of(code)
                            .orElse("a reason of the executive order on classification then in force"));
        }
        return rows.list();
    }

    /** The diagnostics, without places: lines and columns of the source are not those of a reprint. */
    List<LabelTable.Row> notes(List<Diagnostic> diagnostics) {
        Rows rows = new Rows(setter);
        for (Diagnostic diagnostic : diagnostics) {
            List<Text> lines = new ArrayList<>();
            lines.add(Text.of(Wording.constant(diagnostic.code())));
            lines.add(Text.of(diagnostic.message()));
            rows.addTexts(Wording.constant(diagnostic.severity()), lines);
        }
        return rows.list();
    }

    /** {@code 05/22/2017}, the form of release stamps. */
    static String stampDate(LocalDate date) {
        return two(date.getMonthValue()) + "/" + two(date.getDayOfMonth()) + "/" + date.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
