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

    private ReasonClause() {}

    /**
     * {@return where the clause with the reasons begins: at the first of its usual openings before {@code limit}, else at
     * {@code limit}}
     *
     * @param words the statement
     * @param limit place of the section number, or the end of the statement
     * @param numbered whether there is a section number
     */
    static int start(String words, int limit, boolean numbered) {
        int first = limit;
        for (String opening : OPENINGS) {
            int at = ClassifierWords.find(words, opening, 0);
            if (at >= 0 && at < first) {
                first = at;
            }
        }
        return numbered || first < limit ? first : limit;
    }
}
