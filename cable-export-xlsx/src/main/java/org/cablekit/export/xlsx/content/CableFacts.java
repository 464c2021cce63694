package org.cablekit.export.xlsx.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.DeclassificationKind;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Distribution;
import org.cablekit.model.Drafting;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.OfficeCopies;
import org.cablekit.model.Officer;
import org.cablekit.model.Originator;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Post;
import org.cablekit.model.Reference;
import org.cablekit.model.Release;
import org.cablekit.model.Severity;
import org.cablekit.model.Signature;

/** Facts of a cable in the words of the sheet Cables. Empty where the cable does not have the fact. */
final class CableFacts {

    private CableFacts() {}

    static String origin(Entry entry) {
        return entry.cable().origin().map(Post::display).orElseGet(() -> sender(entry));
    }

    static String originKind(Entry entry) {
        Cable cable = entry.cable();
        return cable.heading()
                .originator()
                .map(Originator::kind)
                .or(() -> cable.origin().map(Post::kind))
                .map(Words::of)
                .orElse("");
    }

    static String country(Entry entry) {
        return entry.cable().origin().flatMap(Post::country).orElse("");
    }

    static String isoCountry(Entry entry) {
        return entry.cable().origin().flatMap(Post::isoCountry).orElse("");
    }

    static String level(Entry entry) {
        return entry.cable().classification().map(c -> c.level().words()).orElse("");
    }

    /** The names of the levels do not sort as the levels do. */
    static Optional<Integer> rank(Entry entry) {
        return entry.cable().classification().map(c -> c.level().rank());
    }

    static String controls(Entry entry) {
        return entry.cable().classification().map(CableFacts::controls).orElse("");
    }

    private static String controls(Classification classification) {
        String controls = Words.list(classification.controls());
        if (classification.releasableTo().isEmpty()) {
            return controls;
        }
        String releasable = "REL TO " + Words.list(classification.releasableTo());
        return controls.isEmpty() ? releasable : controls + Words.SEMICOLON + releasable;
    }

    static String captions(Entry entry) {
        return Words.list(entry.cable().textHeading().captions(), Caption::name);
    }

    static String precedence(Entry entry) {
        return entry.cable().precedence().map(Words::capitals).orElse("");
    }

    static String tags(Entry entry) {
        return Words.list(entry.cable().textHeading().tags(), tag -> Words.of(tag, entry.codes()));
    }

    static String sender(Entry entry) {
        return entry.words(entry.cable().heading().originator().map(Originator::name));
    }

    /** Numbered and unlabelled paragraphs, without their sub-paragraphs and bullets. */
    static long paragraphs(Entry entry) {
        long paragraphs = 0;
        for (Block block : entry.cable().body().blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.depth() == 0) {
                paragraphs++;
            }
        }
        return paragraphs;
    }

    static String classifiedBy(Entry entry) {
        return entry.cable()
                .textHeading()
                .classifiedBy()
                .map(authority -> classifier(entry, authority))
                .or(() -> instructions(entry.cable()).stream()
                        .flatMap(i -> i.authority().stream())
                        .findFirst()
                        .map(entry::words))
                .orElse("");
    }

    private static String classifier(Entry entry, ClassificationAuthority authority) {
        String person = (entry.words(authority.title()) + " " + entry.words(authority.name())).strip();
        String office = entry.words(authority.office());
        if (person.isEmpty() && office.isEmpty()) {
            return entry.words(authority.raw());
        }
        return office.isEmpty() || person.isEmpty() ? person + office : person + ", " + office;
    }

    static String reasons(Entry entry) {
        return entry.cable()
                .textHeading()
                .classifiedBy()
                .map(authority -> Words.list(authority.reasons(), r -> r.section() + "(" + r.letter() + ")"))
                .orElse("");
    }

    private static List<DeclassificationInstruction> instructions(Cable cable) {
        return cable.textHeading()
                .executiveOrder()
                .map(ExecutiveOrder::instructions)
                .orElse(List.of());
    }

    /** Stated, or computed by a schedule: of the instruction whose date the sheet shows. */
    static String declassificationBasis(Entry entry) {
        Cable cable = entry.cable();
        return Stream.concat(
                        instructions(cable).stream().filter(i -> i.kind() != DeclassificationKind.DOWNGRADE),
                        cable.textHeading().classifiedBy().flatMap(ClassificationAuthority::declassifyOn).stream())
                .filter(i -> i.date().isPresent())
                .findFirst()
                .map(i -> Words.of(i.basis()))
                .orElse("");
    }

    static String declassification(Entry entry) {
        List<DeclassificationInstruction> ordered = instructions(entry.cable());
        if (!ordered.isEmpty()) {
            return Words.joined(ordered, Words.SEMICOLON, i -> entry.words(i.raw()));
        }
        return entry.words(entry.cable()
                .textHeading()
                .classifiedBy()
                .flatMap(ClassificationAuthority::declassifyOn)
                .map(DeclassificationInstruction::raw));
    }

    static String references(Entry entry) {
        return Words.joined(entry.cable().textHeading().references(), Words.SEMICOLON, r -> target(entry, r));
    }

    private static String target(Entry entry, Reference reference) {
        return reference.target().map(Words::of).orElseGet(() -> entry.words(reference.raw()));
    }

    static String signature(Entry entry) {
        return entry.words(entry.cable().ending().signature().map(Signature::name));
    }

    static long findings(Entry entry, Severity severity) {
        long findings = 0;
        for (Diagnostic diagnostic : entry.cable().diagnostics()) {
            if (diagnostic.severity() == severity) {
                findings++;
            }
        }
        return findings;
    }

    static String source(Entry entry) {
        return entry.cable().source().provenance().location();
    }

    static long index(Entry entry) {
        return entry.cable().source().provenance().index() + 1L;
    }

    static String container(Entry entry) {
        return Words.of(entry.cable().source().provenance().container());
    }

    static String dateTimeGroup(Entry entry) {
        return entry.words(entry.cable()
                .heading()
                .dateTime()
                .map(line -> line.dateTimeGroup().raw()));
    }

    static String executiveOrder(Entry entry) {
        return entry.words(entry.cable().textHeading().executiveOrder().map(ExecutiveOrder::raw));
    }

    static String passing(Entry entry) {
        return Words.joined(entry.cable().textHeading().passing(), Words.SEMICOLON, p -> entry.words(p.raw()));
    }

    static String actionOffices(Entry entry) {
        return entry.cable()
                .department()
                .distribution()
                .map(d -> Words.list(d.action().isEmpty() ? d.origin() : d.action(), o -> o.office()))
                .orElse("");
    }

    static String distribution(Entry entry) {
        return Words.list(
                entry.cable()
                        .department()
                        .distribution()
                        .map(Distribution::info)
                        .orElse(List.of()),
                OfficeCopies::office);
    }

    static String draftedBy(Entry entry) {
        return officers(entry, Drafting::draftedBy);
    }

    static String approvedBy(Entry entry) {
        return officers(entry, Drafting::approvedBy);
    }

    static String clearedBy(Entry entry) {
        return officers(entry, Drafting::clearedBy);
    }

    private static String officers(Entry entry, Function<Drafting, List<Officer>> which) {
        return Words.joined(which.apply(entry.cable().department().drafting()), Words.SEMICOLON, officer -> {
            String office = entry.words(officer.office());
            return office.isEmpty() ? entry.words(officer.name()) : office + ":" + entry.words(officer.name());
        });
    }

    static Function<Entry, String> archive(Function<ArchiveRecord, Optional<String>> fact) {
        return entry -> entry.cable().archive().flatMap(fact).orElse("");
    }

    static String concepts(Entry entry) {
        return Words.joined(
                entry.cable().archive().map(ArchiveRecord::concepts).orElse(List.of()), Words.SEMICOLON, c -> c);
    }

    static String textStatus(Entry entry) {
        return entry.cable().archive().map(a -> Words.of(a.textStatus())).orElse("");
    }

    static String verdict(Entry entry) {
        return entry.cable().release().flatMap(Release::verdict).map(Words::of).orElse("");
    }

    static String exemptions(Entry entry) {
        return Words.list(entry.cable().release().map(Release::exemptions).orElse(List.of()), entry.codes()::of);
    }

    static String caseNumber(Entry entry) {
        return entry.cable().release().flatMap(Release::caseNumber).orElse("");
    }

    static Optional<LocalDate> releasedOn(Entry entry) {
        return entry.cable().release().flatMap(Release::date);
    }

    static Optional<Integer> pages(Entry entry) {
        return entry.cable().release().flatMap(Release::pages);
    }

    static String publishedId(Entry entry) {
        return entry.cable().source().provenance().published().id().orElse("");
    }

    static Optional<Instant> publishedAt(Entry entry) {
        return entry.cable().source().provenance().published().released();
    }
}
