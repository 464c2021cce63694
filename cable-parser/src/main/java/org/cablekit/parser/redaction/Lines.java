package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.SourceSpan;

/** Lines of a text: ranges without line end, without blanks at their ends unless asked for. */
final class Lines {

    private Lines() {}

    static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && isRareBlank(c));
    }

    private static boolean isRareBlank(char c) {
        return c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The lines of some pieces that are not blank; a piece ends a line. */
    static List<SourceSpan> of(TracedText text, List<SourceSpan> pieces, boolean indented) {
        List<SourceSpan> lines = new ArrayList<>();
        for (SourceSpan piece : pieces) {
            int start = indented ? lineStart(text, piece.start()) : piece.start();
            for (int i = start; i <= piece.end(); i++) {
                if (i == piece.end() || isLineEnd(text.charAt(i))) {
                    add(text, start, i, indented, lines);
                    start = i + 1;
                }
            }
        }
        return lines;
    }

    /** Whether nothing but blanks parts two ranges, and no line end. */
    static boolean isSameLine(TracedText text, SourceSpan one, SourceSpan next) {
        for (int i = one.end(); i < next.start(); i++) {
            if (!isBlank(text.charAt(i)) || isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return one.end() <= next.start();
    }

    /** Goes back over the blanks before a line. */
    private static int lineStart(TracedText text, int from) {
        int start = from;
        while (start > 0 && isBlank(text.charAt(start - 1)) && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static void add(TracedText text, int from, int to, boolean indented, List<SourceSpan> into) {
        int start = from;
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (!indented && start < end && isBlank(text.charAt(start))) {
            start++;
        }
        if (end > start) {
            into.add(new SourceSpan(start, end));
        }
    }
}
