package org.cablekit.parser.telegram;

import java.util.Locale;

/**
 * Finds the publisher's marks of removed words: a run of four or more X of one case or of both, or a bracketed remark that
 * something was removed (telegram-format 5.7).
 */
final class PublisherMarks {

    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST_REMARK = 60;
    private static final int FIRST_WINDOW = 1024;

    private final boolean runs;
    private final boolean brackets;

    private PublisherMarks(boolean runs, boolean brackets) {
        this.runs = runs;
        this.brackets = brackets;
    }

    /** {@return the marks of words that come from a text} */
    static PublisherMarks of(String text) {
        return new PublisherMarks(nextRun(text, 0, text.length()) >= 0, text.indexOf('[') >= 0);
    }

    /**
     * {@return where the next mark begins, or -1}
     *
     * <p>Both kinds are looked for in a window that grows, so that a near one of one kind does not cost a search for a far
     * one of the other.
     */
    int next(String words, int from) {
        int length = runs || brackets ? words.length() - from : 0;
        for (int window = FIRST_WINDOW; ; window = Math.min(length, 2 * window)) {
            int to = from + Math.min(length, window);
            int run = runs ? nextRun(words, from, to) : -1;
            int remark = brackets ? nextRemark(words, from, run < 0 ? to : run) : -1;
            int mark = remark >= 0 ? remark : run;
            if (mark >= 0 || window >= length) {
                return mark;
            }
        }
    }

    /** {@return the offset behind the mark that begins at a place} */
    static int end(String words, int start) {
        return words.charAt(start) == '[' ? remarkEnd(words, start) : runEnd(words, start);
    }

    /** A run covers one of any four places that lie side by side, so every fourth is looked at. */
    private static int nextRun(String words, int from, int to) {
        int at = from + SHORTEST_RUN - 1;
        while (at < to) {
            if (isX(words.charAt(at))) {
                int start = at;
                while (start > from && isX(words.charAt(start - 1))) {
                    start--;
                }
                int end = runEnd(words, at);
                if (end - start >= SHORTEST_RUN && !isRomanNumeral(words, start)) {
                    return start;
                }
                at = end;
            }
            at += SHORTEST_RUN;
        }
        return -1;
    }

    private static int runEnd(String words, int start) {
        int end = start;
        while (end < words.length() && isX(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x';
    }

    private static boolean isRomanNumeral(String words, int start) {
        return start > 0 && "LCDM".indexOf(words.charAt(start - 1)) >= 0 && Cursor.isUpper(words.charAt(start));
    }

    private static int nextRemark(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.charAt(i) == '[' && remarkEnd(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the offset behind a bracketed remark of removal, or -1} */
    private static int remarkEnd(String words, int start) {
        int limit = Math.min(words.length(), start + LONGEST_REMARK);
        int close = start + 1;
        while (close < limit && words.charAt(close) != ']') {
            close++;
        }
        if (close == limit) {
            return -1;
        }
        String inside = words.substring(start + 1, close).toUpperCase(Locale.ROOT);
        return inside.contains("REMOVED") ? close + 1 : -1;
    }
}
