package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablekit.export.pdf.font.Faces;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.Style;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Release;
import org.cablekit.model.ReleaseVerdict;

/** The release stamp: the running line of every page and the verdict on page one. */
final class Stamp {

    private static final Style VERDICT = Style.black(Faces.BOLD, 10);
    private static final Style CODES = Style.black(Faces.REGULAR, 9);

    private final ReprintOptions options;
    private final Optional<Release> release;

    Stamp(Cable cable, ReprintOptions options) {
        this.options = options;
        this.release = cable.release();
    }

    /** The running line, empty if there is neither a case nor a document nor a date. */
    String line(String presentLevel) {
        List<String> parts = new ArrayList<>();
        add(parts, "Case No. ", options.caseNumber(), release.flatMap(Release::caseNumber));
        add(parts, "Doc No. ", options.documentNumber(), release.flatMap(Release::documentNumber));
        add(parts, "Date: ", options.date(), release.flatMap(Release::date).map(RecordRows::stampDate));
        if (parts.isEmpty()) {
            return "";
        }
        return presentLevel + "   U.S. Department of State   " + String.join("   ", parts);
    }

    private static void add(List<String> parts, String label, String chosen, Optional<String> stated) {
        String value = chosen.isEmpty() ? stated.orElse("") : chosen;
        if (!value.isEmpty()) {
            parts.add(label + value);
        }
    }

    /** The lines of the verdict with the union of all codes, empty if there is none. */
    List<List<Inline>> verdict(TextSetter setter) {
        Optional<ReleaseVerdict> verdict = chosen(setter);
        if (verdict.isEmpty()) {
            return List.of();
        }
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(setter.words(Wording.verdict(verdict.get()), VERDICT)));
        SortedSet<ExemptionCode> codes = new TreeSet<>(setter.codes());
        release.ifPresent(r -> codes.addAll(r.exemptions()));
        if (!codes.isEmpty() && verdict.get() != ReleaseVerdict.IN_FULL) {
            String list = codes.stream().map(setter::print).collect(Collectors.joining(","));
            lines.add(List.of(setter.words(list, CODES)));
        }
        return lines;
    }

    private Optional<ReleaseVerdict> chosen(TextSetter setter) {
        if (options.verdict() != ReprintOptions.Verdict.AUTO) {
            return options.verdict().fixed();
        }
        if (setter.metDenial()) {
            return Optional.of(ReleaseVerdict.DENIED);
        }
        return setter.metRedaction() ? Optional.of(ReleaseVerdict.IN_PART) : release.flatMap(Release::verdict);
    }
}
