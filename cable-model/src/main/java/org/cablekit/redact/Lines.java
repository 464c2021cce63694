package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;

/** The lines of a source text; LF, CR and CR LF end a line. */
final class Lines {

    private final int[] starts;
    private final int length;

    Lines(String text) {
        List<Integer> found = new ArrayList<>();
        found.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crLf)) {
                found.add(i + 1);
            }
        }
        starts = found.stream().mapToInt(Integer::intValue).toArray();
        length = text.length();
    }

    int count() {
        return starts.length;
    }

    /** Start of a line, 1-based; the end of the text for the line behind the last. */
    int start(int line) {
        return line > starts.length ? length : starts[line - 1];
    }

    SourcePosition position(int offset) {
        int at = java.util.Arrays.binarySearch(starts, offset);
        int line = at >= 0 ? at : -at - 2;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }

    /** The characters of a span, blanks and line ends as one blank. */
    static String joined(String text, SourceSpan span) {
        return joined(text.substring(span.start(), span.end()));
    }

    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank && out.length() > 0) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && isRareBlank(c));
    }

    private static boolean isRareBlank(char c) {
        return c == '\u00A0'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
