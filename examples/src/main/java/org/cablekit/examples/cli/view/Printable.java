package org.cablekit.examples.cli.view;

import org.cablekit.model.Text;

/** Words as a terminal can show them. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The words, holes shown by their markers, without characters that steer a terminal. */
    static String of(Text text) {
        return of(text.toString());
    }

    static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                out.append(' ');
            } else {
                out.append(Character.isISOControl(c) || isDirection(c) ? REPLACEMENT : c);
            }
        }
        return out.toString();
    }

    /** Signs that reverse or hide what is shown (Unicode bidirectional controls). */
    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
