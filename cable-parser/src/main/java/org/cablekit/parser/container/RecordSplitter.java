package org.cablekit.parser.container;

import org.jspecify.annotations.Nullable;

/** Cuts a file of lines into telegrams. */
final class RecordSplitter implements TelegramReader {

    /** Unpacks the bytes of one telegram. */
    interface Form {
        Taken unpack(byte[] record, Unpacking unpacking, boolean brokenOff);
    }

    private final ByteFeed feed;
    private final InputPlace place;
    private final BoundaryRule rule;
    private final Form form;
    private final int limit;
    private int lineStart;
    private int lineNumber = 1;
    private int lineEnds;
    private int index;
    private boolean skipping;
    private boolean ended;

    RecordSplitter(ByteFeed feed, InputPlace place, BoundaryRule rule, Form form) {
        this.feed = feed;
        this.place = place;
        this.rule = rule;
        this.form = form;
        this.limit = place.limits().telegramBytes();
    }

    @Override
    public @Nullable Packed next() {
        while (!ended) {
            int end = lineEnd();
            if (end > limit) {
                Packed failure = overflow(end);
                if (failure != null) {
                    return failure;
                }
                continue;
            }
            int boundary = boundary(end);
            if (boundary > 0 || (boundary == 0 && skipping)) {
                Packed packed = cut(boundary);
                if (packed != null) {
                    return packed;
                }
            } else if (feed.has(end + 1)) {
                lineStart = behind(end);
                lineEnds++;
            } else {
                ended = true;
                return skipping ? null : rest();
            }
        }
        return null;
    }

    private int boundary(int end) {
        int base = feed.base();
        ByteLine line = ByteLine.of(feed.array(), base + lineStart, base + end);
        if (line.isBlank()) {
            return BoundaryRule.NONE;
        }
        int at = rule.see(line, base);
        return at < 0 ? BoundaryRule.NONE : at - base;
    }

    /** The offset at which the line ends: of its line end, of the end of the input, or of the limit. */
    private int lineEnd() {
        int at = lineStart;
        while (feed.has(at + 1)) {
            byte[] bytes = feed.array();
            int base = feed.base();
            int held = feed.held();
            while (at < held && bytes[base + at] != '\n' && bytes[base + at] != '\r') {
                at++;
            }
            if (at < held || at > limit) {
                return at;
            }
        }
        return at;
    }

    private int behind(int end) {
        boolean crLf = feed.at(end) == '\r' && feed.has(end + 2) && feed.at(end + 1) == '\n';
        return end + (crLf ? 2 : 1);
    }

    private @Nullable Packed cut(int boundary) {
        int lines = lineEnds - lineEnds(boundary, lineStart);
        Packed packed = null;
        if (skipping) {
            feed.skip(boundary);
        } else {
            packed = record(boundary, false);
        }
        lineNumber += lines;
        skipping = false;
        restart(false);
        return packed;
    }

    private void restart(boolean inside) {
        lineStart = 0;
        lineEnds = 0;
        rule.begin(inside);
    }

    private @Nullable Packed rest() {
        boolean blank = true;
        for (int i = 0; i < feed.held() && blank; i++) {
            blank = feed.at(i) >= 0 && feed.at(i) <= ' ';
        }
        if (!blank) {
            return record(feed.held(), feed.failure() != null);
        }
        return index > 0 ? null : Packed.of(place.unread(Unread.Cause.EMPTY, "", "nothing but blanks"));
    }

    private Packed record(int length, boolean brokenOff) {
        int line = lineNumber;
        int number = index++;
        boolean telegram = rule.isTelegram();
        byte[] record = feed.take(length);
        if (!telegram) {
            String position = line == 1 ? "" : "line " + line;
            return Packed.of(place.unread(Unread.Cause.NOT_TELEGRAM, position, "a text without a telegram in it"));
        }
        Unpacking unpacking = new Unpacking(place, number, line);
        return new Packed(length, () -> form.unpack(record, unpacking, brokenOff));
    }

    /** Gives up the telegram at hand and goes on, without keeping anything, until the next begins. */
    private @Nullable Packed overflow(int end) {
        Packed failure = skipping ? null : Packed.of(place.tooLong("line " + lineNumber));
        index += skipping ? 0 : 1;
        skipping = true;
        feed.skip(lineStart > 0 ? lineStart : end);
        lineNumber += lineEnds;
        restart(true);
        return failure;
    }

    /** The number of line ends between two offsets. */
    private int lineEnds(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            byte b = feed.at(i);
            boolean crLf = b == '\r' && i + 1 < to && feed.at(i + 1) == '\n';
            lines += b == '\n' || (b == '\r' && !crLf) ? 1 : 0;
        }
        return lines;
    }

    @Override
    public String position() {
        return "line " + lineNumber;
    }
}
