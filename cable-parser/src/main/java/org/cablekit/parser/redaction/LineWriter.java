package org.cablekit.parser.redaction;

import java.util.List;
import org.cablekit.model.SourceSpan;

/** Lays the lines of one unit out anew. */
final class LineWriter {

    /** What parts two columns of a table, whatever stood between them. */
    private static final String COLUMN_GAP = "    ";

    /** The length of every rule, whatever it was drawn under. */
    private static final int RULE_LENGTH = 12;

    private static final char PILCROW = '\u00B6';
    private static final String RULE_SIGNS = "-=_*~#.";

    private final TracedText text;

    LineWriter(TracedText text) {
        this.text = text;
    }

    /** Lines as they are. */
    TracedText keep(List<SourceSpan> lines) {
        TracedText.Builder out = new TracedText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.insert(Lines.isSameLine(text, lines.get(i - 1), lines.get(i)) ? " " : "\n");
            }
            out.append(text, lines.get(i).start(), lines.get(i).end());
        }
        return out.build();
    }

    /** Joins lines into one, blanks made one; beside holes nothing tells where a line ended. */
    TracedText join(List<SourceSpan> lines, boolean holes) {
        TracedText.Builder joined = new TracedText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).start();
            int end = lines.get(i).end();
            if (i > 0) {
                start = withoutPilcrow(start, end);
                if (!endsInHyphen(lines.get(i - 1))) {
                    joined.insert(" ");
                }
            }
            collapse(start, end, joined);
        }
        TracedText line = joined.build();
        return holes ? mergeTokens(closeHyphens(line)) : line;
    }

    /** A web publisher put the sign before every line that begins like a paragraph. */
    private int withoutPilcrow(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == PILCROW || Lines.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private boolean endsInHyphen(SourceSpan line) {
        int last = line.end() - 1;
        return text.charAt(last) == '-' && last > line.start() && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void collapse(int start, int end, TracedText.Builder into) {
        boolean gap = false;
        for (int i = start; i < end; i++) {
            if (Lines.isBlank(text.charAt(i))) {
                gap = true;
            } else {
                if (gap) {
                    into.insert(" ");
                }
                gap = false;
                into.append(text, i);
            }
        }
    }

    /**
     * Drops the blank behind a hyphen that ends a word: whether a line ended there, and with it the length of what was
     * removed before, can no longer be told.
     */
    private static TracedText closeHyphens(TracedText line) {
        TracedText.Builder closed = new TracedText.Builder();
        for (int i = 0; i < line.length(); i++) {
            boolean between = line.charAt(i) == ' '
                    && i > 1
                    && i + 1 < line.length()
                    && line.charAt(i - 1) == '-'
                    && Character.isLetterOrDigit(line.charAt(i - 2))
                    && (Character.isLetterOrDigit(line.charAt(i + 1)) || line.isToken(i + 1));
            if (!between) {
                closed.append(line, i);
            }
        }
        return closed.build();
    }

    /** Equal tokens with nothing but blanks between become one. */
    private static TracedText mergeTokens(TracedText line) {
        TracedText.Builder merged = new TracedText.Builder();
        int i = 0;
        while (i < line.length()) {
            merged.append(line, i);
            if (line.isToken(i)) {
                int next = nextEqual(line, i);
                while (next > 0) {
                    i = next;
                    next = nextEqual(line, i);
                }
            }
            i++;
        }
        return merged.build();
    }

    private static int nextEqual(TracedText line, int token) {
        int i = token + 1;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && line.charAt(i) == line.charAt(token) ? i : -1;
    }

    /** A table that has a hole: one gap between columns, short rules, no indentation. */
    TracedText table(List<SourceSpan> lines) {
        TracedText.Builder out = new TracedText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.insert("\n");
            }
            row(lines.get(i), out);
        }
        return out.build();
    }

    private void row(SourceSpan line, TracedText.Builder out) {
        boolean rule = isRule(line);
        int i = line.start();
        while (i < line.end()) {
            int blanks = i;
            while (i < line.end() && Lines.isBlank(text.charAt(i))) {
                i++;
            }
            if (blanks > line.start() && i < line.end()) {
                out.insert(gap(blanks, i));
            }
            int end = cellPart(i, line.end());
            int shown = rule ? Math.min(end, i + RULE_LENGTH) : end;
            out.append(text, i, shown);
            i = end;
        }
    }

    /** What to put between two parts of a row that these blanks, perhaps none, lie between. */
    private String gap(int from, int to) {
        boolean beside = text.isToken(from - 1) || text.isToken(to);
        int width = to - from;
        if (width > 1 || (width == 1 && (beside || text.charAt(from) == '\t'))) {
            return COLUMN_GAP;
        }
        boolean glued = width == 0 && beside && isWord(from - 1) && isWord(to);
        return width == 1 ? " " : glued ? COLUMN_GAP : "";
    }

    private boolean isWord(int index) {
        return text.isToken(index) || Character.isLetterOrDigit(text.charAt(index));
    }

    /** A part of a cell: a token, or what stands up to the next blank or token. */
    private int cellPart(int from, int lineEnd) {
        if (from < lineEnd && text.isToken(from)) {
            return from + 1;
        }
        int end = from;
        while (end < lineEnd && !Lines.isBlank(text.charAt(end)) && !text.isToken(end)) {
            end++;
        }
        return end;
    }

    private boolean isRule(SourceSpan line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (RULE_SIGNS.indexOf(c) < 0 && !Lines.isBlank(c) && c != '+' && c != '|') {
                return false;
            }
        }
        return true;
    }

    /** A rule: twelve of its first sign. */
    TracedText rule(List<SourceSpan> lines) {
        TracedText.Builder out = new TracedText.Builder();
        for (int k = 0; k < lines.size(); k++) {
            if (k > 0) {
                out.insert("\n");
            }
            for (int i = 0; i < RULE_LENGTH; i++) {
                out.append(text, lines.get(k).start());
            }
        }
        return out.build();
    }
}
