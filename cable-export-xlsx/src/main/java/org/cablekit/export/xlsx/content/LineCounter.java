package org.cablekit.export.xlsx.content;

import org.cablekit.model.Source;
import org.cablekit.model.SourcePosition;

/**
 * Lines and columns of offsets that mostly ascend, as {@link Source#position} gives them, without counting from the
 * beginning each time.
 */
final class LineCounter {

    private final String text;
    private int line = 1;
    private int lineStart;
    private int reached;

    LineCounter(String text) {
        this.text = text;
    }

    SourcePosition position(int offset) {
        if (offset < reached) {
            line = 1;
            lineStart = 0;
            reached = 0;
        }
        for (; reached < offset; reached++) {
            if (endsLine(reached)) {
                line++;
                lineStart = reached + 1;
            }
        }
        return new SourcePosition(line, offset - lineStart + 1);
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        boolean carriageReturnOfTwo = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return c == '\n' || (c == '\r' && !carriageReturnOfTwo);
    }
}
