package org.cablekit.parser.telegram;

/** Tells headings in the body by their shape. */
final class BodyHeadings {

    private static final int LONGEST = 90;
    private static final String[] SUMMARY_OPENINGS = {"SUMMARY", "BEGIN SUMMARY", "INTRODUCTION", "ACTION REQUEST"};

    private BodyHeadings() {}

    /** {@return whether a line is or begins with the word that opens a body} */
    static boolean opensSummary(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        cursor.skip("-=_ *~");
        for (String opening : SUMMARY_OPENINGS) {
            if (cursor.acceptWord(opening)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a line alone between blank lines is a heading: short, no full stop at its end} */
    static boolean isPlain(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST || (!Cursor.isLetterOrDigit(flow.first(line)) && flow.first(line) != '"')) {
            return false;
        }
        char last = flow.last(line);
        if (".,;:-".indexOf(last) >= 0) {
            return false;
        }
        String text = flow.text();
        int words = 0;
        int capitalised = 0;
        for (int i = flow.start(line); i < flow.end(line); i++) {
            boolean starts = i == flow.start(line) || Cursor.isBlank(text.charAt(i - 1));
            if (starts && Cursor.isLetter(text.charAt(i))) {
                words++;
                capitalised += Cursor.isUpper(text.charAt(i)) ? 1 : 0;
            }
        }
        return words > 0 && (capitalised * 2 >= words || words <= 8);
    }
}
