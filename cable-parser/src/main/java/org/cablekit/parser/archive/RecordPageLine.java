package org.cablekit.parser.archive;

import java.util.Optional;
import org.cablekit.model.PageLine;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;

/**
 * Page lines in one line, {@code PAGE 02 LUSAKA 01247 01 OF 02 141032Z}, or in two, {@code PAGE 02} and {@code LUSAKA
 * 01247 01 OF 02 141032Z}.
 *
 * <p>Lines with anything else behind the serial are another network's page lines and belong to the text.
 */
final class RecordPageLine {

    private static final int LONGEST_CODE = 14;
    private static final int LONGEST_LINE = 90;

    private RecordPageLine() {}

    /** A page line with the line behind it. */
    record Found(PageLine page, int next) {}

    /** What stands behind the page number. */
    private record Tail(
            String code, String serial, Optional<Integer> section, Optional<Integer> total, Optional<String> time) {}

    static Optional<Found> at(Draft draft, LineFlow flow, int line) {
        if (!flow.startsWith(line, "PAGE ") || flow.length(line) > LONGEST_LINE) {
            return Optional.empty();
        }
        Cursor cursor = flow.cursor(line);
        cursor.accept("PAGE");
        String digits = cursor.skipBlanks().digits();
        if (digits.isEmpty() || digits.length() > 3) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        if (!cursor.skipBlanks().atEnd()) {
            return tail(cursor).map(t -> new Found(page(draft, number, t, flow.start(line), flow.end(line)), line + 1));
        }
        int next = flow.skipBlank(line + 1);
        if (next >= flow.size() || next > line + 2 || flow.length(next) > LONGEST_LINE) {
            return Optional.empty();
        }
        return tail(flow.cursor(next))
                .map(t -> new Found(page(draft, number, t, flow.start(line), flow.end(next)), next + 1));
    }

    private static PageLine page(Draft draft, int number, Tail tail, int start, int end) {
        return new PageLine(
                Optional.of(tail.code),
                Optional.of(tail.serial),
                Optional.of(number),
                Optional.empty(),
                tail.section,
                tail.total,
                tail.time,
                draft.span(start, end));
    }

    private static Optional<Tail> tail(Cursor cursor) {
        int start = cursor.at();
        while (!cursor.atEnd() && !Cursor.isDigit(cursor.peek())) {
            cursor.moveTo(cursor.at() + 1);
        }
        String code = cursor.between(start, cursor.at()).trim().replaceAll(" +", " ");
        String serial = cursor.digits();
        boolean named = !code.isEmpty()
                && code.length() <= LONGEST_CODE
                && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == ' ' || isToken(c));
        if (!named || serial.length() < 3 || serial.length() > 7) {
            return Optional.empty();
        }
        second(cursor);
        Optional<Integer> section = Optional.empty();
        Optional<Integer> total = Optional.empty();
        int from = cursor.skipBlanks().at();
        int one = cursor.number(2);
        if (one >= 0 && cursor.skipBlanks().acceptWord("OF")) {
            int of = cursor.skipBlanks().number(2);
            section = Optional.of(one);
            total = of < 0 ? Optional.empty() : Optional.of(of);
        } else {
            cursor.moveTo(from);
        }
        Optional<String> time = time(cursor.skipBlanks());
        return cursor.skipBlanks().atEnd()
                ? Optional.of(new Tail(code, serial, section, total, time))
                : Optional.empty();
    }

    private static boolean isToken(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** {@code TOSEC 190010} */
    private static void second(Cursor cursor) {
        int from = cursor.skipBlanks().at();
        boolean series = cursor.acceptWord("TOSEC") || cursor.acceptWord("SECTO");
        if (!series || cursor.skipBlanks().digits().isEmpty()) {
            cursor.moveTo(from);
        }
    }

    private static Optional<String> time(Cursor cursor) {
        int from = cursor.at();
        String digits = cursor.digits();
        if (digits.length() == 6) {
            cursor.skipBlanks().accept("Z");
            return Optional.of(digits + "Z");
        }
        cursor.moveTo(from);
        return Optional.empty();
    }
}
