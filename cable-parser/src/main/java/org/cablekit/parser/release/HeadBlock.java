package org.cablekit.parser.release;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Caption;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Originator;
import org.cablekit.model.PassingInstruction;
import org.cablekit.model.Reading;
import org.cablekit.model.Reference;
import org.cablekit.model.Subject;
import org.cablekit.model.Tag;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.reference.ReferenceNumbers;
import org.cablekit.parser.telegram.CaptionLines;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.DateTimeLines;
import org.cablekit.parser.telegram.Dates;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.ExecutiveOrderLines;
import org.cablekit.parser.telegram.HeadingParts;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.PassingLines;
import org.cablekit.parser.telegram.ReferenceLines;
import org.cablekit.parser.telegram.SubjectLines;
import org.cablekit.parser.telegram.TagLines;
import org.jspecify.annotations.Nullable;

/**
 * The head of the printed layout: {@code MRN}, {@code Date/DTG}, {@code From}, {@code Action} and so on; also the head of a
 * withdrawal sheet.
 */
final class HeadBlock {

    private static final List<String> LABELS = List.of(
            "MRN",
            "Date/DTG",
            "From",
            "Action",
            "E.O.",
            "TAGS",
            "Captions",
            "Reference",
            "Pass Line",
            "Subject",
            "Message reference",
            "Date",
            "To",
            "Exemptions",
            "Pages withheld");

    private final Draft draft;
    private final Furniture furniture;
    private final HeadingParts heading = new HeadingParts();
    private final Addresses addresses;
    private Optional<Reading<MessageReference>> reference = Optional.empty();
    private final List<Caption> captions = new ArrayList<>();
    private final List<PassingInstruction> passing = new ArrayList<>();
    private Optional<ExecutiveOrder> executiveOrder = Optional.empty();
    private final List<Tag> tags = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private final List<Reference> references = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();

    HeadBlock(Draft draft, Furniture furniture) {
        this.draft = draft;
        this.furniture = furniture;
        this.addresses = new Addresses(draft, heading);
    }

    HeadingParts heading() {
        return heading;
    }

    Optional<Reading<MessageReference>> reference() {
        return reference;
    }

    /** {@return the day that the head states without a date-time group, or before one that cannot be read} */
    Optional<LocalDate> date() {
        return heading.dateTime().flatMap(d -> d.dateTimeGroup().value()).isPresent() ? Optional.empty() : date;
    }

    /** {@return the line behind the block; the first line if there is none} */
    int read(LineFlow flow) {
        int line = flow.skipBlank(0);
        if (!begins(flow, line)) {
            return 0;
        }
        while (line < flow.size()) {
            Labelled labelled = Labelled.at(flow, line, LABELS);
            if (labelled == null) {
                int next = flow.skipBlank(line);
                boolean goesOn = next > line && next < flow.size() && isLate(Labelled.at(flow, next, LABELS));
                if (!goesOn) {
                    break;
                }
                line = next;
                continue;
            }
            element(labelled);
            line = labelled.end();
        }
        return line;
    }

    /** A blank line may part the head; labels that open a telegram of old belong to that. */
    private static boolean isLate(@Nullable Labelled labelled) {
        return labelled != null
                && !labelled.label().equals("TAGS")
                && !labelled.label().equals("E.O.");
    }

    private static boolean begins(LineFlow flow, int line) {
        if (line >= flow.size()) {
            return false;
        }
        Labelled first = Labelled.at(flow, line, LABELS);
        boolean reference =
                first != null && (first.label().equals("MRN") || first.label().equals("Message reference"));
        return reference || (first != null && first.label().equals("Date/DTG"));
    }

    private void element(Labelled labelled) {
        ElementKind kind = kind(labelled.label());
        draft.mark(kind, labelled.start(), labelled.start() + labelled.label().length() + 1);
        if (labelled.isEmpty()) {
            return;
        }
        switch (labelled.label()) {
            case "MRN", "Message reference" -> reference(labelled, kind);
            case "Date/DTG", "Date" -> dateTime(labelled, kind);
            case "From" -> originator(labelled, kind);
            case "Action", "To" -> addresses.action(labelled);
            case "E.O." -> executiveOrder(labelled, kind);
            case "TAGS" ->
                tags.addAll(TagLines.read(draft, labelled.value(), 0, size(labelled), labelled.valueStart()));
            case "Captions" -> captions(labelled, kind);
            case "Reference" ->
                references.addAll(new ReferenceLines(draft, labelled.value(), 0, labelled.valueStart()).read());
            case "Pass Line" -> passing.add(PassingLines.read(draft, labelled.value(), 0, size(labelled)));
            case "Subject" ->
                subject = Optional.of(
                        SubjectLines.read(draft, labelled.value(), 0, size(labelled), labelled.valueStart()));
            case "Exemptions" -> {
                markValue(labelled, kind);
                furniture.exempt(Codes.read(words(labelled)));
            }
            default -> {
                markValue(labelled, kind);
                remarks.add(draft.words().toText(labelled.label() + ": " + words(labelled)));
            }
        }
    }

    private static int size(Labelled labelled) {
        return labelled.value().size();
    }

    private static ElementKind kind(String label) {
        return switch (label) {
            case "MRN", "Message reference" -> ElementKind.NUMBER_LINE;
            case "Date/DTG", "Date" -> ElementKind.DATE_TIME_LINE;
            case "From" -> ElementKind.ORIGINATOR;
            case "Action", "To" -> ElementKind.ACTION_ADDRESSEE;
            case "E.O." -> ElementKind.EXECUTIVE_ORDER;
            case "TAGS" -> ElementKind.TAGS;
            case "Captions" -> ElementKind.CAPTION;
            case "Reference" -> ElementKind.REFERENCE;
            case "Pass Line" -> ElementKind.PASSING_INSTRUCTION;
            case "Subject" -> ElementKind.SUBJECT;
            default -> ElementKind.TEXT_HEADING_REMARK;
        };
    }

    private void markValue(Labelled labelled, ElementKind kind) {
        draft.markLines(kind, labelled.value(), 0, size(labelled));
    }

    private String words(Labelled labelled) {
        return draft.words().string(labelled.value(), 0, labelled.valueStart(), size(labelled));
    }

    private void reference(Labelled labelled, ElementKind kind) {
        markValue(labelled, kind);
        String words = words(labelled);
        reference = Optional.of(new Reading<>(
                draft.words().toText(words),
                words.length() > 60 ? Optional.empty() : ReferenceNumbers.parse(words, Posts.ANY_YEAR),
                org.cablekit.model.Basis.STATED,
                draft.span(labelled.valueStart(), labelled.valueEnd())));
    }

    /** {@code Sep 16, 2023 / 160150Z SEP 23}: the local date, then the date-time group. */
    private void dateTime(Labelled labelled, ElementKind kind) {
        markValue(labelled, kind);
        String text = labelled.value().text();
        int slash = text.indexOf('/', labelled.valueStart());
        int from = slash >= 0 && slash < labelled.valueEnd() ? slash + 1 : labelled.valueStart();
        LineFlow.Collector into = new LineFlow.Collector(text, 1);
        into.add(from, labelled.valueEnd(), labelled.value().line(0));
        LineFlow group = into.flow();
        boolean alone = day(labelled);
        if (DateTimeLines.matches(group, 0)) {
            DateTimeLines.read(draft, group, 0, heading);
            heading.dateTime()
                    .flatMap(d -> d.dateTimeGroup().value())
                    .ifPresent(t -> draft.sentOn(t.atZone(ZoneOffset.UTC).toLocalDate()));
        } else if (!alone) {
            heading.remarks().add(draft.words().toText(labelled.label() + ": " + words(labelled)));
        }
    }

    /**
     * {@code 2012-02-28}, {@code Sep 16, 2023}: a day, alone as sheets and copies without a clock print it, or before a
     * slash; {@return whether it is alone}
     */
    private boolean day(Labelled labelled) {
        Cursor cursor = new Cursor(labelled.value().text(), labelled.valueStart(), labelled.valueEnd());
        Optional<LocalDate> read = Dates.read(cursor, Optional.empty());
        boolean slash = read.isPresent() && cursor.skipBlanks().accept('/');
        boolean alone = read.isPresent() && cursor.skip("/").atEnd();
        if (alone || slash) {
            date = read;
            draft.sentOn(read.get());
        }
        return alone;
    }

    private void originator(Labelled labelled, ElementKind kind) {
        markValue(labelled, kind);
        String name = words(labelled);
        heading.originator(new Originator(
                draft.words().toText(name),
                Posts.kindOf(name),
                Posts.find(name),
                draft.span(labelled.valueStart(), labelled.valueEnd())));
    }

    /** A number alone orders nothing; {@code Unknown} says that there is no line. */
    private void executiveOrder(Labelled labelled, ElementKind kind) {
        markValue(labelled, kind);
        if (!words(labelled).equalsIgnoreCase("Unknown")) {
            executiveOrder = Optional.of(
                    ExecutiveOrderLines.read(draft, labelled.value(), 0, size(labelled), labelled.valueStart()));
        }
    }

    private void captions(Labelled labelled, ElementKind kind) {
        markValue(labelled, kind);
        for (int i = 0; i < size(labelled); i++) {
            if (CaptionLines.isCaption(labelled.value(), i)) {
                CaptionLines.read(draft, labelled.value(), i, captions);
            }
        }
    }

    /** {@return the heading of the text, what the head says where the text says nothing} */
    TextHeading complete(TextHeading own) {
        List<Text> all = new ArrayList<>(own.remarks());
        all.addAll(remarks);
        List<PassingInstruction> pass = new ArrayList<>(own.passing());
        pass.addAll(passing);
        return new TextHeading(
                own.preText(),
                own.numberLine(),
                own.captions().isEmpty() ? captions : own.captions(),
                pass,
                own.executiveOrder().or(() -> executiveOrder),
                own.tags().isEmpty() ? tags : own.tags(),
                own.subject().or(() -> subject),
                own.references().isEmpty() ? references : own.references(),
                own.classifiedBy(),
                all);
    }
}
