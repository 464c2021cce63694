package org.cablekit.parser.archive;

import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.LineFlow;

/**
 * Marking lines: {@code Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 22 May
 * 2009}, on one line or wrapped over two.
 */
public final class MarkingLines {

    private static final String DECLASSIFIED = "Declassified/Released";
    private static final String REVIEW = "Systematic Review ";
    private static final int LONGEST = 120;

    private MarkingLines() {}

    /** {@return how many lines the marking that begins at {@code line} takes, 0 if none begins there} */
    public static int length(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST) {
            return 0;
        }
        String text = flow.text();
        int at = Cursor.find(text, DECLASSIFIED, flow.start(line), flow.end(line));
        boolean name = at >= 0 && at - flow.start(line) <= 40 && isName(text, flow.start(line), at);
        if (!name) {
            return 0;
        }
        if (endsWithDate(flow, line)) {
            return 1;
        }
        boolean wrapped = line + 1 < flow.size()
                && flow.startsWith(line + 1, REVIEW)
                && flow.string(line).endsWith(" EO");
        return wrapped ? 2 : 0;
    }

    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '.' && c != ' ' && c != '-' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithDate(LineFlow flow, int line) {
        int review = Cursor.find(flow.text(), REVIEW, flow.start(line), flow.end(line));
        return review > 0 && flow.end(line) - review <= REVIEW.length() + 12;
    }
}
