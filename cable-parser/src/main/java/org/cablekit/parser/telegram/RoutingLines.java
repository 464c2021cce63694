package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Precedence;
import org.cablekit.model.RoutingLine;

/** Format line 2 with its continuation lines: {@code OO RUEHGA RUEHHA}. */
public final class RoutingLines {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    private RoutingLines() {}

    static boolean matches(LineFlow flow, int line) {
        char first = flow.first(line);
        if ("OPRZY".indexOf(first) < 0) {
            return false;
        }
        Cursor cursor = flow.cursor(line);
        if (cursor.peek(1) != first || !Cursor.isBlank(cursor.peek(2))) {
            return false;
        }
        cursor.moveTo(cursor.at() + 2);
        return isIndicator(cursor.skipBlanks().word());
    }

    /** {@return whether letters have the shape of a routing indicator, acp127 section 7} */
    public static boolean isIndicator(String letters) {
        if (letters.length() < SHORTEST || letters.length() > LONGEST || "RQU".indexOf(letters.charAt(0)) < 0) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!Cursor.isUpper(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Reads the line at {@code line} and its continuations; {@return the next line} */
    static int read(Draft draft, LineFlow flow, int line, HeadingParts into) {
        List<String> indicators = new ArrayList<>();
        Cursor cursor = flow.cursor(line);
        Precedence precedence = Precedence.ofProsign(cursor.peek()).orElse(Precedence.ROUTINE);
        cursor.moveTo(cursor.at() + 2);
        collect(cursor, indicators);
        int next = line + 1;
        while (next < flow.size() && isContinuation(flow, next)) {
            collect(flow.cursor(next), indicators);
            next++;
        }
        draft.markLines(ElementKind.ROUTING_LINE, flow, line, next);
        into.routing(new RoutingLine(
                "OPRZ".indexOf(flow.first(line)) >= 0 ? java.util.Optional.of(precedence) : java.util.Optional.empty(),
                indicators,
                draft.span(flow.start(line), flow.end(next - 1))));
        return next;
    }

    private static boolean isContinuation(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        if (cursor.atEnd()) {
            return false;
        }
        while (!cursor.skipBlanks().atEnd()) {
            if (!isIndicator(cursor.word())) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Cursor cursor, List<String> into) {
        while (!cursor.skipBlanks().atEnd()) {
            into.add(cursor.word());
        }
    }
}
