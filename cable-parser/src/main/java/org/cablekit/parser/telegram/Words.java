package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Source;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/**
 * Makes texts of stretches of the source: blanks and line ends become one blank, redaction tokens and the publisher's
 * marks become holes.
 *
 * <p>For one parse in one thread.
 */
public final class Words {

    private static final int FIRST_SIZE = 1024;

    private final Source source;
    private final String text;
    private final AgencyHoles holes;
    private final PublisherMarks marks;

    /** Where lines are joined, the same for all texts of the parse. */
    private char[] joined = new char[FIRST_SIZE];

    private int length;

    Words(Source source, String text, AgencyHoles holes) {
        this.source = source;
        this.text = text;
        this.holes = holes;
        this.marks = PublisherMarks.of(source.text());
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
        if (to - from == 1 && !flow.hasGaps(from)) {
            return startOffset < flow.end(from) ? text.substring(startOffset, flow.end(from)) : "";
        }
        length = 0;
        for (int i = from; i < to; i++) {
            int start = i == from ? startOffset : flow.start(i);
            if (start < flow.end(i)) {
                glue();
                if (flow.hasGaps(i)) {
                    squeezeIn(start, flow.end(i));
                } else {
                    copyIn(start, flow.end(i));
                }
            }
        }
        return new String(joined, 0, length);
    }

    /** Puts the blank between two lines, but none behind a hyphen that ends a word. */
    private void glue() {
        if (length == 0) {
            return;
        }
        boolean hyphen = joined[length - 1] == '-' && length > 1 && Character.isLetterOrDigit(joined[length - 2]);
        if (!hyphen) {
            reserve(1);
            joined[length++] = ' ';
        }
    }

    private void reserve(int more) {
        if (length + more > joined.length) {
            joined = Arrays.copyOf(joined, Math.max(length + more, 2 * joined.length));
        }
    }

    private void copyIn(int start, int end) {
        reserve(end - start);
        text.getChars(start, end, joined, length);
        length += end - start;
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
        length = 0;
        squeezeIn(start, end);
        return new String(joined, 0, length);
    }

    private void squeezeIn(int start, int end) {
        reserve(end - start);
        boolean gap = false;
        int first = length;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Cursor.isBlank(c)) {
                gap = length > first;
            } else {
                if (gap) {
                    joined[length++] = ' ';
                    gap = false;
                }
                joined[length++] = c;
            }
        }
    }

    /** {@return words with tokens and publisher's marks turned into holes} */
    public Text toText(String words) {
        return holes.isEmpty() ? marked(words) : holes.split(words, this::marked);
    }

    private Text marked(String words) {
        int mark = marks.next(words, 0);
        if (mark < 0) {
            return source.toText(words);
        }
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        while (mark >= 0) {
            if (mark > from) {
                runs.addAll(source.toText(words.substring(from, mark)).runs());
            }
            int end = PublisherMarks.end(words, mark);
            runs.add(new PriorRedaction(PriorRedaction.By.PUBLISHER, words.substring(mark, end), List.of()));
            from = end;
            mark = marks.next(words, end);
        }
        if (from < words.length()) {
            runs.addAll(source.toText(words.substring(from)).runs());
        }
        return Text.of(runs);
    }
}
