package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.PassingInstruction;
import org.cablekit.model.Text;
import org.jspecify.annotations.Nullable;

/** Passing instructions and attention lines: {@code DEPT FOR EUR/WE}, {@code STATE PLEASE PASS TO USTR}. */
public final class PassingLines {

    private static final String[] VERBS = {
        "PLEASE ALSO PASS TO",
        "PLEASE PASS TO",
        "PLEASE PASS",
        "PLS PASS TO",
        "PLS PASS",
        "ALSO PASS TO",
        "PASS TO",
        "ALSO PASS",
        "PASS",
        "ALSO FOR",
        "FOR",
        "INFORM",
        "PLEASE"
    };

    private PassingLines() {}

    /** {@return whether a line has a verb of passing} */
    static boolean matches(LineFlow flow, int line) {
        return verbAt(flow, line) >= 0;
    }

    private static int verbAt(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        while (!cursor.skipBlanks().atEnd()) {
            int from = cursor.at();
            if (verb(cursor) != null) {
                return from;
            }
            cursor.moveTo(from);
            cursor.word();
        }
        return -1;
    }

    private static @Nullable String verb(Cursor cursor) {
        for (String verb : VERBS) {
            if (cursor.acceptWord(verb)) {
                return verb;
            }
        }
        return null;
    }

    /** Reads the instruction on lines {@code from} to before {@code to}. */
    public static PassingInstruction read(Draft draft, LineFlow flow, int from, int to) {
        int at = verbAt(flow, from);
        int end = flow.end(to - 1);
        Optional<Text> target = Optional.empty();
        Optional<String> verb = Optional.empty();
        int names = flow.start(from);
        if (at >= 0) {
            Cursor cursor = new Cursor(draft.text(), at, end);
            verb = Optional.ofNullable(verb(cursor));
            target = at > flow.start(from) ? Optional.of(draft.words().text(flow.start(from), at)) : Optional.empty();
            names = cursor.skip(":").at();
        }
        draft.markLines(ElementKind.PASSING_INSTRUCTION, flow, from, to);
        return new PassingInstruction(
                target,
                verb,
                names(draft, flow, from, names, to),
                draft.words().text(flow, from, flow.start(from), to),
                draft.span(flow.start(from), end));
    }

    private static List<Text> names(Draft draft, LineFlow flow, int from, int start, int to) {
        int first = from;
        while (first + 1 < to && flow.end(first) < start) {
            first++;
        }
        String words = draft.words().string(flow, first, Math.min(start, flow.end(first)), to);
        List<Text> names = new ArrayList<>();
        int name = 0;
        for (int i = 0; i < words.length(); i++) {
            int parting = parting(words, i);
            if (parting > 0) {
                add(draft, words.substring(name, i), names);
                name = i + parting;
                i = name - 1;
            }
        }
        add(draft, words.substring(name), names);
        return names;
    }

    private static void add(Draft draft, String name, List<Text> into) {
        if (!name.isBlank()) {
            into.add(draft.words().toText(name.trim()));
        }
    }

    /** {@return the length of the sign or word that parts two names at a place, or 0} */
    private static int parting(String words, int at) {
        char c = words.charAt(at);
        if (c == ',' || c == ';') {
            return 1;
        }
        boolean and = (c == 'A' || c == 'a')
                && at > 0
                && words.charAt(at - 1) == ' '
                && (words.startsWith("AND ", at) || words.startsWith("and ", at));
        int behind = at + "AND ".length();
        return and && behind < words.length() && Cursor.isUpper(words.charAt(behind)) ? "AND ".length() : 0;
    }
}
