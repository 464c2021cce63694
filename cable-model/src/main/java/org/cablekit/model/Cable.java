package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A diplomatic telegram ("cable") of any era: what it says, where each part stands in its source, and what a careful
 * reader should know about it.
 *
 * <p>The components keep apart what different hands wrote: the communications centres ({@link #heading()}, {@link
 * #pages()}), the Department ({@link #department()}), the drafter ({@link #textHeading()}, {@link #body()}, {@link
 * #ending()}), the archive ({@link #archive()}), the releasing agency ({@link #release()}) and the container ({@link
 * Source#provenance()}). The methods below the components answer the same question for every era, taking the best of
 * these sources in the order each method names.
 *
 * <p>A redacted cable is the parse of a redacted source: it is complete in itself and holds nothing of the original.
 *
 * @param format the printed form found
 * @param reference the message reference number of the telegram, with how it was had
 * @param heading transmission heading
 * @param department lines of the Department
 * @param textHeading heading of the text
 * @param body the text
 * @param ending signature and what follows it
 * @param pages page lines, in order
 * @param sections sections, in order; empty if the telegram was sent in one
 * @param archive facts of the archive record
 * @param release facts of a release
 * @param source the source text and its provenance
 * @param map what each character of the source is
 * @param diagnostics what a careful reader should know, by place
 */
public record Cable(
        TelegramFormat format,
        Optional<Reading<MessageReference>> reference,
        Heading heading,
        DepartmentLines department,
        TextHeading textHeading,
        Body body,
        Ending ending,
        List<PageLine> pages,
        List<Section> sections,
        Optional<ArchiveRecord> archive,
        Optional<Release> release,
        Source source,
        SourceMap map,
        List<Diagnostic> diagnostics) {

    /** Copies the lists and checks that nothing is null. */
    public Cable {
        requireNonNull(format, "format");
        requireNonNull(reference, "reference");
        requireNonNull(heading, "heading");
        requireNonNull(department, "department");
        requireNonNull(textHeading, "textHeading");
        requireNonNull(body, "body");
        requireNonNull(ending, "ending");
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        requireNonNull(archive, "archive");
        requireNonNull(release, "release");
        requireNonNull(source, "source");
        requireNonNull(map, "map");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * {@return this cable with other diagnostics}
     *
     * @param others all diagnostics, by place
     */
    public Cable withDiagnostics(List<Diagnostic> others) {
        return new Cable(
                format,
                reference,
                heading,
                department,
                textHeading,
                body,
                ending,
                pages,
                sections,
                archive,
                release,
                source,
                map,
                others);
    }

    /** {@return the message reference number, if it could be had} */
    public Optional<MessageReference> messageReference() {
        return reference.flatMap(Reading::value);
    }

    /**
     * {@return when the telegram was sent, UTC: the date-time group; else the container's time of creation where that is
     * good to the minute}
     */
    public Optional<Instant> sentAt() {
        Optional<Instant> stated =
                heading.dateTime().flatMap(line -> line.dateTimeGroup().value());
        PublishedFacts published = source.provenance().published();
        return stated.or(() -> published.createdToTheMinute() ? published.created() : Optional.empty());
    }

    /** {@return the day the telegram was sent, UTC: of {@link #sentAt()}, else of the archive, the release or the container} */
    public Optional<LocalDate> sentOn() {
        return sentAt().map(Cable::day)
                .or(() -> archive.flatMap(ArchiveRecord::date))
                .or(() -> release.flatMap(Release::messageDate))
                .or(() -> source.provenance().published().created().map(Cable::day));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@return the period of the telegram by its day, else by the year of its reference; periods begin with a year} */
    public Optional<Era> era() {
        return sentOn().or(() -> messageReference().map(own -> LocalDate.ofYearDay(own.year(), 1)))
                .map(Era::of);
    }

    /**
     * {@return classification at origin as {@link #statedClassification() stated}; a release, whose banners tell the level at
     * release only, has it of its highest portion mark}
     */
    public Optional<Classification> classification() {
        return statedClassification().or(this::marked);
    }

    /**
     * {@return classification at origin as something else than the text states it: the archive record, else the number line
     * with the captions that go with it, else the container, else the security warning}
     */
    public Optional<Classification> statedClassification() {
        return archive.flatMap(ArchiveRecord::originalClassification)
                .or(() -> textHeading
                        .numberLine()
                        .flatMap(line -> line.classification().value()))
                .or(() -> source.provenance().published().classification())
                .or(() -> heading.securityWarning()
                        .flatMap(SecurityWarning::level)
                        .map(Classification::of));
    }

    /** Administrative controls are captions of an unclassified message, no level of their own. */
    private Optional<Classification> marked() {
        if (format != TelegramFormat.RELEASE) {
            return Optional.empty();
        }
        Stream<PortionMark> marks = Stream.concat(
                textHeading.subject().flatMap(Subject::mark).stream(),
                body.blocks().stream().flatMap(block -> markOf(block).stream()));
        return marks.map(mark -> mark.classification().level())
                .max(Comparator.comparingInt(ClassificationLevel::rank))
                .map(level -> level.rank() > 1 ? level : ClassificationLevel.UNCLASSIFIED)
                .map(Classification::of);
    }

    private static Optional<PortionMark> markOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.mark();
        }
        return block instanceof BodyHeading heading ? heading.mark() : Optional.empty();
    }

    /** {@return the sending post: of the originator, else of the number line} */
    public Optional<Post> origin() {
        return heading.originator()
                .flatMap(Originator::post)
                .or(() -> textHeading.numberLine().flatMap(NumberLine::station));
    }

    /**
     * {@return the subject without portion mark: of the text, else of the archive, else of the container; a subject line
     * without words is none}
     */
    public Optional<Text> subject() {
        return textHeading
                .subject()
                .map(Subject::text)
                .filter(text -> !text.isEmpty())
                .or(() -> archive.flatMap(ArchiveRecord::subject))
                .or(() -> source.provenance().published().subject());
    }

    /** {@return the highest precedence for action addressees: of the date line, else of the routing line} */
    public Optional<Precedence> precedence() {
        return heading.dateTime()
                .flatMap(DateTimeLine::action)
                .or(() -> heading.routing().flatMap(RoutingLine::precedence));
    }

    /**
     * {@return the date on which the telegram is to be declassified: of the executive order line, else of the
     * classification authority}
     */
    public Optional<LocalDate> declassifyOn() {
        return textHeading.executiveOrder().stream()
                .flatMap(order -> order.instructions().stream())
                .filter(i -> i.kind() != DeclassificationKind.DOWNGRADE)
                .flatMap(i -> i.date().stream())
                .findFirst()
                .or(() -> textHeading
                        .classifiedBy()
                        .flatMap(ClassificationAuthority::declassifyOn)
                        .flatMap(DeclassificationInstruction::date));
    }

    /** {@return the summary, if the telegram has one} */
    public Optional<Text> summary() {
        return body.passages().stream()
                .filter(p -> p.kind() == PassageKind.SUMMARY)
                .map(Passage::text)
                .findFirst();
    }

    /** {@return the share of non-blank source characters in recognised elements, 0 to 1} */
    public double coverage() {
        return map.coverage();
    }
}
