package org.cablekit.examples.cli.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.model.Addressee;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.Classification;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Precedence;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reference;
import org.cablekit.model.Tag;

/** One cable as lines for a terminal. Not for several threads. */
public final class CableView {

    private static final int LABEL = 14;
    private static final int INDENT_PER_DEPTH = 4;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Cable cable;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private CableView(Cable cable, int width) {
        this.cable = cable;
        this.width = width;
    }

    /**
     * {@return the lines of a cable}
     *
     * @param cable the cable
     * @param width characters in a line
     */
    public static List<String> of(Cable cable, int width) {
        CableView view = new CableView(cable, width);
        view.heading();
        view.body();
        view.findings();
        return view.lines;
    }

    private void heading() {
        String reference =
                cable.messageReference().map(MessageReference::canonical).orElse("(no reference number)");
        String level = cable.classification().map(Classification::banner).orElse("(classification not known)");
        lines.add(reference + " ".repeat(Math.max(2, width - reference.length() - level.length())) + level);
        lines.add("=".repeat(width));
        row("Sent", sent());
        row("Precedence", cable.precedence().map(CableView::words).orElse(""));
        row(
                "From",
                cable.heading().originator().map(o -> Printable.of(o.name())).orElse(""));
        row("To", addressees(cable.heading().action()));
        row("Info", addressees(cable.heading().info()));
        row(
                "Captions",
                cable.textHeading().captions().stream().map(Caption::name).collect(Collectors.joining(", ")));
        row("Subject", cable.subject().map(Printable::of).orElse(""));
        row("TAGS", cable.textHeading().tags().stream().map(CableView::tag).collect(Collectors.joining(", ")));
        row(
                "References",
                cable.textHeading().references().stream()
                        .map(CableView::reference)
                        .collect(Collectors.joining("; ")));
        row(
                "Classified by",
                cable.textHeading()
                        .classifiedBy()
                        .map(c -> Printable.of(c.raw()))
                        .orElse(""));
        row("Declassify", cable.declassifyOn().map(DAY::format).orElse(""));
        lines.add("");
    }

    private String sent() {
        Optional<Instant> at = cable.sentAt();
        Optional<LocalDate> on = cable.sentOn();
        return at.map(instant -> TIME.format(instant.atZone(ZoneOffset.UTC)))
                .or(() -> on.map(DAY::format))
                .orElse("");
    }

    private void row(String label, String value) {
        if (!value.isBlank()) {
            String first = label + " ".repeat(Math.max(1, LABEL - label.length()));
            lines.addAll(Wrap.lines(first + " ", value, LABEL + 1, width));
        }
    }

    private static String words(Precedence precedence) {
        return precedence.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String addressees(List<Addressee> addressees) {
        return addressees.stream()
                .map(a -> Printable.of(a.name())
                        + a.precedence().map(p -> " (" + words(p) + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String tag(Tag tag) {
        return Printable.of(tag.raw())
                + tag.meaning().map(meaning -> " (" + meaning + ")").orElse("");
    }

    private static String reference(Reference reference) {
        return reference.bullet().map(bullet -> bullet + ". ").orElse("")
                + reference.target().map(MessageReference::canonical).orElseGet(() -> Printable.of(reference.raw()));
    }

    private void body() {
        for (Block block : cable.body().blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof BodyHeading heading) {
                String text = mark(heading.mark()) + Printable.of(heading.text());
                lines.add(text);
                lines.add("-".repeat(Math.min(width, text.length())));
            } else if (block instanceof Preformatted table) {
                table.lines().forEach(line -> lines.add(Printable.of(line)));
            } else if (block instanceof Quotation quotation) {
                quotation.lines().forEach(line -> lines.add("> " + Printable.of(line)));
            }
            lines.add("");
        }
        cable.ending().signature().ifPresent(signature -> {
            lines.add(Printable.of(signature.name()));
            lines.add("");
        });
    }

    private void paragraph(Paragraph paragraph) {
        String left = " ".repeat(INDENT_PER_DEPTH * paragraph.depth());
        String label = switch (paragraph.kind()) {
            case NUMBERED, SUB_PARAGRAPH -> paragraph.label() + ". ";
            case BULLET -> paragraph.label() + " ";
            case UNNUMBERED -> "";
        };
        lines.addAll(Wrap.lines(
                left + label + mark(paragraph.mark()), Printable.of(paragraph.text()), left.length(), width));
    }

    private static String mark(Optional<PortionMark> mark) {
        return mark.filter(PortionMark::isWritten).map(m -> m.raw() + " ").orElse("");
    }

    private void findings() {
        int findings = cable.diagnostics().size();
        if (findings > 0) {
            lines.add("-".repeat(width));
            lines.add(findings == 1 ? "1 finding:" : findings + " findings:");
            LineIndex index = new LineIndex(cable.source().text());
            cable.diagnostics()
                    .forEach(diagnostic -> lines.add(
                            Printable.of(Finding.of(cable, index, diagnostic).toLine())));
        }
    }
}
