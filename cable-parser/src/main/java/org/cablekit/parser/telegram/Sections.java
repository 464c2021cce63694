package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Section;
import org.cablekit.model.SourceSpan;

/**
 * Joins the bodies of a telegram that stands in several sections, each with a heading of its own.
 *
 * <p>A later number line of the same message opens the next section, or repeats the first. Its heading is read and set
 * aside. A number line of another message opens a second message; what follows stays in the body as a quotation.
 */
final class Sections {

    private static final int MOST_HEADING_LINES = 80;

    private final Draft draft;
    private final LineFlow flow;
    private final String key;
    private final List<Integer> starts;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Section> found = new ArrayList<>();
    private final List<int[]> bodies = new ArrayList<>();
    private final List<int[]> repeats = new ArrayList<>();

    private Sections(Draft draft, LineFlow flow, String key, List<Integer> starts) {
        this.draft = draft;
        this.flow = flow;
        this.key = key;
        this.starts = starts;
    }

    /** The lines of the body without later headings, the sections, and the lines {from, before} that were sent again. */
    record Result(LineFlow body, List<Section> sections, List<int[]> repeats) {}

    /** Splits; the form of the record may tell offsets at which a section can begin. */
    static Result split(
            Draft draft, LineFlow flow, int bodyStart, TextHeadingReader heading, List<Integer> sectionStarts) {
        Optional<NumberLine> first = heading.numberLine();
        Optional<String> key = heading.ownKey();
        if (first.isEmpty() || key.isEmpty()) {
            return new Result(flow.part(bodyStart, flow.size()), List.of(), List.of());
        }
        Sections sections = new Sections(draft, flow, key.get(), sectionStarts);
        sections.read(bodyStart, first.get());
        return new Result(flow.parts(sections.bodies), sections.found, sections.repeats);
    }

    private void read(int bodyStart, NumberLine first) {
        int from = bodyStart;
        int sectionStart = 0;
        boolean repeat = false;
        NumberLine current = first;
        seen.add(first.section().orElse(0));
        int line = nextNumberLine(bodyStart);
        while (line < flow.size()) {
            int headingStart = headingStart(line, from);
            close(repeat, from, bodyEnd(from, headingStart));
            if (!repeat) {
                add(current, sectionStart, headingStart);
            }
            sectionStart = headingStart;
            repeat = !seen.add(NumberLines.sectionOf(flow, line)) && !starts.isEmpty();
            int next = nextNumberLine(line + 1);
            if (repeat) {
                from = headingStart;
            } else {
                HeadingReader heading = new HeadingReader(draft, flow, new HeadingParts(), new DepartmentParts());
                TextHeadingReader text = new TextHeadingReader(draft, flow.part(0, next));
                int textStart = headingStart < line ? Math.min(heading.read(headingStart), line) : line;
                from = Math.max(text.read(textStart), line + 1);
                current = text.numberLine().orElse(current);
            }
            line = next;
        }
        close(repeat, from, repeat ? bodyEnd(from, flow.size()) : flow.size());
        if (!repeat) {
            add(current, sectionStart, flow.size());
        }
        report(first);
    }

    /** {@return the first line from {@code from} on that is a number line of the message, or the number of lines} */
    private int nextNumberLine(int from) {
        for (int line = from; line < flow.size(); line++) {
            Optional<String> found = NumberLines.keyOf(flow, line);
            if (found.isPresent() && found.get().equals(key)) {
                return line;
            }
            if (found.isPresent()) {
                secondMessage(line);
            }
        }
        return flow.size();
    }

    private void close(boolean repeat, int from, int to) {
        if (repeat && to > from) {
            repeats.add(new int[] {from, to});
            draft.report(
                    DiagnosticCode.SECTION_DOUBLED,
                    "A section stands twice; the first is read.",
                    draft.span(flow.start(from), flow.end(to - 1)));
        } else if (!repeat) {
            bodies.add(new int[] {from, to});
        }
    }

    private void secondMessage(int line) {
        draft.report(
                DiagnosticCode.SECOND_MESSAGE_IN_TEXT,
                "A number line of another message stands in the text.",
                draft.span(flow, line));
    }

    /** {@return where the heading of a number line begins: its format lines right above it} */
    private int headingStart(int numberLine, int from) {
        int known = knownStart(numberLine, from);
        if (known >= 0) {
            return known;
        }
        int start = numberLine;
        boolean sent = false;
        for (int at = numberLine - 1; at >= from && numberLine - at <= MOST_HEADING_LINES; at--) {
            HeadingLine kind = HeadingLine.of(flow, at);
            if (isBehindHeading(kind, sent, start < numberLine)) {
                break;
            }
            sent |= kind == HeadingLine.FROM || kind == HeadingLine.DATE_TIME;
            if (kind == HeadingLine.NONE) {
                boolean mayBeAddress = AddressShape.matches(flow, at) && !Labels.isNumberedParagraph(flow, at);
                if (!mayBeAddress && !flow.isBlank(at)) {
                    break;
                }
            } else if (!isAddressLine(kind)) {
                start = at;
            }
        }
        return start;
    }

    /**
     * {@return whether a line above a heading is the end of the section before}
     *
     * @param sent whether the line of the originator or the date-time group was seen below
     * @param opened whether any line of the heading was seen below
     */
    private static boolean isBehindHeading(HeadingLine kind, boolean sent, boolean opened) {
        return (sent && isAddressLine(kind)) || (opened && kind == HeadingLine.BREAK);
    }

    /** {@return whether a line may hold addressees; in capitals a line of the text may begin with these words, too} */
    private static boolean isAddressLine(HeadingLine kind) {
        return kind == HeadingLine.TO || kind == HeadingLine.INFO || kind == HeadingLine.EXEMPT;
    }

    /** {@return the last line from {@code from} on at which the form of the record lets a section begin, or -1} */
    private int knownStart(int numberLine, int from) {
        int at = Collections.binarySearch(starts, flow.start(numberLine));
        int last = at >= 0 ? at : -at - 2;
        if (last < 0 || starts.get(last) < flow.start(from)) {
            return -1;
        }
        int line = numberLine;
        while (line > from && flow.start(line - 1) >= starts.get(last)) {
            line--;
        }
        return line;
    }

    /** Takes end functions and classification lines off the end of a section's body. */
    private int bodyEnd(int from, int headingStart) {
        int end = headingStart;
        while (end > from && (flow.isBlank(end - 1) || isEndMark(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isEndMark(int line) {
        if (TrailerLines.isEndFunction(flow, line)) {
            draft.mark(ElementKind.END_OF_MESSAGE, flow.start(line), flow.end(line));
            return true;
        }
        Cursor cursor = flow.cursor(line);
        boolean level = flow.length(line) < 30
                && ClassificationWords.read(cursor).isPresent()
                && cursor.skipBlanks().atEnd();
        if (level) {
            draft.mark(ElementKind.CLASSIFICATION_LINE, flow.start(line), flow.end(line));
        }
        return level;
    }

    /** Adds a section without the blank lines at its end. */
    private void add(NumberLine line, int from, int to) {
        int last = to;
        while (last > from + 1 && flow.isBlank(last - 1)) {
            last--;
        }
        SourceSpan span = draft.span(flow.start(from), flow.end(last - 1));
        line.section().ifPresent(number -> found.add(new Section(number, line.sections(), span)));
    }

    private void report(NumberLine first) {
        if (found.size() < 2) {
            return;
        }
        boolean[] seen = new boolean[NumberLines.MOST_SECTIONS + 1];
        for (Section section : found) {
            int number = section.number();
            if (seen[number]) {
                draft.report(DiagnosticCode.SECTION_DOUBLED, "Section " + number + " stands twice.", section.span());
            }
            seen[number] = true;
        }
        int total = first.sections().orElse(0);
        for (int number = 1; number <= total; number++) {
            if (!seen[number]) {
                draft.report(
                        DiagnosticCode.SECTION_MISSING,
                        "Section " + number + " of " + total + " is missing.",
                        first.span());
            }
        }
    }
}
