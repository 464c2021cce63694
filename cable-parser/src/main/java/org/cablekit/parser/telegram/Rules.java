package org.cablekit.parser.telegram;

/** Lines of dashes, equals signs, underscores, stars or tildes. */
final class Rules {

    private Rules() {}

    static boolean isRule(LineFlow flow, int line) {
        if (flow.length(line) < 3 || "-=_*~".indexOf(flow.first(line)) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = flow.start(line); i < flow.end(line); i++) {
            char c = flow.text().charAt(i);
            if ("-=_*~".indexOf(c) >= 0) {
                signs++;
            } else if (!Cursor.isBlank(c)) {
                return false;
            }
        }
        return signs >= 3;
    }
}
