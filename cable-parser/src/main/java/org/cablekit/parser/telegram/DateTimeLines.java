package org.cablekit.parser.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Precedence;
import org.cablekit.model.Reading;

/**
 * Format line 5: {@code O R 271255Z NOV 07}, with what follows it.
 *
 * <p>Tolerated: no precedence, the prosigns of format line 2, mixed case, four-digit years, a blank before Z, a lost Z, a blank inside the year, full
 * month names.
 */
public final class DateTimeLines {

    private static final String[] MONTHS = {
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"
    };

    private static final int SIGNAL_LETTERS = 3;
    private static final int SHORTEST = "271255NOV07".length();

    private DateTimeLines() {}

    /** The parts of a date-time group found at a cursor. */
    private record Group(int day, int hour, int minute, int month, int year, boolean clean) {}

    public static boolean matches(LineFlow flow, int line) {
        if (!mayBegin(flow, line)) {
            return false;
        }
        Cursor cursor = flow.cursor(line);
        prosigns(cursor, new ArrayList<>());
        return group(cursor) != null;
    }

    /** {@return whether the first two characters of a line may be those of a prosign alone, of ZZH, or of a day} */
    private static boolean mayBegin(LineFlow flow, int line) {
        if (flow.length(line) < SHORTEST) {
            return false;
        }
        char second = flow.text().charAt(flow.start(line) + 1);
        return switch (Cursor.upper(flow.first(line))) {
            case 'Z' -> Cursor.upper(second) == 'Z' || Cursor.isBlank(second);
            case 'O', 'P', 'R', 'Y' -> Cursor.isBlank(second) || second == flow.first(line);
            default -> Cursor.isDigit(flow.first(line)) && Cursor.isDigit(second);
        };
    }

    public static void read(Draft draft, LineFlow flow, int line, HeadingParts into) {
        Cursor cursor = flow.cursor(line);
        List<Precedence> precedences = new ArrayList<>();
        prosigns(cursor, precedences);
        int start = cursor.at();
        Group group = group(cursor);
        int end = cursor.at();
        Optional<Instant> instant = group == null ? Optional.empty() : instant(group);
        if (instant.isEmpty()) {
            draft.report(
                    DiagnosticCode.DTG_INVALID,
                    "The date-time group is not a possible time.",
                    draft.span(start, Math.max(start, end)));
        }
        List<String> signals = signals(cursor);
        Basis basis = group != null && !group.clean ? Basis.REPAIRED : Basis.STATED;
        draft.mark(ElementKind.DATE_TIME_LINE, flow.start(line), flow.end(line));
        into.dateTime(new DateTimeLine(
                precedences.isEmpty() ? Optional.empty() : Optional.of(precedences.get(0)),
                precedences.size() < 2 ? Optional.empty() : Optional.of(precedences.get(1)),
                new Reading<>(draft.words().text(start, end), instant, basis, draft.span(start, end)),
                signals,
                draft.span(flow, line)));
    }

    /** What follows the group, word by word; a signal whose letters are apart, {@code Z F F 4}, is put together. */
    private static List<String> signals(Cursor cursor) {
        List<String> signals = new ArrayList<>();
        while (!cursor.skipBlanks().atEnd()) {
            int from = cursor.at();
            String word = cursor.word();
            if (word.length() == 1 && "ZQ".indexOf(word.charAt(0)) >= 0) {
                StringBuilder signal = new StringBuilder(word);
                while (signal.length() < SIGNAL_LETTERS && isSingle(cursor.skipBlanks(), true)) {
                    signal.append(cursor.word());
                }
                while (isSingle(cursor.skipBlanks(), false)) {
                    signal.append(cursor.word());
                }
                cursor.moveTo(signal.length() < SIGNAL_LETTERS ? from : cursor.at());
                word = signal.length() < SIGNAL_LETTERS ? cursor.word() : signal.toString();
            }
            signals.add(word);
        }
        return signals;
    }

    private static boolean isSingle(Cursor cursor, boolean letter) {
        char c = cursor.peek();
        boolean alone = cursor.peek(1) == '\0' || Cursor.isBlank(cursor.peek(1));
        return alone && (letter ? Cursor.isUpper(c) : Cursor.isDigit(c));
    }

    private static void prosigns(Cursor cursor, List<Precedence> into) {
        cursor.acceptSpaced("ZZH");
        cursor.skipBlanks();
        while (into.size() < 2 && !cursor.atEnd()) {
            int letters = cursor.peek(1) == cursor.peek() ? 2 : 1;
            Optional<Precedence> precedence = Precedence.ofProsign(Cursor.upper(cursor.peek()));
            if (!Cursor.isBlank(cursor.peek(letters)) || (precedence.isEmpty() && cursor.peek() != 'Y')) {
                return;
            }
            precedence.ifPresent(into::add);
            cursor.moveTo(cursor.at() + letters);
            cursor.skipBlanks();
        }
    }

    private static @org.jspecify.annotations.Nullable Group group(Cursor cursor) {
        int from = cursor.at();
        int day = cursor.number(2);
        int hour = day < 0 ? -1 : cursor.number(2);
        int minute = hour < 0 ? -1 : cursor.number(2);
        if (minute < 0) {
            cursor.moveTo(from);
            return null;
        }
        boolean clean = true;
        cursor.skipBlanks();
        clean &= cursor.accept("Z");
        int month = month(cursor.skipBlanks().letters());
        cursor.skip(",");
        int year = month == 0 ? -1 : year(cursor);
        if (year < 0) {
            cursor.moveTo(from);
            return null;
        }
        return new Group(day, hour, minute, month, year, clean);
    }

    /** {@return 1 to 12 for a month name of at least three letters, else 0} */
    public static int month(String letters) {
        if (letters.length() < 3) {
            return 0;
        }
        Cursor name = new Cursor(letters, 0, letters.length());
        for (int i = 0; i < MONTHS.length; i++) {
            if (name.accept(MONTHS[i])) {
                return i + 1;
            }
        }
        return name.accept("PEB") ? 2 : 0;
    }

    private static int year(Cursor cursor) {
        int from = cursor.at();
        int four = cursor.number(4);
        if (four >= 1900 && four < 2100) {
            return four;
        }
        cursor.moveTo(from);
        int tens = cursor.number(1);
        cursor.skipBlanks();
        int ones = tens < 0 ? -1 : cursor.number(1);
        if (ones < 0 || Cursor.isDigit(cursor.peek())) {
            cursor.moveTo(from);
            return -1;
        }
        return MessageReference.fullYear(tens * 10 + ones);
    }

    private static Optional<Instant> instant(Group g) {
        try {
            return Optional.of(
                    LocalDateTime.of(g.year, g.month, g.day, g.hour, g.minute).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
