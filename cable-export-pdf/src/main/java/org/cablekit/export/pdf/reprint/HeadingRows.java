package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.model.Addressee;
import org.cablekit.model.Basis;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.ClassificationReason;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.ExemptAddressee;
import org.cablekit.model.MessageReference;
import org.cablekit.model.PassingInstruction;
import org.cablekit.model.Precedence;
import org.cablekit.model.Reading;
import org.cablekit.model.Reference;
import org.cablekit.model.Tag;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;

/** The rows of the heading: from the message reference number to the classification authority. */
final class HeadingRows {

    private static final double CODE_STOP = 46;
    private static final double CAPTION_STOP = 96;
    private static final double PRECEDENCE_STOP = 216;
    private static final double NUMBER_STOP = 312;

    private final Cable cable;
    private final DocumentKind kind;
    private final TextSetter setter;
    private final Rows rows;

    HeadingRows(Cable cable, DocumentKind kind, TextSetter setter) {
        this.cable = cable;
        this.kind = kind;
        this.setter = setter;
        this.rows = new Rows(setter);
    }

    List<LabelTable.Row> rows(Levels levels) {
        if (kind == DocumentKind.TELEGRAM || !levels.atOrigin().isEmpty()) {
            rows.add("Classification", levels.atOrigin().isEmpty() ? levels.present() : levels.atOrigin());
        }
        if (levels.differ()) {
            rows.add("Present level", levels.present());
        }
        identity();
        addresses();
        TextHeading heading = cable.textHeading();
        rows.addAll("Captions", heading.captions().stream().map(this::caption).toList());
        rows.addTexts(
                "Passing",
                heading.passing().stream().map(PassingInstruction::raw).toList());
        heading.executiveOrder().ifPresent(this::order);
        rows.addAll("TAGS", heading.tags().stream().map(this::tag).toList());
        rows.addAll(
                "References", heading.references().stream().map(this::reference).toList());
        heading.classifiedBy().ifPresent(this::authority);
        List<Text> remarks = new ArrayList<>(cable.heading().remarks());
        remarks.addAll(heading.preText());
        remarks.addAll(heading.remarks());
        rows.addTexts("Remarks", remarks);
        return rows.list();
    }

    private void identity() {
        cable.reference().ifPresent(reading -> rows.add("Message reference", reference(reading)));
        Optional<DateTimeLine> line = cable.heading().dateTime();
        if (line.isPresent()) {
            rows.addAll("Date-time group", List.of(dateTime(line.get())));
        } else {
            cable.sentOn().ifPresent(day -> rows.add("Date", Wording.day(day)));
        }
        cable.precedence().ifPresent(p -> rows.add("Precedence", precedence(p)));
    }

    private static Text reference(Reading<MessageReference> reading) {
        return reading.value()
                .map(value -> Text.of(Wording.reference(value) + note(reading.basis())))
                .orElse(reading.raw());
    }

    private static String note(Basis basis) {
        return switch (basis) {
            case STATED -> "";
            case REPAIRED -> " (repaired)";
            case INFERRED -> " (year inferred)";
            case COMPUTED -> " (computed)";
        };
    }

    private List<Inline> dateTime(DateTimeLine line) {
        List<Inline> words = new ArrayList<>(setter.running(line.dateTimeGroup().raw(), Type.VALUE));
        line.dateTimeGroup().value().ifPresent(time -> {
            words.add(new Inline.Tab(CAPTION_STOP));
            words.add(setter.words(Wording.time(time), Type.VALUE));
        });
        return words;
    }

    private String precedence(Precedence action) {
        Optional<Precedence> info = cable.heading().dateTime().flatMap(DateTimeLine::info);
        String words = Wording.precedence(action);
        return info.filter(i -> i != action)
                .map(i -> words + " (information addressees: " + Wording.precedence(i) + ")")
                .orElse(words);
    }

    private void addresses() {
        cable.heading().originator().ifPresent(from -> rows.add("From", from.name()));
        rows.addAll(
                "Action", cable.heading().action().stream().map(this::addressee).toList());
        rows.addAll("Info", cable.heading().info().stream().map(this::addressee).toList());
        rows.addTexts(
                "Exempt",
                cable.heading().exempt().stream().map(ExemptAddressee::name).toList());
    }

    private List<Inline> addressee(Addressee addressee) {
        List<Inline> words = new ArrayList<>(setter.running(addressee.name(), Type.VALUE));
        if (!addressee.officeSymbols().isEmpty()) {
            words.add(setter.words(" //" + String.join("/", addressee.officeSymbols()) + "//", Type.VALUE));
        }
        addressee.deliveryNotes().forEach(note -> words.add(setter.words(" " + note, Type.VALUE)));
        if (words.isEmpty()) {
            return words;
        }
        if (kind == DocumentKind.TELEGRAM) {
            words.add(new Inline.Tab(PRECEDENCE_STOP));
            words.add(setter.words(Wording.precedence(addressee.precedence().orElse(Precedence.ROUTINE)), Type.VALUE));
        }
        addressee.messageContinuityNumber().ifPresent(number -> {
            words.add(new Inline.Tab(NUMBER_STOP));
            words.add(setter.words(number, Type.LABEL));
        });
        return words;
    }

    private List<Inline> caption(Caption caption) {
        if (caption.raw().hasHoles()) {
            return setter.running(caption.raw(), Type.VALUE);
        }
        return explained(Text.of(caption.name()), caption.meaning(), CAPTION_STOP);
    }

    private List<Inline> tag(Tag tag) {
        return explained(tag.code().map(Text::of).orElse(tag.raw()), tag.meaning(), CODE_STOP);
    }

    private List<Inline> explained(Text code, Optional<String> meaning, double stop) {
        List<Inline> words = new ArrayList<>(setter.running(code, Type.VALUE));
        meaning.ifPresent(m -> {
            words.add(new Inline.Tab(stop));
            words.add(setter.words(m, Type.LABEL));
        });
        return words;
    }

    private void order(ExecutiveOrder order) {
        List<Inline> words = new ArrayList<>();
        order.order().filter(number -> !repeats(order.raw(), number.raw())).ifPresent(number -> {
            words.addAll(setter.running(number.raw(), Type.VALUE));
            words.add(setter.words(understood(number) + ": ", Type.VALUE));
        });
        words.addAll(setter.running(order.raw(), Type.VALUE));
        rows.addAll("Executive order", List.of(words));
        cable.declassifyOn().ifPresent(day -> rows.add("Declassify on", Wording.day(day)));
    }

    private static boolean repeats(Text value, Text number) {
        return value.toString().startsWith(number.toString());
    }

    /** The number an order really has, where the telegram misspells it. */
    private static String understood(Reading<Integer> number) {
        return number.value()
                .map(value -> Integer.toString(value))
                .filter(value ->
                        number.basis() == Basis.REPAIRED && !number.raw().hasHoles())
                .map(value -> " (that is, " + value + ")")
                .orElse("");
    }

    private List<Inline> reference(Reference reference) {
        List<Inline> words = new ArrayList<>();
        reference.bullet().ifPresent(bullet -> words.add(setter.words(bullet + ". ", Type.VALUE)));
        words.addAll(setter.running(reference.raw(), Type.VALUE));
        reference.target().ifPresent(target -> {
            words.add(new Inline.Tab(PRECEDENCE_STOP));
            words.add(setter.words(Wording.reference(target), Type.LABEL));
        });
        return words;
    }

    private void authority(ClassificationAuthority authority) {
        rows.add("Classified by", authority.raw());
        rows.addAll("Reasons", authority.reasons().stream().map(this::reason).toList());
    }

    private List<Inline> reason(ClassificationReason reason) {
        Text code = Text.of(reason.section() + " (" + reason.letter() + ")");
        return explained(code, reason.meaning(), CODE_STOP);
    }
}
