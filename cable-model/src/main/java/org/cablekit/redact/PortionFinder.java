package org.cablekit.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;

/** Finds the paragraphs that rules for levels, controls and numbers remove. */
final class PortionFinder {

    /** What ends the text: behind the last paragraph nothing from here on belongs to it. */
    private static final Set<ElementKind> BEHIND = EnumSet.of(
            ElementKind.SIGNATURE,
            ElementKind.TRAILER,
            ElementKind.ATTRIBUTE,
            ElementKind.RECORD_MARK,
            ElementKind.RELEASE_STAMP,
            ElementKind.DRAFTED_BY,
            ElementKind.APPROVED_BY,
            ElementKind.CLEARED_BY,
            ElementKind.RELEASED_BY);

    private final Cable cable;
    private final List<Portion> portions;
    private final Optional<Classification> overall;

    PortionFinder(Cable cable) {
        this.cable = cable;
        this.portions = Portions.of(cable.body());
        this.overall = overall(cable, portions);
    }

    /** The classification of unmarked paragraphs: of an entire-text mark, else of the telegram. */
    private static Optional<Classification> overall(Cable cable, List<Portion> portions) {
        return portions.stream()
                .flatMap(portion -> portion.paragraph().flatMap(Paragraph::mark).stream())
                .filter(PortionMark::entireText)
                .map(PortionMark::classification)
                .findFirst()
                .or(cable::classification);
    }

    List<SourceSpan> find(RedactionRule rule) {
        if (rule instanceof ParagraphNumberRule numbers) {
            return byNumber(numbers);
        }
        if (rule instanceof ParagraphLevelRule level) {
            return byClassification(c -> c.map(
                            known -> known.level().isAbove(level.level()) || Controls.carries(known, level.controls()))
                    .orElse(true));
        }
        if (rule instanceof PortionControlRule control) {
            return byClassification(c ->
                    c.map(known -> Controls.carries(known, control.controls())).orElse(false));
        }
        return List.of();
    }

    private List<SourceSpan> byNumber(ParagraphNumberRule rule) {
        List<SourceSpan> spans = new ArrayList<>();
        for (Portion portion : portions) {
            if (isSelected(rule, portion)) {
                addWithHeadings(portion, rule.keepNumber(), spans);
            } else {
                for (Portion below : Portions.below(portion)) {
                    if (isSelected(rule, below)) {
                        add(below, rule.keepNumber(), spans);
                    }
                }
            }
        }
        return spans;
    }

    private static boolean isSelected(ParagraphNumberRule rule, Portion portion) {
        return rule.paragraphs().stream().anyMatch(selector -> selector.selects(portion.path()));
    }

    private List<SourceSpan> byClassification(Predicate<Optional<Classification>> goes) {
        List<SourceSpan> spans = new ArrayList<>();
        subject(goes, spans);
        for (Portion portion : portions) {
            Optional<Classification> own = portion.marked().or(() -> overall);
            if (goes.test(own)) {
                addWithHeadings(portion, true, spans);
                continue;
            }
            for (Portion below : Portions.below(portion)) {
                if (below.marked().isPresent() && goes.test(below.marked())) {
                    add(below, true, spans);
                }
            }
            portion.headings().stream()
                    .filter(h -> h.mark().isPresent() && goes.test(h.mark().map(PortionMark::classification)))
                    .forEach(h -> spans.add(h.span()));
        }
        return spans;
    }

    /** The subject goes by its own mark only: unmarked subjects are meant to be unclassified. */
    private void subject(Predicate<Optional<Classification>> goes, List<SourceSpan> into) {
        Optional<Subject> subject = cable.textHeading().subject();
        Optional<Classification> mark = subject.flatMap(Subject::mark).map(PortionMark::classification);
        if (mark.isPresent() && goes.test(mark)) {
            into.addAll(new ElementFinder(cable).find(List.of(RedactableElement.SUBJECT)));
        }
    }

    private void addWithHeadings(Portion portion, boolean keepNumber, List<SourceSpan> into) {
        for (BodyHeading heading : portion.headings()) {
            int start = heading.mark()
                    .map(mark -> Math.min(mark.span().start(), heading.span().start()))
                    .orElse(heading.span().start());
            into.add(new SourceSpan(start, heading.span().end()));
        }
        add(portion, keepNumber, into);
    }

    private void add(Portion portion, boolean keepNumber, List<SourceSpan> into) {
        if (portion.members().isEmpty()) {
            return;
        }
        Block first = portion.members().get(0);
        int start = keepNumber && first instanceof Paragraph paragraph
                ? textStart(paragraph)
                : first.span().start();
        Block last = portion.members().get(portion.members().size() - 1);
        int end = swallowed(last.span().end());
        if (end > start) {
            into.add(new SourceSpan(start, end));
        }
    }

    /** Behind number or letter; the portion mark goes with the text, a bullet with its paragraph. */
    private static int textStart(Paragraph paragraph) {
        boolean label = paragraph.kind() == ParagraphKind.NUMBERED || paragraph.kind() == ParagraphKind.SUB_PARAGRAPH;
        if (!label) {
            return paragraph.span().start();
        }
        int text = paragraph.textSpan().start();
        return paragraph
                .mark()
                .filter(PortionMark::isWritten)
                .map(mark -> mark.span().start())
                .map(mark -> mark <= paragraph.span().start() ? mark : Math.min(mark, text))
                .orElse(text);
    }

    /**
     * What stands between a paragraph and the next one without being part of the text, such as an end sign in its
     * middle, goes with it.
     */
    private int swallowed(int from) {
        int end = from;
        boolean more =
                cable.body().blocks().stream().anyMatch(block -> block.span().start() >= from);
        for (SourceElement element : cable.map().elements()) {
            if (element.span().end() <= from) {
                continue;
            }
            boolean text = isText(element.kind());
            if (text || BEHIND.contains(element.kind()) || (!more && element.kind() == ElementKind.END_OF_MESSAGE)) {
                break;
            }
            if (!Strands.FURNITURE.contains(element.kind())) {
                end = element.span().end();
            }
        }
        return end;
    }

    private static boolean isText(ElementKind kind) {
        return switch (kind) {
            case PARAGRAPH, BODY_HEADING, RULE, PREFORMATTED, QUOTATION -> true;
            default -> false;
        };
    }
}
