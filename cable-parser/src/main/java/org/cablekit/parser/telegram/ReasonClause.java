package org.cablekit.parser.telegram;

/** Finds where the reasons begin behind the name in a classification statement. */
final class ReasonClause {

    private static final String[] OPENINGS = {
        "FORREA",
        "UNDERSECTION",
        "FORTHEREASONS",
        "REASONSFOR",
        "REASONS",
        "REASON",
        "REAS",
        "UNDERREASONS",
        "UNDEREO",
        "PERREASONS",
        "PERREASON",
        "PEREO",
        "PERE.O.",
        "PER1",
        "PERSECTION",
        "E.O.1",
        "EO1",
        "EO.1",
        "E.O1",
        "ACCORDINGTO",
        "BASEDON",
        "FORE.O.",
        "FOREO",
        "FORSECTION",
        "FOR1",
        "UNDERE.O.",
        "INACCORDANCE",
        "SECTION1",
        "SEC1",
        "SEC.1",
        "PURSUANT",
        "DUETO",
        "RE1",
        "BYSECTION",
        "1.4",
        "1.5"
    };

    /** First characters of the openings. */
    private static final String FIRSTS = "FURPEABIDS1";

    private ReasonClause() {}

    /**
     * {@return where the clause with the reasons begins: at the first of its usual openings before {@code limit}, else at
     * {@code limit}}
     *
     * @param words the statement
     * @param limit place of the section number, or the end of the statement
     */
    static int start(String words, int limit) {
        for (int i = 0; i < limit; i++) {
            boolean wordStarts = FIRSTS.indexOf(Cursor.upper(words.charAt(i))) >= 0
                    && (i == 0 || !Cursor.isLetterOrDigit(words.charAt(i - 1)));
            if (wordStarts && opens(words, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean opens(String words, int at) {
        for (String opening : OPENINGS) {
            if (ClassifierWords.end(words, at, opening) >= 0) {
                return true;
            }
        }
        return false;
    }
}
