package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Caption;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.NumberLine;
import org.cablekit.model.PassingInstruction;
import org.cablekit.model.Reference;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;
import org.cablekit.model.Tag;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;
import org.cablekit.parser.telegram.Labels.Found;

/**
 * Reads the part of the text before paragraph 1: number line, captions, passing instructions, then the labelled lines in
 * whatever order they stand.
 *
 * <p>It ends at the first numbered paragraph, or behind the last label.
 */
final class TextHeadingReader {

    /** How far down a label is still looked for where no paragraph number stops the search. */
    private static final int LONGEST = 240;

    private static final int NUMBER_LINE_LIMIT = 60;
    private static final int SUBJECT_LINES = 12;

    private final Draft draft;
    private final LineFlow flow;
    private final List<Text> preText = new ArrayList<>();
    private Optional<NumberLine> numberLine = Optional.empty();
    private final List<Caption> captions = new ArrayList<>();
    private final List<PassingInstruction> passing = new ArrayList<>();
    private Optional<ExecutiveOrder> executiveOrder = Optional.empty();
    private final List<Tag> tags = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private final List<Reference> references = new ArrayList<>();
    private Optional<ClassificationAuthority> classifiedBy = Optional.empty();
    private final List<Text> remarks = new ArrayList<>();
    private Optional<String> ownKey = Optional.empty();
    private boolean labelSeen;
    private int lastLabel = -1;

    TextHeadingReader(Draft draft, LineFlow flow) {
        this.draft = draft;
        this.flow = flow;
    }

    Optional<NumberLine> numberLine() {
        return numberLine;
    }

    /** {@return post and serial of the number line as one key} */
    Optional<String> ownKey() {
        return ownKey;
    }

    /** {@return the line at which the body begins, reading from {@code from}} */
    int read(int from) {
        int line = numberLine(flow.skipBlank(from));
        lastLabel = lastLabel(line);
        line = flow.skipBlank(line);
        while (line < flow.size()) {
            int next = readElement(line);
            if (next == line) {
                break;
            }
            line = flow.skipBlank(next);
        }
        return line;
    }

    /** Reads the number line and what stands before it; {@return the line behind it} */
    private int numberLine(int from) {
        int limit = Math.min(flow.size(), from + NUMBER_LINE_LIMIT);
        for (int line = from; line < limit; line++) {
            Optional<NumberLines.Keyed> read = NumberLines.read(draft, flow, line);
            if (read.isPresent()) {
                if (line > from) {
                    draft.markLines(ElementKind.PRE_TEXT, flow, from, line);
                    addLines(preText, from, line);
                }
                read.get().line().reference().ifPresent(draft::own);
                ownKey = Optional.of(read.get().key());
                numberLine = Optional.of(read.get().line());
                return line + 1;
            }
            if (Labels.isHeadLabel(flow, line) || Labels.isNumberedParagraph(flow, line)) {
                return from;
            }
        }
        return from;
    }

    private void addLines(List<Text> into, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!flow.isBlank(i)) {
                into.add(draft.text(flow, i));
            }
        }
    }

    /** {@return the last line with a label of the heading, or -1} */
    private int lastLabel(int from) {
        int last = -1;
        int limit = Math.min(flow.size(), from + LONGEST);
        boolean subjectSeen = false;
        for (int line = from; line < limit; line++) {
            if (numberLine.isPresent() && opensOther(line)) {
                return last;
            }
            Found label = Labels.at(flow, line);
            if (label != null) {
                if (label.label() == Labels.SUBJECT) {
                    if (subjectSeen) {
                        return last;
                    }
                    subjectSeen = true;
                }
                last = line;
            } else if (Labels.isNumberedParagraph(flow, line)) {
                return last;
            }
        }
        return last;
    }

    /** {@return whether a telegram of another number is quoted from here on} */
    private boolean opensOther(int line) {
        Optional<String> key = NumberLines.keyOf(flow, line);
        return key.isPresent() && !key.equals(ownKey);
    }

    /** {@return the next line, or the same line if the body begins there} */
    private int readElement(int line) {
        Found label = Labels.at(flow, line);
        if (label != null && line <= lastLabel) {
            labelSeen = true;
            return labelled(line, label);
        }
        if (Labels.isNumberedParagraph(flow, line)) {
            return line;
        }
        if (line < lastLabel || (!labelSeen && numberLine.isPresent())) {
            return unlabelled(line);
        }
        return line;
    }

    private int labelled(int line, Found label) {
        return switch (label.label()) {
            case EXECUTIVE_ORDER -> executiveOrder(line, label);
            case TAGS -> tags(line, label);
            case SUBJECT -> subject(line, label);
            case REFERENCE -> references(line, label);
            case CLASSIFIED_BY, DERIVED_FROM, DECLASSIFY_ON, REASON -> classifiedBy(line, label);
        };
    }

    private int executiveOrder(int line, Found label) {
        int end = line + 1;
        while (end < flow.size() && end < line + 4 && continues(end)) {
            end++;
        }
        ExecutiveOrder stated = ExecutiveOrderLines.read(draft, flow, line, end, label.valueStart());
        ExecutiveOrder read = ScheduleDates.compute(stated, numberLine, draft.day());
        executiveOrder = executiveOrder.or(() -> Optional.of(read));
        return end;
    }

    /** {@return whether a line goes on with the value above: no blank, no label, no caption, no paragraph} */
    private boolean continues(int line) {
        return !flow.isBlank(line)
                && Labels.at(flow, line) == null
                && !Labels.isNumberedParagraph(flow, line)
                && !CaptionLines.isCaption(flow, line)
                && !NumberLines.matches(flow, line);
    }

    private int tags(int line, Found label) {
        int end = line + 1;
        while (end < flow.size()
                && end < line + 12
                && continues(end)
                && (goesOnWithTags(end) || TagLines.isOpen(flow, end - 1))) {
            end++;
        }
        List<Tag> read = TagLines.read(draft, flow, line, end, label.valueStart());
        if (tags.isEmpty()
                || tags.stream().allMatch(t -> t.code().filter("N/A"::equals).isPresent())) {
            tags.clear();
            tags.addAll(read);
        }
        return end;
    }

    /** Tags go on behind a comma, or where a line begins with a word in capitals. */
    private boolean goesOnWithTags(int line) {
        char before = flow.last(line - 1);
        char first = flow.first(line);
        boolean capitals = Cursor.isUpper(first)
                && flow.length(line) > 1
                && Cursor.isUpper(flow.text().charAt(flow.start(line) + 1));
        return before == ',' || before == ';' || first == '(' || first == '[' || capitals;
    }

    private int subject(int line, Found label) {
        int end = line + 1;
        while (end < flow.size()
                && end < line + SUBJECT_LINES
                && continues(end)
                && !isRule(end)
                && !BodyHeadings.opensSummary(flow, end)
                && !isSentenceBelowCapitals(line, end)) {
            end++;
        }
        if (flow.end(end - 1) <= label.valueStart() && end < flow.size()) {
            int next = flow.skipBlank(end);
            if (next < flow.size() && next <= end + 2 && continues(next) && next < lastLabel) {
                end = next + 1;
            }
        }
        end = subjectAfterBlank(end);
        Subject read = SubjectLines.read(draft, flow, line, end, label.valueStart());
        subject = subject.or(() -> Optional.of(read));
        return end;
    }

    /** A subject in capitals that was cut by one blank line goes on behind it if a label follows. */
    private int subjectAfterBlank(int end) {
        int next = flow.skipBlank(end);
        boolean oneBlank = next == end + 1 && next < flow.size() && end > 0;
        boolean open = oneBlank && continues(next) && next < lastLabel && !PassingLines.matches(flow, next);
        boolean hyphen = open && (flow.last(end - 1) == '-' || flow.last(end - 1) == ',');
        return hyphen ? next + 1 : end;
    }

    /** A sentence in mixed case under a subject in capitals is no part of it. */
    private boolean isSentenceBelowCapitals(int subject, int line) {
        return flow.last(line) == '.'
                && lowerCase(line) > flow.length(line) / 2
                && lowerCase(subject) * 4 < flow.length(subject);
    }

    private int lowerCase(int line) {
        int count = 0;
        for (int i = flow.start(line); i < flow.end(line); i++) {
            char c = flow.text().charAt(i);
            count += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        return count;
    }

    private boolean isRule(int line) {
        return Rules.isRule(flow, line);
    }

    private int references(int line, Found label) {
        ReferenceLines lines = new ReferenceLines(draft, flow, line, label.valueStart());
        references.addAll(lines.read());
        return lines.end();
    }

    private int classifiedBy(int line, Found label) {
        int end = classifiedByEnd(line);
        String statement = Labels.spelled(draft.words().string(flow, line, label.start(), end), label.label());
        SourceSpan span = draft.span(flow.start(line), flow.end(end - 1));
        draft.markLines(ElementKind.CLASSIFIED_BY, flow, line, end);
        ClassificationAuthority read = ClassifiedByStatement.read(draft, statement, span);
        classifiedBy =
                Optional.of(classifiedBy.map(c -> Authorities.join(c, read)).orElse(read));
        return end;
    }

    /** The statement goes on behind a blank line when what follows is its reasons. */
    private int classifiedByEnd(int line) {
        int end = line + 1;
        while (end < flow.size() && end < line + 10) {
            if (flow.isBlank(end)) {
                int next = flow.skipBlank(end);
                if (next == flow.size() || next > end + 3 || !isReasons(next)) {
                    break;
                }
                end = next;
            } else if (!goesOn(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean goesOn(int line) {
        Found label = Labels.at(flow, line);
        boolean own = label == null
                || label.label() == Labels.CLASSIFIED_BY
                || label.label() == Labels.REASON
                || label.label() == Labels.DERIVED_FROM
                || label.label() == Labels.DECLASSIFY_ON;
        return own
                && !Labels.isNumberedParagraph(flow, line)
                && !Rules.isRule(flow, line)
                && !CaptionLines.isCaption(flow, line)
                && !BodyHeadings.opensSummary(flow, line);
    }

    private boolean isReasons(int line) {
        Found label = Labels.at(flow, line);
        if (label != null) {
            return label.label() == Labels.REASON
                    || label.label() == Labels.DECLASSIFY_ON
                    || label.label() == Labels.DERIVED_FROM;
        }
        String words = flow.length(line) > 200 ? "" : flow.string(line);
        return ClassifierWords.startsWith(words, "SONS1.")
                || ClassifierWords.startsWith(words, "REASON")
                || ClassifierWords.startsWith(words, "FORREASON")
                || ClassifierWords.startsWith(words, "1.4(")
                || ClassifierWords.startsWith(words, "1.5(");
    }

    private int unlabelled(int line) {
        if (CaptionLines.isCaption(flow, line)) {
            CaptionLines.read(draft, flow, line, captions);
            return line + 1;
        }
        if (!labelSeen && PassingLines.matches(flow, line)) {
            int end = line + 1;
            while (end < flow.size() && end < line + 8 && continues(end) && !PassingLines.matches(flow, end)) {
                end++;
            }
            passing.add(PassingLines.read(draft, flow, line, end));
            return end;
        }
        if (line >= lastLabel) {
            return line;
        }
        remarks.add(draft.text(flow, line));
        draft.mark(ElementKind.TEXT_HEADING_REMARK, flow.start(line), flow.end(line));
        return line + 1;
    }

    /** Takes an executive order that stands behind the signature, if the heading has none. */
    void executiveOrderInEnding(Optional<ExecutiveOrder> read) {
        executiveOrder = executiveOrder.or(() -> read.map(o -> ScheduleDates.compute(o, numberLine, draft.day())));
    }

    boolean hasClassifiedBy() {
        return classifiedBy.isPresent();
    }

    /** Takes a classification authority that stands in the body; the heading has none. */
    void classifiedByInBody(ClassificationAuthority read) {
        classifiedBy = Optional.of(read);
    }

    void report() {
        for (Caption caption : captions) {
            if (caption.name().equals("CORRECTED COPY")) {
                draft.report(DiagnosticCode.CORRECTED_COPY, "The message is a corrected copy.", caption.span());
            }
        }
    }

    TextHeading build() {
        return new TextHeading(
                preText,
                numberLine,
                captions,
                passing,
                executiveOrder,
                tags,
                subject,
                references,
                classifiedBy,
                remarks);
    }
}
