package org.cablekit.parser.container;

import org.jspecify.annotations.Nullable;

/** Takes the telegrams of a dump off it. */
final class DumpReader implements TelegramReader {

    private final DumpScanner scanner;
    private final DumpShape shape;
    private final InputPlace place;
    private boolean headingRow;
    private int index;
    private int line = 1;

    DumpReader(ByteFeed feed, DumpShape shape, InputPlace place) {
        this.scanner = new DumpScanner(feed, shape, place.limits().telegramBytes());
        this.shape = shape;
        this.place = place;
        this.headingRow = shape.headingRow();
    }

    @Override
    public @Nullable Packed next() {
        while (true) {
            DumpScanner.Outcome outcome = scanner.scan();
            if (outcome == DumpScanner.Outcome.END) {
                boolean none = index++ == 0;
                return none ? Packed.of(place.unread(Unread.Cause.EMPTY, "", "a table without records")) : null;
            }
            int first = line + scanner.leadingLines();
            if (outcome == DumpScanner.Outcome.TOO_LONG) {
                line += scanner.skipToRecord();
                return Packed.of(place.tooLong(position(first, index++)));
            }
            DumpRow row = scanner.row();
            line += row.lineEnds();
            if (headingRow) {
                headingRow = false;
                continue;
            }
            int number = index++;
            return new Packed(row.length(), () -> new DumpTelegram(row, shape).unpack(place, number, first));
        }
    }

    private static String position(int line, int index) {
        return "record " + (index + 1) + ", line " + line;
    }

    @Override
    public String position() {
        return position(line, index);
    }
}
