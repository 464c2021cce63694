package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Officer;
import org.cablekit.model.Text;

/**
 * The drafting block of a telegram from the Department: {@code DRAFTED BY NEA/IRN:CDWHITFIELD:MJW}, date and telephone,
 * {@code APPROVED BY}, clearances, {@code DESIRED DISTRIBUTION}. It ends at the dash line, the date line or FM.
 */
public final class DraftingBlock {

    private static final int LONGEST_LABEL = 14;

    private DraftingBlock() {}

    /** What the lines under the last label are. */
    private enum Part {
        DRAFTED,
        APPROVED,
        DESIRED
    }

    /** Reads the block that begins at {@code line}; {@return the next line} */
    static int read(Draft draft, LineFlow flow, int line, DepartmentParts into) {
        Part part = Part.DRAFTED;
        int next = line;
        while (next < flow.size() && (next == line || !endsAt(flow, next))) {
            if (!flow.isBlank(next)) {
                part = readLine(draft, flow, next, part, into);
            }
            next++;
        }
        return next;
    }

    private static boolean endsAt(LineFlow flow, int line) {
        return switch (HeadingLine.of(flow, line)) {
            case DATE_TIME, FROM, DASH_LINE, DISTRIBUTION, IDENTIFICATION -> true;
            default -> NumberLines.matches(flow, line) || Labels.isHeadLabel(flow, line);
        };
    }

    private static Part readLine(Draft draft, LineFlow flow, int line, Part before, DepartmentParts into) {
        Cursor cursor = flow.cursor(line);
        if (label(cursor, "DRAFTED")) {
            int end = Cursor.find(draft.text(), " -- ", cursor.at(), flow.end(line));
            boolean dated = end > 0;
            add(draft, cursor, dated ? end : flow.end(line), into.draftedBy());
            if (dated) {
                dateAndTelephone(draft, new Cursor(draft.text(), end + 4, flow.end(line)), into);
            }
            draft.mark(ElementKind.DRAFTED_BY, flow.start(line), flow.end(line));
            return Part.DRAFTED;
        }
        if (label(cursor, "APPROVED") || label(cursor, "EPPROVED")) {
            add(draft, flow, line, cursor, ElementKind.APPROVED_BY, into.approvedBy());
            return Part.APPROVED;
        }
        if (cursor.accept("DESIRED DISTRIBUTION")) {
            draft.mark(ElementKind.DEPARTMENT_REMARK, flow.start(line), flow.end(line));
            return Part.DESIRED;
        }
        switch (before) {
            case DRAFTED -> readUnderDrafter(draft, flow, line, into);
            case APPROVED -> add(draft, flow, line, cursor, ElementKind.CLEARED_BY, into.clearedBy());
            default -> {
                draft.mark(ElementKind.DEPARTMENT_REMARK, flow.start(line), flow.end(line));
                into.desiredDistribution().add(draft.text(flow, line));
            }
        }
        return before;
    }

    /** Takes the label and what is left of a damaged {@code BY}. */
    private static boolean label(Cursor cursor, String word) {
        int from = cursor.at();
        if (!cursor.accept(word)) {
            return false;
        }
        cursor.letters();
        cursor.skip(":");
        boolean by = cursor.acceptWord("BY") || cursor.acceptWord("B");
        if (!by && cursor.at() - from > LONGEST_LABEL) {
            cursor.moveTo(from);
            return false;
        }
        cursor.skip(":");
        return true;
    }

    private static void readUnderDrafter(Draft draft, LineFlow flow, int line, DepartmentParts into) {
        Cursor cursor = flow.cursor(line);
        if (!Cursor.isDigit(cursor.peek()) && cursor.peek() != 'X' && !cursor.accept("EXT")) {
            add(draft, flow, line, cursor, ElementKind.CLEARED_BY, into.clearedBy());
            return;
        }
        dateAndTelephone(draft, flow.cursor(line), into);
        draft.mark(ElementKind.DRAFTED_BY, flow.start(line), flow.end(line));
    }

    /** {@code 2/10/77 EXT. 20000}; either may be missing. */
    private static void dateAndTelephone(Draft draft, Cursor whole, DepartmentParts into) {
        int start = whole.skipBlanks().at();
        String first = whole.word();
        boolean hasDate = first.indexOf('/') > 0 || (first.indexOf('-') > 0 && Cursor.isDigit(first.charAt(0)));
        if (hasDate) {
            into.date(draft.words().text(start, whole.at()));
            whole.skipBlanks();
        } else {
            whole.moveTo(start);
        }
        if (!whole.atEnd()) {
            into.telephone(draft.words().text(whole.at(), whole.end()));
        }
    }

    private static void add(Draft draft, LineFlow flow, int line, Cursor cursor, ElementKind kind, List<Officer> into) {
        draft.mark(kind, flow.start(line), flow.end(line));
        add(draft, cursor, flow.end(line), into);
    }

    private static void add(Draft draft, Cursor cursor, int end, List<Officer> into) {
        if (cursor.skipBlanks().at() < end) {
            into.add(officer(draft, cursor.at(), end));
        }
    }

    /** {@code office : initials+surname [: typist] [(note)]}; separators are colon, equals sign or hyphen. */
    public static Officer officer(Draft draft, int start, int end) {
        String text = draft.text();
        int open = Cursor.find(text, "(", start, end);
        boolean noted = open > start && text.charAt(end - 1) == ')';
        int nameEnd = noted ? open : end;
        Optional<Text> note = noted ? Optional.of(draft.words().text(open + 1, end - 1)) : Optional.empty();
        int first = separator(text, start, nameEnd);
        if (first < 0) {
            return new Officer(
                    Optional.empty(),
                    draft.words().text(start, nameEnd),
                    Optional.empty(),
                    note,
                    draft.span(start, end));
        }
        int name = behindDashes(text, first, nameEnd);
        int second = separator(text, name, nameEnd);
        int surnameEnd = second < 0 ? nameEnd : second;
        return new Officer(
                Optional.of(draft.words().text(start, first)),
                draft.words().text(name, surnameEnd),
                second < 0 ? Optional.empty() : Optional.of(draft.words().text(second + 1, nameEnd)),
                note,
                draft.span(start, end));
    }

    /** {@return the offset behind a separator, which may be two hyphens} */
    private static int behindDashes(String text, int separator, int to) {
        int at = separator + 1;
        while (at < to && text.charAt(separator) == '-' && text.charAt(at) == '-') {
            at++;
        }
        return at;
    }

    private static int separator(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' && i + 1 < to && (Cursor.isBlank(text.charAt(i + 1)) || text.charAt(i + 1) == '-');
            if (c == ':' || c == '=' || dash) {
                return i;
            }
        }
        return -1;
    }
}
