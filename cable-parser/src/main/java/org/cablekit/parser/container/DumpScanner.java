package org.cablekit.parser.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the fields of one record of a dump after the other.
 *
 * <p>Inside quotes a separator or line end is text. Where every field is in quotes, a quote ends a field only if what
 * follows is the beginning of the next field or record; any other quote is taken as text, so one that was not escaped
 * does no harm. A record that never ends is cut where a line looks like the beginning of the next.
 */
final class DumpScanner {

    /** What a scan met. */
    enum Outcome {
        /** A record. */
        RECORD,
        /** The end of the input. */
        END,
        /** A record beyond the limit. */
        TOO_LONG
    }

    private static final int LONGEST_NUMBER = 9;

    private final ByteFeed feed;
    private final DumpShape shape;
    private final int limit;
    private final char escape;
    private final List<DumpField> fields = new ArrayList<>();
    private int[] escapes = new int[64];
    private int escapeCount;
    private int at;
    private int blanks;
    private boolean cut;
    private boolean brokenOff;

    DumpScanner(ByteFeed feed, DumpShape shape, int limit) {
        this.feed = feed;
        this.shape = shape;
        this.limit = limit;
        this.escape = shape.backslash() ? '\\' : '"';
    }

    /** Scans the next record; {@link #row()} then takes it off the input. */
    Outcome scan() {
        fields.clear();
        escapeCount = 0;
        at = 0;
        cut = false;
        brokenOff = false;
        while (feed.has(at + 1) && isLineEnd(at)) {
            at++;
        }
        blanks = at;
        if (!feed.has(at + 1)) {
            return Outcome.END;
        }
        while (at <= limit) {
            if (feed.has(at + 1) && feed.at(at) == '"') {
                quotedField();
            } else {
                bareField();
            }
            if (at > limit) {
                return Outcome.TOO_LONG;
            }
            if (cut || !feed.has(at + 1)) {
                return Outcome.RECORD;
            }
            if (isLineEnd(at)) {
                at = behindLineEnd(at);
                return Outcome.RECORD;
            }
            at++;
        }
        return Outcome.TOO_LONG;
    }

    /** {@return the number of line ends before the record} */
    int leadingLines() {
        return ByteSearch.count(feed.array(), feed.base(), feed.base() + blanks, '\n');
    }

    /** {@return the record just scanned, taken off the input} */
    DumpRow row() {
        return new DumpRow(feed.take(at), fields, Arrays.copyOf(escapes, escapeCount), cut, brokenOff);
    }

    /**
     * Takes off everything up to the next line that looks like the beginning of a record.
     *
     * @return the number of line ends taken off
     */
    int skipToRecord() {
        int lines = 0;
        int from = 1;
        while (true) {
            int hit = find(from, '\n', '\n');
            if (hit < 0 || hit > limit) {
                int count = Math.min(feed.held(), hit < 0 ? feed.held() : hit);
                lines += ByteSearch.count(feed.array(), feed.base(), feed.base() + count, '\n');
                feed.skip(count);
                from = 0;
                if (hit < 0) {
                    return lines;
                }
            } else if (isRecordStart(hit + 1)) {
                lines += ByteSearch.count(feed.array(), feed.base(), feed.base() + hit + 1, '\n');
                feed.skip(hit + 1);
                return lines;
            } else {
                from = hit + 1;
            }
        }
    }

    private void bareField() {
        int start = at;
        int stop = at;
        while (feed.has(stop + 1) && feed.at(stop) != shape.separator() && !isLineEnd(stop) && stop <= limit) {
            stop++;
        }
        fields.add(new DumpField(start, stop, false));
        at = stop;
    }

    private void quotedField() {
        int start = at + 1;
        int from = start;
        while (true) {
            int hit = find(from, '"', escape);
            if (hit < 0 || hit > limit) {
                brokenOff = hit < 0;
                at = hit < 0 ? feed.held() : hit;
                fields.add(new DumpField(start, at, true));
                return;
            }
            if (feed.at(hit) != '"') {
                escape(hit);
                from = hit + 2;
            } else if (hit > start && isLineEnd(hit - 1) && isRecordStart(hit)) {
                cut = true;
                at = hit;
                fields.add(new DumpField(start, withoutLineEnd(hit), true));
                return;
            } else if (endsField(hit + 1)) {
                fields.add(new DumpField(start, hit, true));
                at = hit + 1;
                return;
            } else {
                boolean pair = feed.has(hit + 2) && feed.at(hit + 1) == '"';
                if (pair) {
                    escape(hit);
                }
                from = pair ? hit + 2 : hit + 1;
            }
        }
    }

    private void escape(int offset) {
        if (escapeCount == escapes.length) {
            escapes = Arrays.copyOf(escapes, escapeCount * 2);
        }
        escapes[escapeCount++] = offset;
    }

    /** Whether a field can end with the quote before this offset. */
    private boolean endsField(int next) {
        if (!feed.has(next + 1)) {
            return true;
        }
        boolean lastColumn = fields.size() == shape.columns().count() - 1;
        if (feed.at(next) == shape.separator()) {
            return !shape.quoted() || (!lastColumn && feed.has(next + 2) && feed.at(next + 1) == '"');
        }
        if (!isLineEnd(next)) {
            return false;
        }
        int following = next;
        while (feed.has(following + 1) && isLineEnd(following) && following <= limit) {
            following++;
        }
        return !shape.quoted()
                || !feed.has(following + 1)
                || (feed.at(following) == '"' && (lastColumn || isRecordStart(following)));
    }

    /** Whether a record begins here: a quoted number, and a quoted field behind it. */
    private boolean isRecordStart(int offset) {
        if (!shape.numbered() || !feed.has(offset + 1) || feed.at(offset) != '"') {
            return false;
        }
        int digit = offset + 1;
        while (feed.has(digit + 1)
                && feed.at(digit) >= '0'
                && feed.at(digit) <= '9'
                && digit - offset <= LONGEST_NUMBER) {
            digit++;
        }
        return digit > offset + 1
                && feed.has(digit + 3)
                && feed.at(digit) == '"'
                && feed.at(digit + 1) == shape.separator()
                && feed.at(digit + 2) == '"';
    }

    /** The offset of one of two bytes at or behind {@code from}: -1 if there is none, beyond the limit if it is far. */
    private int find(int from, char one, char other) {
        int start = from;
        while (feed.has(start + 1)) {
            int base = feed.base();
            int hit = ByteSearch.either(feed.array(), base + start, base + feed.held(), one, other);
            if (hit >= 0) {
                return hit - base;
            }
            start = feed.held();
            if (start > limit) {
                return start;
            }
        }
        return -1;
    }

    private boolean isLineEnd(int offset) {
        return feed.at(offset) == '\n' || feed.at(offset) == '\r';
    }

    private int behindLineEnd(int offset) {
        boolean crLf = feed.at(offset) == '\r' && feed.has(offset + 2) && feed.at(offset + 1) == '\n';
        return offset + (crLf ? 2 : 1);
    }

    private int withoutLineEnd(int end) {
        int stop = end - 1;
        return feed.at(stop) == '\n' && feed.at(stop - 1) == '\r' ? stop - 1 : stop;
    }
}
