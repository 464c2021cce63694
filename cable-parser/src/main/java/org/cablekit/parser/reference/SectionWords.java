package org.cablekit.parser.reference;

/** Finds {@code SECTION 02 OF 03} run into an identifier, with the misspellings met: {@code SECTIN02OF03}, {@code 0QF05}. */
final class SectionWords {

    private static final String SECTION = "SECTION";
    private static final int LONGEST_WORD = 9;
    private static final int MOST_ERRORS = 2;
    private static final int SHORTEST_CUT = 3;
    private static final int MOST_DIGITS = 3;

    private SectionWords() {}

    /** {@return the end of the section words that begin here, or {@code start} if there are none} */
    static int end(String id, int start) {
        int number = start;
        while (number < id.length() && number - start <= LONGEST_WORD && ReferenceNumbers.isLetter(id.charAt(number))) {
            number++;
        }
        if (number > start && !isSection(id.substring(start, number))) {
            return start;
        }
        int of = digits(id, number);
        int total = afterOf(id, of);
        int end = digits(id, total);
        return of > number && total > of && end > total ? end : start;
    }

    /** {@return whether a word is SECTION, misspelled or cut short} */
    private static boolean isSection(String word) {
        return TypingErrors.atMost(MOST_ERRORS, word, SECTION)
                || (word.length() >= SHORTEST_CUT && SECTION.startsWith(word));
    }

    private static int digits(String id, int start) {
        int at = start;
        while (at < id.length() && at - start < MOST_DIGITS && ReferenceNumbers.isDigit(id.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterOf(String id, int start) {
        if (id.startsWith("OF", start) || id.startsWith("QF", start)) {
            return start + 2;
        }
        return id.startsWith("O", start) || id.startsWith("F", start) ? start + 1 : start;
    }
}
