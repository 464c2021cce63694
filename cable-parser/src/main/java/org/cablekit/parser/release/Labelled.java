package org.cablekit.parser.release;

import java.util.List;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.LineFlow;
import org.jspecify.annotations.Nullable;

/**
 * One line {@code Label:   value} of the printed layout, with the indented lines that go on with it.
 *
 * @param label the label as printed, without the colon
 * @param value the lines of the value
 * @param start where the label begins
 * @param end the line behind the value
 */
record Labelled(String label, LineFlow value, int start, int end) {

    /** {@return what stands at a line, or null if none of these labels does} */
    static @Nullable Labelled at(LineFlow flow, int line, List<String> labels) {
        for (String label : labels) {
            if (flow.startsWith(line, label) && isColon(flow, flow.start(line) + label.length(), flow.end(line))) {
                int valueStart = flow.start(line) + label.length() + 1;
                int end = line + 1;
                LineFlow.Collector into = new LineFlow.Collector(flow.text(), 4);
                into.add(Math.min(valueStart, flow.end(line)), flow.end(line), flow.line(line));
                while (end < flow.size() && !flow.isBlank(end) && isIndented(flow, end)) {
                    into.add(flow.start(end), flow.end(end), flow.line(end));
                    end++;
                }
                return new Labelled(label, into.flow(), flow.start(line), end);
            }
        }
        return null;
    }

    private static boolean isColon(LineFlow flow, int at, int end) {
        return at < end && flow.text().charAt(at) == ':';
    }

    static boolean isIndented(LineFlow flow, int line) {
        int start = flow.start(line);
        char before = start > 0 ? flow.text().charAt(start - 1) : '\n';
        return before == ' ' || before == '\t';
    }

    boolean isEmpty() {
        return value.start(0) >= value.end(value.size() - 1);
    }

    int valueStart() {
        return value.start(0);
    }

    int valueEnd() {
        return value.end(value.size() - 1);
    }

    /** {@return the items of a list parted by semicolons, each a line of its own even where it was wrapped} */
    LineFlow items() {
        LineFlow.Collector into = new LineFlow.Collector(value.text(), 4);
        int from = valueStart();
        for (int i = from; i <= valueEnd(); i++) {
            if (i == valueEnd() || value.text().charAt(i) == ';') {
                if (!isBlank(from, i)) {
                    into.add(from, i, value.line(0));
                }
                from = i + 1;
            }
        }
        return into.flow();
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Cursor.isBlank(value.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
