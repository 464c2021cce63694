package org.cablekit.parser.telegram;

import java.util.Locale;

/**
 * Tells where a signature may stand: on the last line alone, or behind the last sentence.
 *
 * <p>A name in capitals signs almost anywhere; one in mixed case only behind a blank line or the end of a sentence.
 */
final class SignaturePlace {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_LINE = 60;
    private static final String SENTENCE_ENDS = ".!?\"')*]>#\u201D\u2019\u2026";

    private final LineFlow flow;
    private final int bodyStart;

    SignaturePlace(LineFlow flow, int bodyStart) {
        this.flow = flow;
        this.bodyStart = bodyStart;
    }

    static boolean isCapital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name on a line of its own, or an empty string} */
    String alone(int line) {
        String name = flow.length(line) > LONGEST_LINE
                ? ""
                : SignatureName.of(flow.text().substring(flow.start(line), nameEnd(line)));
        return !name.isEmpty() && name.length() <= LONGEST_NAME && standsAlone(line, name) ? name : "";
    }

    /** {@return the offset at which an end function behind the name begins, {@code MARLOW NNNN}, or the end of the line} */
    int nameEnd(int line) {
        int end = flow.end(line);
        int word = wordStart(line, end);
        boolean behind = word > flow.start(line)
                && TrailerLines.isEndFunction(flow.text().substring(word, end));
        return behind ? word : end;
    }

    /** {@return whether the line above, blank lines and another line of a web site aside, is a signature} */
    boolean signedAbove(int line) {
        int above = lineAbove(line);
        boolean wrapped = above > bodyStart && TrailerLines.isVisitRemark(flow, above);
        int before = wrapped ? lineAbove(above) : above;
        if (before <= bodyStart || flow.length(before) > LONGEST_NAME) {
            return false;
        }
        String name = alone(before);
        return !name.isEmpty() && Cursor.isUpper(name.charAt(0));
    }

    private int lineAbove(int line) {
        int before = line - 1;
        while (before > bodyStart && flow.isBlank(before)) {
            before--;
        }
        return before;
    }

    private boolean standsAlone(int line, String name) {
        if (Labels.at(flow, line) != null || CaptionLines.isCaption(flow, line)) {
            return false;
        }
        int before = lineAbove(line);
        if (before < bodyStart) {
            return isCapital(name) && name.indexOf(' ') < 0;
        }
        boolean blank = before < line - 1;
        boolean closed = SENTENCE_ENDS.indexOf(flow.last(before)) >= 0
                || Rules.isRule(flow, before)
                || flow.cursor(before).accept("END ")
                || TrailerLines.isVisitRemark(flow, before)
                || TrailerLines.isMinimize(flow, before)
                || TrailerLines.kind(flow, before) != null;
        if (!isCapital(name)) {
            return (blank || closed) && (flow.last(line) != '.' || name.endsWith("."));
        }
        boolean redacted = flow.last(before) == 'X' || flow.last(before) == 'x';
        int length = flow.length(before);
        return blank || closed || redacted || length > LONGEST_NAME || length < flow.length(line) + 2;
    }

    /** {@return the offset of a name behind the last sentence of a line, or -1} */
    int inline(int line) {
        String text = flow.text();
        int stop = trim(line, nameEnd(line));
        int at = Math.max(behindSentence(line, stop), behindClosing(line, stop));
        if (at <= flow.start(line) || at >= stop || !Cursor.isBlank(text.charAt(at))) {
            return -1;
        }
        int start = at;
        while (Cursor.isBlank(text.charAt(start))) {
            start++;
        }
        String name = SignatureName.of(text.substring(start, stop));
        boolean fits = name.length() > 2 && name.split(" ", -1).length <= 2 && Cursor.isUpper(name.charAt(0));
        boolean form = fits && (isCapital(name) || name.indexOf(' ') < 0);
        return form && ClassificationWords.read(new Cursor(text, start, stop)).isEmpty() ? start : -1;
    }

    private int behindSentence(int line, int stop) {
        int limit = Math.max(flow.start(line), stop - LONGEST_NAME);
        int at = stop;
        while (at > limit
                && (SENTENCE_ENDS.indexOf(flow.text().charAt(at - 1)) < 0
                        || flow.text().charAt(at - 1) == '\'')) {
            at--;
        }
        return at > limit ? at : -1;
    }

    /** {@return the offset behind a web address or {@code END COMMENT} before the last word, or -1} */
    private int behindClosing(int line, int stop) {
        int last = wordStart(line, stop);
        int end = trim(line, last);
        int word = wordStart(line, end);
        String closing = flow.text().substring(word, end).toLowerCase(Locale.ROOT);
        boolean address = closing.indexOf('/') >= 0
                || closing.endsWith("cfm")
                || closing.endsWith("html")
                || closing.contains(".gov")
                || closing.indexOf('_') >= 0;
        boolean marker = closing.equals("comment") || closing.equals("summary") || closing.equals("note");
        int before = wordStart(line, trim(line, word));
        boolean ended = marker && new Cursor(flow.text(), before, word).accept("END");
        return address || ended ? end : -1;
    }

    private int wordStart(int line, int end) {
        int at = end;
        while (at > flow.start(line) && !Cursor.isBlank(flow.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int trim(int line, int end) {
        int at = end;
        while (at > flow.start(line) && Cursor.isBlank(flow.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
