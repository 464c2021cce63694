package org.cablekit.parser.telegram;

import java.util.Locale;

/**
 * Page stamps of the Department that stand inside a line, with the classification before them: {@code TAGS: PINR, PE
 * SECRET       PAGE 02        LIMA  02475  01 OF 03  251228Z}. They become lines of their own.
 *
 * <p>Only the whole form counts, from the page to the time; {@code ON PAGE 2} is prose.
 */
final class InlineStamps {

    private static final String PAGE = " PAGE ";
    private static final int LONGEST_CODE = 14;
    private static final int LONGEST_LEVEL = 40;

    private final LineFlow flow;
    private final String text;
    private final LineFlow.Collector into;

    private InlineStamps(LineFlow flow) {
        this.flow = flow;
        this.text = flow.text();
        this.into = new LineFlow.Collector(text, flow.size() + 16);
    }

    /** {@return the lines of a flow, those with stamps inside cut} */
    static LineFlow cut(LineFlow flow) {
        InlineStamps stamps = null;
        int done = 0;
        for (int i = 0; i < flow.size(); i++) {
            int page = flow.mayHoldStamp(i) ? Cursor.find(flow.text(), PAGE, flow.start(i), flow.end(i)) : -1;
            if (page >= 0) {
                stamps = stamps == null ? new InlineStamps(flow) : stamps;
                stamps.into.add(flow, done, i);
                if (!stamps.line(i, page)) {
                    stamps.into.add(flow, i, i + 1);
                }
                done = i + 1;
            }
        }
        if (stamps == null) {
            return flow;
        }
        stamps.into.add(flow, done, flow.size());
        return stamps.into.flow();
    }

    /** Cuts one line at its stamps; {@return whether there are any} */
    private boolean line(int line, int firstPage) {
        int from = flow.start(line);
        int end = flow.end(line);
        int page = firstPage;
        boolean any = false;
        while (page >= 0) {
            int stop = stampEnd(page + 1, end);
            if (stop > 0 && !isLabel(from, page)) {
                int level = levelStart(from, page);
                add(from, level, line);
                add(level, page, line);
                add(page + 1, stop, line);
                from = stop;
                any = true;
            }
            page = Cursor.find(text, PAGE, Math.max(page + 1, stop), end);
        }
        if (any) {
            add(from, end, line);
        }
        return any;
    }

    private void add(int from, int to, int line) {
        for (int i = from; i < to; i++) {
            if (!Cursor.isBlank(text.charAt(i))) {
                into.add(from, to, flow.line(line));
                return;
            }
        }
    }

    /** {@return whether nothing but the label of an address list stands before: that line is taken with the addresses} */
    private boolean isLabel(int from, int to) {
        String before = text.substring(from, Math.min(to, from + LONGEST_LEVEL)).trim();
        return before.equals("TO") || before.equals("INFO");
    }

    /** {@return the offset behind {@code PAGE 02 LIMA 02475 01 OF 03 251228Z}, or -1} */
    private int stampEnd(int start, int end) {
        Cursor cursor = new Cursor(text, start, end);
        cursor.accept("PAGE");
        int page = cursor.skipBlanks().digits().length();
        int code = cursor.skipBlanks().at();
        while (cursor.at() - code <= LONGEST_CODE && (Cursor.isUpper(cursor.peek()) || cursor.peek() == ' ')) {
            cursor.moveTo(cursor.at() + 1);
        }
        boolean named = cursor.at() > code + 1 && cursor.at() - code <= LONGEST_CODE;
        int serial = cursor.digits().length();
        if (page < 1 || page > 3 || !named || serial < 4 || serial > 7) {
            return -1;
        }
        if (cursor.skipBlanks().acceptWord("TOSEC")) {
            cursor.skipBlanks().digits();
        }
        int section = cursor.skipBlanks().at();
        boolean sections = cursor.number(2) >= 0
                && cursor.skipBlanks().acceptWord("OF")
                && cursor.skipBlanks().number(2) >= 0;
        cursor.moveTo(sections ? cursor.at() : section);
        boolean time = cursor.skipBlanks().number(2) >= 0 && cursor.number(4) >= 0 && cursor.accept('Z');
        return time ? cursor.at() : -1;
    }

    /** {@return where a classification set apart before a stamp begins, or the stamp's own place} */
    private int levelStart(int from, int page) {
        int end = page;
        while (end > from && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from
                && end - start < LONGEST_LEVEL
                && !(Cursor.isBlank(text.charAt(start - 1))
                        && start - 1 > from
                        && Cursor.isBlank(text.charAt(start - 2)))) {
            start--;
        }
        Cursor level = new Cursor(text.substring(start, end).toUpperCase(Locale.ROOT), 0, end - start);
        boolean whole = ClassificationWords.read(level).isPresent()
                && level.skipBlanks().atEnd();
        return whole ? start : page;
    }
}
