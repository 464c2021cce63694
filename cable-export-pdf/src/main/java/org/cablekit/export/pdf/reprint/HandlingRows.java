package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.model.Cable;
import org.cablekit.model.CallingStation;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.Distribution;
import org.cablekit.model.Drafting;
import org.cablekit.model.Heading;
import org.cablekit.model.OfficeCopies;
import org.cablekit.model.Officer;
import org.cablekit.model.SecurityWarning;

/** The rows about who drafted, cleared, sent and received a telegram inside the government. */
final class HandlingRows {

    private final TextSetter setter;

    HandlingRows(TextSetter setter) {
        this.setter = setter;
    }

    /** The lines of the Department. */
    List<LabelTable.Row> department(DepartmentLines lines) {
        Rows rows = new Rows(setter);
        Drafting drafting = lines.drafting();
        officers(rows, "Drafted by", drafting.draftedBy());
        drafting.date().ifPresent(date -> rows.add("Drafted on", date));
        drafting.telephone().ifPresent(telephone -> rows.add("Telephone", telephone));
        officers(rows, "Approved by", drafting.approvedBy());
        officers(rows, "Cleared by", drafting.clearedBy());
        officers(rows, "Released by", drafting.releasedBy());
        rows.addTexts("Desired distribution", drafting.desiredDistribution());
        lines.distribution().ifPresent(distribution -> distribution(rows, distribution));
        lines.source().ifPresent(source -> rows.add("Source", source));
        rows.addTexts("Department remarks", lines.remarks());
        return rows.list();
    }

    private void officers(Rows rows, String label, List<Officer> officers) {
        rows.addAll(label, officers.stream().map(this::officer).toList());
    }

    private List<Inline> officer(Officer officer) {
        List<Inline> words = new ArrayList<>();
        officer.office().ifPresent(office -> {
            words.addAll(setter.running(office, Type.VALUE));
            words.add(setter.words(": ", Type.VALUE));
        });
        words.addAll(setter.running(officer.name(), Type.VALUE));
        officer.typist().ifPresent(typist -> {
            words.add(setter.words(":", Type.VALUE));
            words.addAll(setter.running(typist, Type.VALUE));
        });
        officer.note().ifPresent(note -> {
            words.add(setter.words(" (", Type.VALUE));
            words.addAll(setter.running(note, Type.VALUE));
            words.add(setter.words(")", Type.VALUE));
        });
        return words;
    }

    private static void distribution(Rows rows, Distribution distribution) {
        rows.add("Action office", offices(distribution.action()));
        rows.add("Origin office", offices(distribution.origin()));
        rows.add("Info offices", offices(distribution.info()));
        distribution.total().ifPresent(total -> rows.add("Copies", Integer.toString(total)));
    }

    private static String offices(List<OfficeCopies> offices) {
        return offices.stream().map(HandlingRows::office).collect(Collectors.joining("  "));
    }

    private static String office(OfficeCopies office) {
        String copies = Integer.toString(office.copies());
        return office.office() + "-" + (copies.length() < 2 ? "0" + copies : copies);
    }

    /** The lines of the communications centres. */
    List<LabelTable.Row> transmission(Cable cable) {
        Heading heading = cable.heading();
        Rows rows = new Rows(setter);
        heading.preamble().ifPresent(preamble -> rows.add("Preamble", preamble));
        heading.identification().ifPresent(id -> rows.add("Channel", id.channel() + " " + id.number()));
        heading.routing().ifPresent(routing -> rows.add("Routing", String.join(" ", routing.indicators())));
        heading.callingStation().map(CallingStation::raw).ifPresent(raw -> rows.add("Calling station", raw));
        heading.securityWarning().ifPresent(warning -> rows.addAll("Security warning", List.of(warning(warning))));
        heading.dateTime()
                .filter(line -> !line.operatingSignals().isEmpty())
                .ifPresent(line -> rows.add("Operating signals", String.join(" ", line.operatingSignals())));
        cable.department().dashLine().ifPresent(dash -> {
            String words = List.of(dash.control(), dash.filingTime()).stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            rows.add("Relay counter", words);
        });
        return rows.list();
    }

    private List<Inline> warning(SecurityWarning warning) {
        List<Inline> words = new ArrayList<>();
        String level = warning.level().map(l -> " " + l.words()).orElse("");
        words.add(setter.words(warning.signal() + level + " ", Type.VALUE));
        words.addAll(setter.running(warning.tail(), Type.VALUE));
        return words;
    }
}
