package org.cablekit.parser.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.PageLine;
import org.cablekit.model.TrailerKind;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.HeadingLine;
import org.cablekit.parser.telegram.Labels;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.NumberLines;
import org.cablekit.parser.telegram.Stitching;
import org.cablekit.parser.telegram.TrailerLines;

/**
 * Stitches the pages of a telegram together: takes out page lines, the classification lines that touch them, end markers
 * inside, and the blank lines where the text goes on in mid-sentence.
 *
 * <p>A classification word that touches none of them is text.
 */
final class RecordPages {

    private static final int HEAD_LINES = 80;
    private static final int LONGEST_LEVEL = 30;

    private final Draft draft;
    private final LineFlow flow;
    private final boolean[] taken;
    private final List<PageLine> pages = new ArrayList<>();
    private final List<Integer> sectionStarts = new ArrayList<>();

    private RecordPages(Draft draft, LineFlow flow) {
        this.draft = draft;
        this.flow = flow;
        this.taken = new boolean[flow.size()];
    }

    /** The lines that are left, the page lines, and where a section may begin. */
    record Result(LineFlow flow, List<PageLine> pages, List<Integer> sectionStarts) {}

    static Result remove(Draft draft, LineFlow flow) {
        RecordPages pages = new RecordPages(draft, flow);
        for (int i = 0; i < flow.size(); i++) {
            if (!pages.taken[i]) {
                pages.page(i);
            }
        }
        return new Result(joinNumberLines(Stitching.without(flow, pages.taken)), pages.pages, pages.sectionStarts);
    }

    private void page(int line) {
        Optional<RecordPageLine.Found> found = RecordPageLine.at(draft, flow, line);
        if (found.isEmpty()) {
            return;
        }
        PageLine page = found.get().page();
        for (int i = line; i < found.get().next(); i++) {
            taken[i] = true;
            draft.mark(ElementKind.PAGE_LINE, flow.start(i), flow.end(i));
        }
        boolean opens = page.page().filter(n -> n == 1).isPresent();
        if (opens && !pages.isEmpty()) {
            sectionStarts.add(page.span().start());
        }
        pages.add(page);
        above(line);
        if (opens) {
            numbersBelow(found.get().next());
        }
    }

    /** Takes the classification lines above a page line, and an end marker with its own above them. */
    private void above(int line) {
        int at = level(lineAbove(line));
        if (at < 0) {
            return;
        }
        if (isEndMarker(at)) {
            take(at, ElementKind.END_OF_MESSAGE);
            level(lineAbove(at));
            return;
        }
        int below = flow.skipBlank(at + 1);
        boolean second = below < flow.size() && taken[below] && isLevel(at) && sameWords(at, below);
        if (second) {
            take(at, ElementKind.CLASSIFICATION_LINE);
        }
    }

    /** Takes the line if it is a classification line; {@return the line above it, or the line itself} */
    private int level(int line) {
        if (line >= 0 && isLevel(line)) {
            take(line, ElementKind.CLASSIFICATION_LINE);
            return lineAbove(line);
        }
        return line;
    }

    private boolean sameWords(int one, int other) {
        return flow.string(one).equals(flow.string(other));
    }

    private int lineAbove(int line) {
        int at = line - 1;
        while (at >= 0 && flow.isBlank(at)) {
            at--;
        }
        return at >= 0 && taken[at] ? -1 : at;
    }

    private boolean isLevel(int line) {
        return flow.length(line) <= LONGEST_LEVEL && TrailerLines.isClassification(flow, line);
    }

    private boolean isEndMarker(int line) {
        return TrailerLines.kind(flow, line) == TrailerKind.END_OF_MESSAGE;
    }

    private void take(int line, ElementKind kind) {
        taken[line] = true;
        draft.mark(kind, flow.start(line), flow.end(line));
    }

    /** Takes the lines of two digits under a page line, of five digits under the distribution. */
    private void numbersBelow(int from) {
        int limit = Math.min(flow.size(), from + HEAD_LINES);
        int first = flow.skipBlank(from);
        for (int i = first; i < limit; i++) {
            HeadingLine kind = HeadingLine.of(flow, i);
            if (kind == HeadingLine.DATE_TIME || kind == HeadingLine.FROM) {
                return;
            }
            boolean number = isNumber(i) && (flow.length(i) == 5 || (i == first && flow.length(i) == 2));
            if (number) {
                take(i, ElementKind.DEPARTMENT_REMARK);
            }
        }
    }

    private boolean isNumber(int line) {
        Cursor cursor = flow.cursor(line);
        return !flow.isBlank(line) && cursor.digits().length() == flow.length(line);
    }

    /** Some number lines are broken over two or three lines; they are read as one. */
    private static LineFlow joinNumberLines(LineFlow flow) {
        LineFlow.Collector into = new LineFlow.Collector(flow.text(), flow.size());
        int i = 0;
        while (i < flow.size()) {
            int end = numberLineEnd(flow, i);
            into.add(flow.start(i), flow.end(end), flow.line(i));
            i = end + 1;
        }
        return into.flow();
    }

    private static int numberLineEnd(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST_LEVEL || !TrailerLines.isClassification(flow, line)) {
            return line;
        }
        int end = line;
        for (int more = 0; more < 2; more++) {
            end = flow.skipBlank(end + 1);
            if (end >= flow.size()
                    || flow.length(end) > 60
                    || flow.line(end) - flow.line(line) > 5
                    || Labels.isHeadLabel(flow, end)) {
                return line;
            }
            LineFlow.Collector joined = new LineFlow.Collector(flow.text(), 1);
            joined.add(flow.start(line), flow.end(end), flow.line(line));
            if (NumberLines.matches(joined.flow(), 0)) {
                return end;
            }
        }
        return line;
    }
}
