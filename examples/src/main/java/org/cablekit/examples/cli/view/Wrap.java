package org.cablekit.examples.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrap {

    private Wrap() {}

    /**
     * The words in lines of at most {@code width} characters; a longer word stands alone. Lines behind the first are
     * indented.
     */
    static List<String> lines(String first, String words, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
