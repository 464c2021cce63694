package org.cablekit.parser.telegram;

import java.time.LocalTime;
import java.util.Optional;
import org.cablekit.model.CallingStation;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SecurityWarning;
import org.cablekit.model.TransmissionIdentification;

/** Format lines 1, 3 and 4 of ACP 127, one line each. */
final class TransmissionLines {

    private static final int LAST_DAY = 366;
    private static final int LEVEL_LETTERS = 5;

    private TransmissionLines() {}

    /** {@code VZCZCXRO6664}: start of message, channel, channel number. */
    static void identification(Draft draft, LineFlow flow, int line, HeadingParts into) {
        Cursor cursor = flow.cursor(line);
        cursor.accept("VZCZC");
        String channel = cursor.letters();
        String number = cursor.digits();
        draft.mark(ElementKind.TRANSMISSION_IDENTIFICATION, flow.start(line), flow.end(line));
        into.identification(new TransmissionIdentification(channel, number, draft.span(flow, line)));
    }

    /**
     * {@code DE RUEHOT #2150/01 3311255}: routing indicator, serial, section, Julian day and time; {@code 17/2207Z} is
     * the day of the month and the time.
     */
    static void callingStation(Draft draft, LineFlow flow, int line, HeadingParts into) {
        Cursor cursor = flow.cursor(line);
        cursor.accept("DE");
        String indicator = cursor.skipBlanks().letters();
        cursor.skip("#");
        String serial = cursor.digits();
        Optional<Integer> section = Optional.empty();
        if (cursor.peek() == '/' && Cursor.isDigit(cursor.peek(1))) {
            cursor.accept('/');
            section = number(cursor.digits());
        }
        cursor.skipBlanks();
        boolean ofMonth = cursor.peek(2) == '/';
        int day = ofMonth ? cursor.number(2) : cursor.number(3);
        cursor.accept('/');
        int hour = day < 0 ? -1 : cursor.number(2);
        int minute = hour < 0 ? -1 : cursor.number(2);
        boolean time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        draft.mark(ElementKind.CALLING_STATION, flow.start(line), flow.end(line));
        into.callingStation(new CallingStation(
                indicator,
                serial,
                section,
                !ofMonth && day >= 1 && day <= LAST_DAY ? Optional.of(day) : Optional.empty(),
                time ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty(),
                draft.text(flow, line),
                draft.span(flow, line)));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    /**
     * {@code ZNY CCCCC ZZH}: security warning signal, level letter five times, operating signals; blanks may part the
     * letters of each.
     */
    static void securityWarning(Draft draft, LineFlow flow, int line, HeadingParts into) {
        Cursor cursor = flow.cursor(line);
        String signal = cursor.acceptSpaced("ZNY") ? "ZNY" : "ZNR";
        if (signal.equals("ZNR")) {
            cursor.acceptSpaced(signal);
        }
        Optional<ClassificationLevel> level = level(cursor.skipBlanks());
        cursor.skipBlanks();
        draft.mark(ElementKind.SECURITY_WARNING, flow.start(line), flow.end(line));
        into.securityWarning(new SecurityWarning(
                signal, level, draft.words().text(cursor.at(), flow.end(line)), draft.span(flow, line)));
    }

    /** Takes the level letter, five times. */
    private static Optional<ClassificationLevel> level(Cursor cursor) {
        int from = cursor.at();
        char letter = Cursor.upper(cursor.peek());
        Optional<ClassificationLevel> level = levelOf(letter);
        boolean five =
                level.isPresent() && cursor.acceptSpaced(String.valueOf(letter).repeat(LEVEL_LETTERS));
        if (five) {
            return level;
        }
        boolean damaged = level.isPresent() && cursor.letters().length() >= LEVEL_LETTERS;
        cursor.moveTo(damaged ? from + LEVEL_LETTERS : from);
        return damaged ? level : Optional.empty();
    }

    private static Optional<ClassificationLevel> levelOf(char letter) {
        return switch (letter) {
            case 'U' -> Optional.of(ClassificationLevel.UNCLASSIFIED);
            case 'E' -> Optional.of(ClassificationLevel.ENCRYPT_FOR_TRANSMISSION_ONLY);
            case 'R' -> Optional.of(ClassificationLevel.RESTRICTED);
            case 'C' -> Optional.of(ClassificationLevel.CONFIDENTIAL);
            case 'S' -> Optional.of(ClassificationLevel.SECRET);
            case 'T' -> Optional.of(ClassificationLevel.TOP_SECRET);
            default -> Optional.empty();
        };
    }
}
