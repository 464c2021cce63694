package org.cablekit.parser.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cablekit.model.Addressee;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Originator;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Provenance;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Reading;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Release;
import org.cablekit.model.ReleaseVerdict;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.RedactableElement;

/**
 * The sheet that takes the place of a telegram withheld in full: a cable made of the disclosed facts alone, with the
 * verdict {@link ReleaseVerdict#DENIED} and one hole for the whole document.
 */
public final class WithdrawalSheet {

    private final Cable cable;
    private final DenyDocumentRule rule;
    private final Set<RedactableElement> removed;
    private final Predicate<String> shown;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceElement> marks = new ArrayList<>();

    private WithdrawalSheet(
            Cable cable, DenyDocumentRule rule, Set<RedactableElement> removed, Predicate<String> shown) {
        this.cable = cable;
        this.rule = rule;
        this.removed = removed;
        this.shown = shown;
    }

    /**
     * {@return the sheet of a telegram}
     *
     * @param cable the telegram
     * @param rule the rule that withholds it
     * @param removed elements that other rules remove: a sheet does not disclose them
     * @param shown whether no other rule finds anything in some words: a sheet does not disclose what one does
     */
    public static Cable of(
            Cable cable, DenyDocumentRule rule, Set<RedactableElement> removed, Predicate<String> shown) {
        return new WithdrawalSheet(cable, rule, removed, shown).sheet();
    }

    private boolean discloses(Disclosure fact) {
        return rule.disclosed().contains(fact)
                && element(fact).filter(removed::contains).isEmpty();
    }

    private <T> Optional<T> disclosed(Disclosure fact, Optional<T> value) {
        return discloses(fact) ? value.filter(v -> shown.test(words(v))) : Optional.empty();
    }

    /** A fact as the sheet prints it. */
    private static String words(Object fact) {
        if (fact instanceof MessageReference reference) {
            return reference.canonical();
        }
        return fact instanceof Originator sender ? sender.name().toString() : fact.toString();
    }

    private static Optional<RedactableElement> element(Disclosure fact) {
        return switch (fact) {
            case MESSAGE_REFERENCE, CLASSIFICATION -> Optional.of(RedactableElement.NUMBER_LINE);
            case DATE -> Optional.of(RedactableElement.DATE_TIME);
            case FROM -> Optional.of(RedactableElement.FROM);
            case TO -> Optional.of(RedactableElement.TO);
            case SUBJECT -> Optional.of(RedactableElement.SUBJECT);
            case MARKER_COUNT, DOCUMENT_NUMBER, PAGE_COUNT -> Optional.empty();
        };
    }

    private SourceSpan line(ElementKind kind, String words) {
        SourceSpan span = new SourceSpan(text.length(), text.length() + words.length());
        marks.add(new SourceElement(kind, span));
        text.append(words).append('\n');
        return span;
    }

    private Cable sheet() {
        line(ElementKind.RELEASE_STAMP, "DOCUMENT WITHHELD IN FULL");
        Optional<MessageReference> reference = disclosed(Disclosure.MESSAGE_REFERENCE, cable.messageReference());
        Optional<SourceSpan> referenceLine =
                reference.map(r -> line(ElementKind.RELEASE_STAMP, "Message reference: " + r.canonical()));
        Optional<LocalDate> day = disclosed(Disclosure.DATE, cable.sentOn());
        day.ifPresent(d -> line(ElementKind.RELEASE_STAMP, "Date: " + d));
        Optional<Originator> from =
                disclosed(Disclosure.FROM, cable.heading().originator()).map(this::from);
        List<Addressee> to = discloses(Disclosure.TO)
                ? cable.heading().action().stream()
                        .filter(addressee -> shown.test(addressee.name().toString()))
                        .map(this::to)
                        .toList()
                : List.of();
        // The highest portion mark, which may stand for the level of a release, is part of what is withheld.
        Optional<Classification> level = disclosed(Disclosure.CLASSIFICATION, cable.statedClassification());
        level.ifPresent(c -> line(ElementKind.RELEASE_STAMP, "Classification: " + c.banner()));
        Optional<Text> subject = disclosed(Disclosure.SUBJECT, cable.subject()).map(s -> Text.of(s.toString()));
        subject.ifPresent(s -> line(ElementKind.RELEASE_STAMP, "Subject: " + s));
        Release release = release();
        SourceSpan hole = line(ElementKind.PARAGRAPH, String.valueOf(Source.FIRST_TOKEN));
        Redaction whole = new Redaction(rule.head().codes(), RedactionUnit.DOCUMENT);
        Provenance provenance =
                new Provenance("", 0, 1, ContainerFormat.PLAIN_TEXT, "", facts(reference, day, level, subject));
        Source source = new Source(text.toString(), List.of(whole), provenance);
        Paragraph paragraph =
                new Paragraph(ParagraphKind.UNNUMBERED, "", "", 0, Optional.empty(), source.textOf(hole), hole, hole);
        return new Cable(
                TelegramFormat.RELEASE,
                reference.map(r -> Reading.stated(Text.of(r.canonical()), r, referenceLine.orElse(hole))),
                heading(from, to),
                DepartmentLines.none(),
                TextHeading.none(),
                new Body(List.of(paragraph), List.of()),
                Ending.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(release),
                source,
                SourceMap.of(source.text(), marks),
                List.of());
    }

    private Originator from(Originator sender) {
        String name = sender.name().toString();
        return new Originator(
                Text.of(name), sender.kind(), sender.post(), line(ElementKind.ORIGINATOR, "From: " + name));
    }

    private Addressee to(Addressee addressee) {
        String name = addressee.name().toString();
        return new Addressee(
                Optional.empty(),
                Text.of(name),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                addressee.kind(),
                addressee.post(),
                line(ElementKind.ACTION_ADDRESSEE, "To: " + name));
    }

    private static Heading heading(Optional<Originator> from, List<Addressee> to) {
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                to,
                List.of(),
                List.of(),
                List.of());
    }

    private Release release() {
        Optional<String> number = disclosed(
                Disclosure.DOCUMENT_NUMBER,
                cable.archive()
                        .flatMap(ArchiveRecord::documentNumber)
                        .or(() -> cable.release().flatMap(Release::documentNumber)));
        number.ifPresent(n -> line(ElementKind.RELEASE_STAMP, "Document number: " + n));
        Optional<Integer> pages = disclosed(Disclosure.PAGE_COUNT, pages());
        pages.ifPresent(n -> line(ElementKind.RELEASE_STAMP, "Pages withheld: " + n));
        return new Release(
                Optional.of(ReleaseVerdict.DENIED),
                rule.head().codes(),
                Optional.empty(),
                number,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                pages,
                Optional.empty());
    }

    /** Pages as the release, the archive or the page lines count them. */
    private Optional<Integer> pages() {
        Optional<Integer> archived = cable.archive()
                .flatMap(record -> record.attribute("Page Count"))
                .flatMap(Text::plain)
                .filter(count -> count.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
        return cable.release()
                .flatMap(Release::pages)
                .or(() -> archived)
                .or(() -> cable.pages().stream()
                        .flatMap(page -> page.total().stream())
                        .findFirst());
    }

    private static PublishedFacts facts(
            Optional<MessageReference> reference,
            Optional<LocalDate> day,
            Optional<Classification> level,
            Optional<Text> subject) {
        Optional<Instant> created = day.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new PublishedFacts(
                Optional.empty(),
                reference,
                created,
                false,
                Optional.empty(),
                level,
                Optional.empty(),
                subject,
                List.of());
    }
}
