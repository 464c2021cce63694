package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.PageLine;

/**
 * Page continuation lines inside a telegram: {@code KAMBOLA 00001187 002 OF 003}, {@code PAGE 02 KAMBOL 00097 01 OF 03
 * 182017Z}, {@code PAGE 02 RUEHXQ1187 C O N F I D E N T I A L}.
 *
 * <p>They are taken out of the flow first, with the blank lines beside them where the text goes on in mid-sentence.
 */
public final class PageLines {

    private static final int LONGEST_LINE = 110;
    private static final int SHORTEST_INLINE = 28;
    private static final String OF_TOTAL = " OF 0";
    private static final int PAGE_DIGITS = 3;
    private static final int SERIAL_DIGITS = 8;

    private final Draft draft;
    private final List<PageLine> pages = new ArrayList<>();

    private PageLines(Draft draft) {
        this.draft = draft;
    }

    /** The flow without page lines, and what they say. */
    record Result(LineFlow flow, List<PageLine> pages) {}

    static Result remove(Draft draft, LineFlow flow) {
        PageLines lines = new PageLines(draft);
        LineFlow cut = lines.cutInline(InlineStamps.cut(flow));
        boolean[] taken = new boolean[cut.size()];
        boolean any = false;
        for (int i = 0; i < cut.size(); i++) {
            if (lines.take(cut, i)) {
                taken[i] = true;
                any = true;
                lines.takeNeighbours(cut, i, taken);
            }
        }
        return new Result(any ? cut.without(taken) : cut, lines.pages);
    }

    private boolean take(LineFlow flow, int line) {
        if (flow.length(line) < 12 || flow.length(line) > LONGEST_LINE) {
            return false;
        }
        Optional<PageLine> page =
                Cursor.isDigit(flow.last(line)) ? station(flow.start(line), flow.end(line)) : Optional.empty();
        if (page.isEmpty() && flow.startsWith(line, "PAGE ")) {
            page = department(flow, line);
        }
        if (page.isEmpty()) {
            return false;
        }
        pages.add(page.get());
        draft.mark(ElementKind.PAGE_LINE, flow.start(line), flow.end(line));
        return true;
    }

    /** {@code KAMBOLA 00001187 001.2 OF 003}, read from the right. */
    private Optional<PageLine> station(int start, int end) {
        String text = draft.text();
        int total = end - PAGE_DIGITS;
        if (total <= start || !digits(total, end)) {
            return Optional.empty();
        }
        int of = trim(start, total);
        if (of - 2 <= start || !text.regionMatches(true, of - 2, "OF", 0, 2) || of == total) {
            return Optional.empty();
        }
        int pageEnd = trim(start, of - 2);
        boolean copied =
                pageEnd - 2 > start && text.charAt(pageEnd - 2) == '.' && Cursor.isDigit(text.charAt(pageEnd - 1));
        int page = copied ? pageEnd - 2 : pageEnd;
        if (page - PAGE_DIGITS <= start || !digits(page - PAGE_DIGITS, page)) {
            return Optional.empty();
        }
        int serialEnd = trim(start, page - PAGE_DIGITS);
        int serial = serialEnd - SERIAL_DIGITS;
        if (serial <= start || !digits(serial, serialEnd) || serialEnd == page - PAGE_DIGITS) {
            return Optional.empty();
        }
        String post = draft.words().squeeze(start, trim(start, serial));
        if (post.isEmpty()
                || (!Cursor.isLetter(post.charAt(0)) && Character.getType(post.charAt(0)) != Character.PRIVATE_USE)) {
            return Optional.empty();
        }
        return Optional.of(new PageLine(
                Optional.of(post),
                Optional.of(text.substring(serial, serialEnd)),
                Optional.of(Integer.valueOf(text.substring(page - PAGE_DIGITS, page))),
                copied ? Optional.of(text.charAt(pageEnd - 1) - '0') : Optional.empty(),
                Optional.empty(),
                Optional.of(Integer.valueOf(text.substring(total, end))),
                Optional.empty(),
                draft.span(start, end)));
    }

    private boolean digits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Cursor.isDigit(draft.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int trim(int start, int end) {
        int at = end;
        while (at > start && Cursor.isBlank(draft.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@code PAGE 02 [code serial [nn OF mm] [time]]}. */
    private Optional<PageLine> department(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        cursor.accept("PAGE");
        String number = cursor.skipBlanks().digits();
        if (number.isEmpty() || number.length() > 3) {
            return Optional.empty();
        }
        int codeStart = cursor.skipBlanks().at();
        while (!cursor.atEnd() && !Cursor.isDigit(cursor.peek())) {
            cursor.moveTo(cursor.at() + 1);
        }
        int codeEnd = trim(codeStart, cursor.at());
        if (codeEnd > codeStart && draft.text().charAt(codeEnd - 1) == '#') {
            codeEnd = trim(codeStart, codeEnd - 1);
        }
        String serial = cursor.digits();
        boolean acp = codeEnd > codeStart && RoutingLines.isIndicator(cursor.between(codeStart, codeEnd));
        if (codeEnd - codeStart > 12
                || (serial.length() < 4 && codeEnd > codeStart)
                || (codeEnd == codeStart && !cursor.atEnd())) {
            return Optional.empty();
        }
        Optional<Integer> section = Optional.empty();
        Optional<Integer> total = Optional.empty();
        Optional<String> time = Optional.empty();
        while (!acp && !cursor.skipBlanks().atEnd()) {
            String word = cursor.word();
            if (word.endsWith("Z") && word.length() >= 6) {
                time = Optional.of(word);
            } else if (word.length() == 2 && Cursor.isDigit(word.charAt(0)) && Cursor.isDigit(word.charAt(1))) {
                Integer value = Integer.valueOf(word);
                total = section.isPresent() ? Optional.of(value) : total;
                section = section.isPresent() ? section : Optional.of(value);
            }
        }
        return Optional.of(new PageLine(
                codeEnd > codeStart ? Optional.of(cursor.between(codeStart, codeEnd)) : Optional.empty(),
                serial.isEmpty() ? Optional.empty() : Optional.of(serial),
                Optional.of(Integer.valueOf(number)),
                Optional.empty(),
                section,
                total,
                time,
                draft.span(flow, line)));
    }

    /** Takes classification lines and, in mid-sentence, blank lines beside a page line. */
    private void takeNeighbours(LineFlow flow, int line, boolean[] taken) {
        int before = line - 1;
        while (before >= 0 && flow.isBlank(before)) {
            before--;
        }
        while (before >= 0 && !taken[before] && isClassification(flow, before)) {
            draft.mark(ElementKind.CLASSIFICATION_LINE, flow.start(before), flow.end(before));
            taken[before] = true;
            before--;
            while (before >= 0 && flow.isBlank(before)) {
                before--;
            }
        }
        int after = flow.skipBlank(line + 1);
        while (after < flow.size() && isClassification(flow, after)) {
            draft.mark(ElementKind.CLASSIFICATION_LINE, flow.start(after), flow.end(after));
            taken[after] = true;
            after = flow.skipBlank(after + 1);
        }
        if (before >= 0 && after < flow.size() && Stitching.isParted(flow, before, after)) {
            for (int i = before + 1; i < after; i++) {
                taken[i] = true;
            }
        }
    }

    private static boolean isClassification(LineFlow flow, int line) {
        if (flow.length(line) > 40) {
            return false;
        }
        Cursor cursor = flow.cursor(line);
        return ClassificationWords.read(cursor).isPresent()
                && cursor.skipBlanks().atEnd();
    }

    /** Cuts page lines that stand inside a flattened line into lines of their own. */
    private LineFlow cutInline(LineFlow flow) {
        LineFlow.Collector into = null;
        int done = 0;
        int of = draft.text().indexOf(OF_TOTAL);
        for (int i = 0; i < flow.size() && of >= 0; i++) {
            if (of < flow.start(i)) {
                of = draft.text().indexOf(OF_TOTAL, flow.start(i));
            }
            boolean mayHold = of >= 0 && of < flow.end(i) && flow.length(i) > SHORTEST_INLINE;
            if (mayHold && nextInline(flow.start(i), flow.end(i)) != null) {
                into = into == null ? new LineFlow.Collector(flow.text(), flow.size() + 16) : into;
                into.add(flow, done, i);
                cutLine(flow, i, into);
                done = i + 1;
            }
        }
        if (into == null) {
            return flow;
        }
        into.add(flow, done, flow.size());
        return into.flow();
    }

    private void cutLine(LineFlow flow, int line, LineFlow.Collector into) {
        int from = flow.start(line);
        int end = flow.end(line);
        int[] hit = nextInline(from, end);
        while (hit != null) {
            if (hit[0] > from) {
                into.add(from, hit[0], flow.line(line));
            }
            into.add(hit[0], hit[1], flow.line(line));
            from = hit[1];
            hit = nextInline(from, end);
        }
        into.add(from, end, flow.line(line));
    }

    /** {@return start and end of the next page line in a range that holds more than it, or null} */
    private int @org.jspecify.annotations.Nullable [] nextInline(int from, int end) {
        int of = Cursor.find(draft.text(), OF_TOTAL, from, end);
        while (of >= 0) {
            int stop = Math.min(end, of + 4 + PAGE_DIGITS);
            boolean closed = digits(Math.min(of + 4, stop), stop)
                    && (stop == end || !Cursor.isDigit(draft.text().charAt(stop)));
            int nameStart = closed && stop - of == 4 + PAGE_DIGITS ? nameStart(from, of) : -1;
            if (nameStart >= 0
                    && (nameStart > from || stop < end)
                    && station(nameStart, stop).isPresent()) {
                return new int[] {nameStart, stop};
            }
            of = Cursor.find(draft.text(), OF_TOTAL, of + 5, end);
        }
        return null;
    }

    /** {@return where the station name before serial and page begins, at most three words in capitals, or -1} */
    private int nameStart(int from, int of) {
        String text = draft.text();
        int at = trim(from, of);
        while (at > from
                && (Cursor.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.' || text.charAt(at - 1) == ' ')) {
            at--;
        }
        int name = at;
        int letters = 0;
        while (name > from
                && letters < 10
                && (Cursor.isUpper(text.charAt(name - 1))
                        || (text.charAt(name - 1) == ' '
                                && name - 1 > from
                                && Cursor.isUpper(text.charAt(name - 2))))) {
            name--;
            letters++;
        }
        return letters < 3 ? -1 : name;
    }
}
