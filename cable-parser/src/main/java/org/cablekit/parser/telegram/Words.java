package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Source;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/**
 * Makes texts of stretches of the source: blanks and line ends become one blank, redaction tokens and the publisher's
 * marks become holes.
 *
 * <p>A publisher's mark is a run of four or more X of one case or a bracketed remark that something was removed
 * (telegram-format 5.7).
 */
public final class Words {

    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST_REMARK = 60;

    private final Source source;

    private final String text;
    private final AgencyHoles holes;

    Words(Source source, String text, AgencyHoles holes) {
        this.source = source;
        this.text = text;
        this.holes = holes;
    }

    /** {@return the words of a range} */
    public Text text(int start, int end) {
        return toText(squeeze(start, end));
    }

    /** {@return the words of the lines {@code from} to before {@code to}, beginning at an offset in the first} */
    public Text text(LineFlow flow, int from, int startOffset, int to) {
        return toText(string(flow, from, startOffset, to));
    }

    /** {@return the characters of a range as they stand} */
    public Text verbatim(int start, int end) {
        return toText(text.substring(start, end));
    }

    /** {@return the characters of the lines joined as for reading} */
    public String string(LineFlow flow, int from, int startOffset, int to) {
        if (to - from == 1) {
            return squeeze(startOffset, flow.end(from));
        }
        StringBuilder out = new StringBuilder(Math.max(16, flow.end(to - 1) - startOffset));
        for (int i = from; i < to; i++) {
            int start = i == from ? startOffset : flow.start(i);
            if (start < flow.end(i)) {
                glue(out);
                squeeze(start, flow.end(i), out);
            }
        }
        return out.toString();
    }

    /** Puts the blank between two lines, but none behind a hyphen that ends a word. */
    private static void glue(StringBuilder out) {
        int length = out.length();
        if (length == 0) {
            return;
        }
        boolean hyphen =
                out.charAt(length - 1) == '-' && length > 1 && Character.isLetterOrDigit(out.charAt(length - 2));
        if (!hyphen) {
            out.append(' ');
        }
    }

    /** {@return a range with runs of blanks turned into one} */
    public String squeeze(int start, int end) {
        boolean clean = true;
        for (int i = start; i < end && clean; i++) {
            char c = text.charAt(i);
            clean = !Cursor.isBlank(c) || (c == ' ' && i > start && i + 1 < end && text.charAt(i + 1) > ' ');
        }
        if (clean) {
            return text.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start);
        squeeze(start, end, out);
        return out.toString();
    }

    private void squeeze(int start, int end, StringBuilder out) {
        boolean gap = false;
        boolean any = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Cursor.isBlank(c)) {
                gap = any;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
                any = true;
            }
        }
    }

    /** {@return words with tokens and publisher's marks turned into holes} */
    public Text toText(String words) {
        return holes.isEmpty() ? marked(words) : holes.split(words, this::marked);
    }

    private Text marked(String words) {
        int mark = nextMark(words, 0);
        if (mark < 0) {
            return source.toText(words);
        }
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        while (mark >= 0) {
            if (mark > from) {
                runs.addAll(source.toText(words.substring(from, mark)).runs());
            }
            int end = markEnd(words, mark);
            runs.add(new PriorRedaction(PriorRedaction.By.PUBLISHER, words.substring(mark, end), List.of()));
            from = end;
            mark = nextMark(words, end);
        }
        if (from < words.length()) {
            runs.addAll(source.toText(words.substring(from)).runs());
        }
        return Text.of(runs);
    }

    private static int nextMark(String words, int from) {
        int run = 0;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == 'X' || c == 'x') {
                run++;
                if (run == SHORTEST_RUN && !isRomanNumeral(words, i + 1 - SHORTEST_RUN)) {
                    return i + 1 - SHORTEST_RUN;
                }
            } else {
                run = 0;
                if (c == '[' && remarkEnd(words, i) > 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isRomanNumeral(String words, int start) {
        return start > 0 && "LCDM".indexOf(words.charAt(start - 1)) >= 0 && Cursor.isUpper(words.charAt(start));
    }

    private static int markEnd(String words, int start) {
        if (words.charAt(start) == '[') {
            return remarkEnd(words, start);
        }
        int end = start;
        while (end < words.length() && (words.charAt(end) == 'X' || words.charAt(end) == 'x')) {
            end++;
        }
        return end;
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
