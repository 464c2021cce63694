package org.cablekit.parser.release;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ReleaseVerdict;
import org.cablekit.model.Source;
import org.cablekit.parser.archive.MarkingLines;
import org.cablekit.parser.telegram.ClassificationWords;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.LineFlow;

/** Tells the lines that releasing agencies stamp on a copy. */
final class StampLines {

    private static final int LONGEST = 160;
    private static final int MOST_LINES = 5;
    private static final int LONGEST_NAME = 40;
    private static final String NAME_SIGNS = " .,-'/";

    private StampLines() {}

    /** {@return how many lines the stamp that begins at {@code line} takes, 0 if none begins there} */
    static int length(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST) {
            return 0;
        }
        int running = running(flow, line);
        if (running > 0) {
            return running;
        }
        if (isRemark(flow, line)) {
            return 1;
        }
        int marking = MarkingLines.length(flow, line);
        return marking > 0 ? marking : reviewer(flow, line);
    }

    /** The running stamp, in one line or broken over up to five: level, department, case, document, date. */
    private static int running(LineFlow flow, int line) {
        int at = line;
        if (isLevel(flow, at) && at + 1 < flow.size() && isDepartment(flow, at + 1)) {
            at++;
        }
        boolean department = isDepartment(flow, at);
        if (!department && !isCase(flow, at)) {
            return 0;
        }
        boolean numbered = hasCase(flow, at) || hasRemoved(flow, at);
        boolean dated = hasDate(flow, at);
        at++;
        while (!dated && at < flow.size() && at - line < MOST_LINES && isPart(flow, at)) {
            numbered |= hasCase(flow, at) || hasRemoved(flow, at);
            dated = hasDate(flow, at);
            at++;
        }
        return numbered ? at - line : 0;
    }

    private static boolean isLevel(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return ClassificationWords.read(cursor).isPresent()
                && cursor.skipBlanks().atEnd();
    }

    /** {@code __UNCLASSIFIED U.S. Department of Slate} */
    private static boolean isDepartment(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST) {
            return false;
        }
        Cursor cursor = flow.cursor(line);
        cursor.skip("_");
        ClassificationWords.read(cursor);
        cursor.skipBlanks();
        return isUnitedStates(cursor)
                && cursor.accept("DEPARTMENT OF S")
                && cursor.letters().endsWith("ate");
    }

    /** {@code U.S.}, of which points may be lost, and what parts it from the next word. */
    private static boolean isUnitedStates(Cursor cursor) {
        if (!cursor.accept("U.S") && !cursor.accept("US")) {
            return false;
        }
        int end = cursor.at();
        return cursor.skip(".").at() > end;
    }

    private static boolean isCase(LineFlow flow, int line) {
        return flow.startsWith(line, "Case No") && hasCase(flow, line);
    }

    private static boolean isPart(LineFlow flow, int line) {
        return isCase(flow, line)
                || flow.startsWith(line, "Doc No")
                || (flow.startsWith(line, "Date") && flow.length(line) <= 18 && hasDate(flow, line));
    }

    private static boolean hasCase(LineFlow flow, int line) {
        return Stamp.read(flow.string(line)).caseNumber().isPresent();
    }

    /** Whether something in a line was removed: the number of the case perhaps. */
    private static boolean hasRemoved(LineFlow flow, int line) {
        return flow.string(line).chars().anyMatch(StampLines::isToken);
    }

    /** Whether a line is nothing but removed. */
    static boolean isRemoved(LineFlow flow, int line) {
        return isToken(flow.first(line)) && flow.string(line).chars().allMatch(c -> isToken(c) || c == ' ');
    }

    private static boolean isToken(int c) {
        return c >= Source.FIRST_TOKEN && Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean hasDate(LineFlow flow, int line) {
        int at = Cursor.find(flow.text(), "Date", flow.start(line), flow.end(line));
        if (at < 0) {
            return false;
        }
        Cursor cursor = new Cursor(flow.text(), at + 4, flow.end(line));
        return Cursor.isDigit(cursor.skip(":").peek());
    }

    /** Stamps of one line: of Congress, of the CIA, and of a reclassified portion. */
    private static boolean isRemark(LineFlow flow, int line) {
        return flow.startsWith(line, "STATE DEPT. - PRODUCED TO")
                || flow.startsWith(line, "SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION")
                || congressNumber(flow, line).isPresent()
                || flow.startsWith(line, "Approved For Release ")
                || (flow.startsWith(line, "Classified by ") && flow.string(line).contains(" ~ Class: "));
    }

    /** {@code STATE-SCB0099417} */
    static Optional<String> congressNumber(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        boolean number = cursor.accept("STATE-SCB") && cursor.digits().length() >= 5 && cursor.atEnd();
        return number ? Optional.of(flow.string(line)) : Optional.empty();
    }

    /** Name, title, {@code US Department of State}, date; {@return its lines} */
    private static int reviewer(LineFlow flow, int line) {
        for (int at = line; at < Math.min(flow.size() - 1, line + 3); at++) {
            boolean department = flow.length(at) <= LONGEST_NAME
                    && flow.string(at).replace(".", "").equals("US Department of State");
            if (department && isDay(flow, at + 1)) {
                return at + 2 - line;
            }
            if (!isNameOrTitle(flow, at)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDay(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        boolean day = !cursor.digits().isEmpty() && !cursor.skip("/").word().isEmpty();
        return day && flow.length(line) <= 12 && Cursor.isDigit(flow.last(line));
    }

    private static boolean isNameOrTitle(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST_NAME) {
            return false;
        }
        for (int i = flow.start(line); i < flow.end(line); i++) {
            char c = flow.text().charAt(i);
            if (!Character.isLetter(c) && NAME_SIGNS.indexOf(c) < 0 && !isToken(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the verdict a line states, with codes behind it perhaps} */
    static Optional<ReleaseVerdict> verdict(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST) {
            return Optional.empty();
        }
        String upper = flow.string(line).toUpperCase(Locale.ROOT);
        String words = upper.substring(0, verdictLength(upper));
        return switch (words) {
            case "RELEASE IN FULL", "RELEASED IN FULL", "DECLASSIFIED IN FULL" -> Optional.of(ReleaseVerdict.IN_FULL);
            case "RELEASE IN PART", "RELEASED IN PART", "DECLASSIFIED IN PART" -> Optional.of(ReleaseVerdict.IN_PART);
            case "DENY IN FULL", "DENIED IN FULL", "WITHDRAWAL SHEET" -> Optional.of(ReleaseVerdict.DENIED);
            default -> Optional.empty();
        };
    }

    /** {@return the length of the verdict at the start of a line; all of it if codes do not follow} */
    static int verdictLength(String upper) {
        for (String end : new String[] {" IN FULL", " IN PART"}) {
            int at = upper.indexOf(end);
            int stop = at + end.length();
            if (at > 0
                    && (stop == upper.length()
                            || !Codes.read(upper.substring(stop)).isEmpty())) {
                return stop;
            }
        }
        return upper.length();
    }
}
