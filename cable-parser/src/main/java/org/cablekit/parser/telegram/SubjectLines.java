package org.cablekit.parser.telegram;

import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;

/** The subject with its portion mark, over several lines. */
public final class SubjectLines {

    private SubjectLines() {}

    public static Subject read(Draft draft, LineFlow flow, int from, int to, int valueStart) {
        int end = flow.end(to - 1);
        Cursor cursor = new Cursor(draft.text(), Math.min(valueStart, end), end);
        int start = cursor.skipBlanks().at();
        Optional<PortionMark> mark = PortionMarks.read(cursor);
        if (mark.isPresent()) {
            start = cursor.skip(":-").at();
        }
        int first = from;
        while (first + 1 < to && flow.end(first) <= start) {
            first++;
        }
        int textEnd = end;
        if (mark.isEmpty()) {
            mark = trailingMark(draft, start, end);
            textEnd = mark.map(m -> m.span().start()).orElse(end);
        }
        String words = draft.words().string(flow, first, Math.max(start, flow.start(first)), to);
        if (textEnd < end) {
            words = words.substring(0, words.lastIndexOf('(')).trim();
        }
        draft.markLines(ElementKind.SUBJECT, flow, from, to);
        return new Subject(
                mark, draft.words().toText(stripBackslash(words)), new SourceSpan(start, Math.max(start, textEnd)));
    }

    /** Some texts have a backslash before each line end. */
    private static String stripBackslash(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '\\' || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        return words.endsWith("\\") ? words.substring(0, end).trim() : words;
    }

    private static Optional<PortionMark> trailingMark(Draft draft, int start, int end) {
        String text = draft.text();
        if (end - start < 4 || text.charAt(end - 1) != ')') {
            return Optional.empty();
        }
        int open = end - 1;
        while (open > start && end - open < 12 && text.charAt(open) != '(') {
            open--;
        }
        if (text.charAt(open) != '(' || open == start) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, open, end);
        return PortionMarks.read(cursor).filter(m -> m.span().end() == end);
    }
}
