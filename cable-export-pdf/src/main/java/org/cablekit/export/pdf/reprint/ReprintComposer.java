package org.cablekit.export.pdf.reprint;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.cablekit.export.pdf.font.Faces;
import org.cablekit.export.pdf.layout.Block;
import org.cablekit.export.pdf.layout.Furniture;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.JoinedBlock;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.export.pdf.layout.Masthead;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Role;
import org.cablekit.export.pdf.layout.Slab;
import org.cablekit.export.pdf.layout.Style;
import org.cablekit.export.pdf.layout.TextBlock;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.SourceElement;
import org.cablekit.model.Subject;
import org.cablekit.model.Text;

/**
 * Composes the reprint of a telegram: masthead, subject, heading, text, handling, records, legend. Everything comes from
 * the telegram as it is given; of a redacted one nothing else exists.
 */
public final class ReprintComposer {

    static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Style KIND = Style.gray(Faces.REGULAR, 9.5);
    private static final Style REFERENCE = Style.black(Faces.BOLD, 13);
    private static final double FRAME = 132;
    private static final double MASTHEAD_LEADING = 15;
    private static final double TITLE_LEADING = 19.5;
    private static final double TITLE_SPACE = 10;
    private static final double TABLE_SPACE = 8;
    private static final double BODY_GAP = 6;

    private final Cable cable;
    private final ReprintOptions options;
    private final Node part;
    private final TextSetter setter;
    private final DocumentKind kind;
    private final Levels levels;
    private final Stamp stamp;

    private ReprintComposer(Cable cable, ReprintOptions options, Node part) {
        this.cable = cable;
        this.options = options;
        this.part = part;
        this.setter = new TextSetter(options.markers());
        this.kind = DocumentKind.of(cable);
        this.levels = Levels.of(cable, options.level(), kind);
        this.stamp = new Stamp(cable, options);
    }

    /**
     * {@return the reprint of a telegram}
     *
     * @param cable the telegram
     * @param options choices
     * @param part node of the whole telegram
     */
    public static Reprint compose(Cable cable, ReprintOptions options, Node part) {
        return new ReprintComposer(cable, options, part).compose();
    }

    private Reprint compose() {
        String reference = cable.messageReference().map(Wording::reference).orElse("");
        Node front = part.child(Role.SECT);
        List<Inline> heading = subject();
        String subject =
                cable.subject().map(setter::title).filter(s -> !s.isEmpty()).orElse("");
        String title = title(reference, subject);
        List<Block> blocks = new ArrayList<>();
        blocks.add(titleBlock(front, heading, title));
        List<LabelTable.Row> rows = new HeadingRows(cable, kind, setter).rows(levels);
        if (!rows.isEmpty()) {
            blocks.add(Type.table(front, rows, TABLE_SPACE));
        }
        blocks.addAll(new BodyBlocks(part.child(Role.SECT), setter).blocks(cable.body(), cable.ending()));
        unrecognised(blocks);
        appendices(blocks);
        blocks.add(0, masthead(front, reference));
        return new Reprint(
                part,
                title,
                reference,
                setter.running(cable.subject().orElse(Text.of("(no subject)")), Type.VALUE),
                date(),
                levels.rank(),
                furniture(reference),
                blocks,
                setter.showable().replaced(),
                setter.showable().missing());
    }

    private String title(String reference, String subject) {
        if (reference.isEmpty()) {
            return subject.isEmpty() ? kind.words() : subject;
        }
        return subject.isEmpty() ? kind.words() + " " + reference : reference + ": " + subject;
    }

    private List<Inline> subject() {
        List<Inline> words = new ArrayList<>();
        Optional<Subject> stated = cable.textHeading().subject();
        stated.flatMap(Subject::mark).ifPresent(mark -> words.add(setter.mark(mark, Type.TITLE)));
        Text text = cable.subject().orElse(Text.EMPTY);
        List<Inline> running = setter.running(text, Type.TITLE);
        words.addAll(running);
        if (text.isEmpty()) {
            words.add(setter.words(kind.untitled(), Type.TITLE));
        }
        return words;
    }

    private static TextBlock titleBlock(Node front, List<Inline> words, String title) {
        return new TextBlock(
                front.child(Role.H1),
                words,
                new TextBlock.Shape(0, 0, TITLE_SPACE, TITLE_LEADING),
                true,
                Optional.of(new Slab.Anchor(1, title)));
    }

    private Masthead masthead(Node front, String reference) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(setter.words(kind.words(), KIND)));
        if (!reference.isEmpty()) {
            lines.add(List.of(setter.words(reference, REFERENCE)));
        }
        return new Masthead(
                front.child(Role.P), lines, front.child(Role.P), stamp.verdict(setter), FRAME, MASTHEAD_LEADING);
    }

    /** Text that no rule recognised: kept at the end, so that a reprint leaves nothing out. */
    private void unrecognised(List<Block> blocks) {
        List<SourceElement> elements = cable.map().of(ElementKind.UNRECOGNISED);
        if (elements.isEmpty()) {
            return;
        }
        Node section = part.child(Role.SECT);
        blocks.add(Type.heading(section, "Text not recognised"));
        for (SourceElement element : elements) {
            List<Inline> words = setter.running(cable.source().textOf(element.span()), Type.VALUE);
            blocks.add(Type.paragraph(section, words));
        }
    }

    private void appendices(List<Block> blocks) {
        HandlingRows handling = new HandlingRows(setter);
        table(blocks, "Drafting and distribution", handling.department(cable.department()));
        if (options.transmission()) {
            table(blocks, "Transmission", handling.transmission(cable));
        }
        RecordRows records = new RecordRows(setter);
        cable.archive().ifPresent(record -> table(blocks, "Archive record", records.archive(record)));
        cable.release().ifPresent(release -> table(blocks, "Release", records.release(release)));
        if (options.notes()) {
            table(blocks, "Notes for the reader", records.notes(cable.diagnostics()));
        }
        SortedSet<ExemptionCode> codes = setter.codes();
        cable.release().ifPresent(release -> codes.addAll(release.exemptions()));
        if (options.legend()) {
            table(blocks, "Exemption codes", records.legend(codes));
        }
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new JoinedBlock(last, Type.small(part.child(Role.SECT), colophon(), TABLE_SPACE)));
    }

    private void table(List<Block> blocks, String heading, List<LabelTable.Row> rows) {
        if (!rows.isEmpty()) {
            Node section = part.child(Role.SECT);
            blocks.add(Type.heading(section, heading));
            blocks.add(Type.table(section, rows, BODY_GAP));
        }
    }

    private List<Inline> colophon() {
        List<Inline> words = new ArrayList<>();
        words.add(setter.words(kind.remark(), Type.SMALL));
        if (setter.metHole()) {
            words.add(setter.words(
                    "Markers have one size, whatever they replace; it says nothing about the length of what was"
                            + " removed. ",
                    Type.SMALL));
        }
        if (setter.metPublisher()) {
            words.add(setter.words(
                    "Where a marker names the publisher, the words were missing from the text that was read.",
                    Type.SMALL));
        }
        return words;
    }

    private Furniture furniture(String reference) {
        Style style = Style.black(Faces.BOLD, 11);
        Optional<String> struck = options.strikeLevel() && levels.differ()
                ? Optional.of(setter.line(levels.atOrigin(), style))
                : Optional.empty();
        String present = setter.line(levels.present(), style);
        String line = stamp.line(levels.present());
        return new Furniture(present, struck, line, setter.line(reference, Type.SMALL));
    }

    private Instant date() {
        return cable.sentAt()
                .or(() ->
                        cable.sentOn().map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)))
                .orElse(NO_DATE);
    }
}
