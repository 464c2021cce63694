package org.cablekit.parser.reference;

/** Finds {@code SECTION 02 OF 03} run into an identifier, with the misspellings met: {@code SECTIN02OF03}, {@code 0QF05}. */
final class SectionWords {

    private static final String SECTION = "SECTION";
    private static final int LONGEST_WORD = 9;
    private static final int MOST_EDITS = 2;
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
        return edits(word) <= MOST_EDITS || (word.length() >= SHORTEST_CUT && SECTION.startsWith(word));
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

    /** Edit distance to {@code SECTION}; both words are short. */
    private static int edits(String word) {
        int[] row = new int[SECTION.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int cost = word.charAt(i - 1) == SECTION.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[SECTION.length()];
    }
}
