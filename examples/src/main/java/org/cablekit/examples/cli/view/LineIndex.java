package org.cablekit.examples.cli.view;

import java.util.Arrays;
import org.cablekit.model.SourcePosition;

/** Line and column of many offsets of one text. */
public final class LineIndex {

    private final int[] starts;
    private final int lines;

    /**
     * Looks for the line ends once.
     *
     * @param text the text; LF, CR and CR LF end a line
     */
    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crLf)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = found;
        lines = count;
    }

    /**
     * {@return line and column of an offset}
     *
     * @param offset 0 to the length of the text
     */
    public SourcePosition position(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }
}
