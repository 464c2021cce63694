package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body into blocks: paragraphs with their labels, headings, tables, quotations.
 *
 * <p>A number opens a paragraph if it is the next one, or comes soon after it; any other number is text. A letter opens a
 * sub-paragraph if it is the next one of its list.
 */
final class BodyReader {

    private static final int FURTHEST_SKIP = 5;

    private final Draft draft;
    private final LineFlow flow;
    private final int lastTextEnd;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private int ruleAbove = -1;
    private int line;

    BodyReader(Draft draft, LineFlow flow, int inlineEnd) {
        this.draft = draft;
        this.flow = flow;
        this.lastTextEnd = inlineEnd;
    }

    /** {@return the blocks in order} */
    List<Block> blocks() {
        return blocks;
    }

    /** {@return the words of each block with tokens and publisher's marks as they stand, beside {@link #blocks()}} */
    List<String> strings() {
        return strings;
    }

    void read() {
        line = flow.skipBlank(0);
        while (line < flow.size()) {
            readBlock();
            line = flow.skipBlank(line);
        }
    }

    private void readBlock() {
        if (flow.isProse(line) && !flow.hasColumns(line)) {
            if (!heading()) {
                paragraph(null);
            }
            return;
        }
        if (Rules.isRule(flow, line)) {
            draft.mark(ElementKind.RULE, flow.start(line), flow.end(line));
            ruleAbove = line++;
            return;
        }
        if (Quotations.begins(flow, line)) {
            quotation(Quotations.end(flow, line));
            return;
        }
        if (Tables.begins(flow, line)) {
            preformatted(Tables.end(flow, line));
            return;
        }
        ParagraphLabel label = label(line, true);
        boolean boxed = label != null && label.kind() == ParagraphLabel.Kind.MARK_ONLY && isBelowRule();
        if (label == null ? heading() : boxed && ruledHeading()) {
            return;
        }
        paragraph(label);
    }

    private boolean isBelowRule() {
        return ruleAbove >= 0 && ruleAbove == line - 1;
    }

    private boolean isRule(int at) {
        return at < flow.size() && Rules.isRule(flow, at);
    }

    /** {@return the label that opens a paragraph at a line, or null} */
    private @Nullable ParagraphLabel label(int at, boolean afterBreak) {
        ParagraphLabel label = flow.isProse(at) ? null : ParagraphLabel.at(flow.cursor(at));
        if (label == null) {
            return null;
        }
        return switch (label.kind()) {
            case NUMBER -> numbered(label, at);
            case LETTER -> numbering.acceptsLetter(label.label(), afterBreak) ? label : null;
            case BULLET -> label;
            case MARK_ONLY -> afterBreak ? label : null;
        };
    }

    /** A number that is no paragraph of its own may be an item of a list inside a paragraph. */
    private @Nullable ParagraphLabel numbered(ParagraphLabel label, int at) {
        if (opensNumbered(label, at)) {
            return label;
        }
        boolean item = numbering.acceptsItem(label.number())
                && isFresh(at)
                && label.mark().isEmpty();
        return item ? label.asItem() : null;
    }

    private boolean opensNumbered(ParagraphLabel label, int at) {
        int last = numbering.number();
        int number = label.number();
        boolean marked = label.mark().isPresent();
        if (numbering.embedded() || (!marked && numbering.isItem(number))) {
            return false;
        }
        if (number == last + 1) {
            return true;
        }
        boolean fresh = isFresh(at);
        if (last == 0) {
            return marked || fresh;
        }
        if (number > last + 1 && number <= last + FURTHEST_SKIP) {
            return marked || (fresh && number == last + 2);
        }
        return fresh && number <= last && (marked || (number > 1 && number >= last - FURTHEST_SKIP));
    }

    /** {@return whether a line begins a sentence: above it stands a blank line, a page break or the end of one} */
    private boolean isFresh(int at) {
        return at == 0
                || flow.isBlank(at - 1)
                || !flow.joinsNext(at - 1)
                || ".?!:\")-\u201D".indexOf(flow.last(at - 1)) >= 0;
    }

    private boolean heading() {
        return ruledHeading() || plainHeading();
    }

    /** Reads a heading of one or two lines with a rule below. */
    private boolean ruledHeading() {
        int lines = isRule(line + 1) && flow.length(line) <= 120 ? 1 : isTwoLines() ? 2 : 0;
        if (lines == 0) {
            return false;
        }
        addHeading(line + lines, isBelowRule() ? BodyHeading.Style.BOXED : BodyHeading.Style.UNDERLINED);
        draft.mark(ElementKind.RULE, flow.start(line), flow.end(line));
        line++;
        return true;
    }

    private boolean isTwoLines() {
        int next = line + 1;
        return isRule(next + 1)
                && !flow.isBlank(next)
                && flow.length(line) <= 90
                && flow.length(next) <= 90
                && label(next, false) == null
                && ".".indexOf(flow.last(line)) < 0;
    }

    /** Reads a heading that is a short line alone. */
    private boolean plainHeading() {
        int next = line + 1;
        boolean alone = next < flow.size() && (flow.isBlank(next) || label(next, true) != null);
        boolean above = line == 0 || flow.isBlank(line - 1) || isBelowRule();
        boolean followed = alone && flow.skipBlank(next) < flow.size();
        if (followed && above && BodyHeadings.isPlain(flow, line)) {
            addHeading(next, BodyHeading.Style.PLAIN);
            return true;
        }
        return false;
    }

    private void addHeading(int to, BodyHeading.Style style) {
        Cursor cursor = flow.cursor(line);
        Optional<PortionMark> mark = PortionMarks.read(cursor);
        int start = mark.isPresent() ? cursor.skipBlanks().at() : flow.start(line);
        String words = draft.words().string(flow, line, Math.min(start, flow.end(line)), to);
        SourceSpan span = draft.span(flow.start(line), flow.end(to - 1));
        if (numbering.embedded()) {
            numbering.text(words);
        }
        draft.markLines(ElementKind.BODY_HEADING, flow, line, to);
        add(new BodyHeading(style, mark, draft.words().toText(words), span), words);
        line = to;
    }

    private void add(Block block, String words) {
        blocks.add(block);
        strings.add(words);
    }

    private void quotation(int to) {
        List<Text> lines = new ArrayList<>();
        for (int i = line; i < to; i++) {
            lines.add(draft.words().verbatim(flow.start(i), flow.end(i)));
        }
        SourceSpan span = draft.span(flow.start(line), flow.end(to - 1));
        draft.markLines(ElementKind.QUOTATION, flow, line, to);
        add(new Quotation(lines, span), "");
        line = to;
    }

    private void preformatted(int to) {
        List<Text> lines = new ArrayList<>();
        for (int i = line; i < to; i++) {
            lines.add(draft.words().verbatim(Tables.rawStart(flow, i), flow.end(i)));
        }
        SourceSpan span = draft.span(flow.start(line), flow.end(to - 1));
        draft.markLines(ElementKind.PREFORMATTED, flow, line, to);
        add(new Preformatted(lines, span), "");
        line = to;
    }

    private void paragraph(@Nullable ParagraphLabel label) {
        int first = line;
        int to = line + 1;
        while (to < flow.size() && goesOn(to) && !follows(label, to)) {
            to++;
        }
        int start = label == null ? flow.start(first) : label.textStart();
        int end = flow.end(to - 1);
        boolean signed = to == flow.size() && lastTextEnd >= 0;
        int textEnd = signed ? Math.max(start, lastTextEnd) : end;
        String words = words(first, start, to, textEnd);
        numbering.text(words);
        SourceSpan span = draft.span(flow.start(first), textEnd);
        draft.markLines(ElementKind.PARAGRAPH, flow, first, to, span);
        SourceSpan textSpan = new SourceSpan(Math.min(start, textEnd), textEnd);
        add(block(label, words, textSpan, span), words);
        line = to;
    }

    /** {@return whether the next letter begins at a line: {@code A. one} on one line, {@code B. two} on the next} */
    private boolean follows(@Nullable ParagraphLabel label, int at) {
        if (label == null || label.kind() != ParagraphLabel.Kind.LETTER || label.number() > 0) {
            return false;
        }
        ParagraphLabel next = ParagraphLabel.at(flow.cursor(at));
        return next != null
                && next.kind() == ParagraphLabel.Kind.LETTER
                && Numbering.isNext(label.label(), next.label())
                && (next.mark().isPresent() || isFresh(at) || isBracketed(next, at));
    }

    private boolean isBracketed(ParagraphLabel label, int at) {
        return flow.text().lastIndexOf(')', label.textStart() - 1) > flow.start(at);
    }

    private String words(int first, int start, int to, int textEnd) {
        if (textEnd < flow.end(to - 1)) {
            int length = flow.end(to - 1) - textEnd;
            String whole = draft.words().string(flow, first, Math.min(start, flow.end(first)), to);
            String signature = draft.words().squeeze(textEnd, textEnd + length);
            return whole.substring(0, Math.max(0, whole.length() - signature.length()))
                    .trim();
        }
        if (start >= flow.end(first)) {
            return first + 1 < to ? draft.words().string(flow, first + 1, flow.start(first + 1), to) : "";
        }
        return draft.words().string(flow, first, start, to);
    }

    private boolean goesOn(int at) {
        if (flow.isProse(at)) {
            return !Tables.begins(flow, at);
        }
        return !flow.isBlank(at)
                && !Rules.isRule(flow, at)
                && label(at, false) == null
                && !Tables.begins(flow, at)
                && !Quotations.begins(flow, at);
    }

    private Paragraph block(@Nullable ParagraphLabel label, String words, SourceSpan textSpan, SourceSpan span) {
        Text text = draft.words().toText(words);
        if (label == null) {
            return new Paragraph(
                    ParagraphKind.UNNUMBERED, "", numbering.path(), 0, Optional.empty(), text, textSpan, span);
        }
        ParagraphKind kind = switch (label.kind()) {
            case NUMBER -> ParagraphKind.NUMBERED;
            case LETTER -> ParagraphKind.SUB_PARAGRAPH;
            case BULLET -> ParagraphKind.BULLET;
            case MARK_ONLY -> ParagraphKind.UNNUMBERED;
        };
        if (kind == ParagraphKind.NUMBERED) {
            int last = numbering.number();
            if (last > 0 && label.number() != last + 1) {
                draft.report(
                        DiagnosticCode.PARAGRAPH_SEQUENCE,
                        () -> "Paragraph " + label.number() + " follows paragraph " + last + ".",
                        span);
            }
            numbering.open(label.number(), label.mark().isPresent());
        } else if (kind == ParagraphKind.SUB_PARAGRAPH && label.number() > 0) {
            numbering.openItem(label.number());
        } else if (kind == ParagraphKind.SUB_PARAGRAPH) {
            numbering.openLetter(label.label());
        }
        int depth = kind == ParagraphKind.SUB_PARAGRAPH
                ? Math.max(1, numbering.depth())
                : kind == ParagraphKind.BULLET ? 1 : 0;
        String path = kind == ParagraphKind.SUB_PARAGRAPH ? numbering.subPath(label) : numbering.path();
        String written = kind == ParagraphKind.NUMBERED ? Numbering.name(label.number()) : label.label();
        return new Paragraph(kind, written, path, depth, label.mark(), text, textSpan, span);
    }
}
