package org.cablekit.parser.reference;

/** Tells a misspelt word by the letters that were left out, put in, changed or swapped. */
public final class TypingErrors {

    /** What two words differ in where one error parts them: a letter, or two that changed places. */
    private static final int LONGEST_OF_ONE = 2;

    private TypingErrors() {}

    /**
     * {@return whether a word becomes another by at most so many typing errors}
     *
     * @param errors letters left out, put in or changed; two neighbours that changed places count once
     * @param word the word, short
     * @param meant the other, in the same case
     */
    public static boolean atMost(int errors, String word, String meant) {
        int shorter = Math.min(word.length(), meant.length());
        if (Math.max(word.length(), meant.length()) - shorter > errors) {
            return false;
        }
        int same = 0;
        while (same < shorter && word.charAt(same) == meant.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && word.charAt(word.length() - 1 - behind) == meant.charAt(meant.length() - 1 - behind)) {
            behind++;
        }
        int most = Math.max(word.length(), meant.length()) - same - behind;
        if (most <= 1) {
            return most <= errors;
        }
        if (errors == 1 && most > LONGEST_OF_ONE) {
            return false;
        }
        return count(word.substring(same, word.length() - behind), meant.substring(same, meant.length() - behind))
                <= errors;
    }

    /** The usual table of costs, of which three rows are kept. */
    private static int count(String typed, String right) {
        int[][] rows = new int[3][right.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            int[] row = rows[i % 3];
            int[] above = rows[(i + 2) % 3];
            int[] twoAbove = rows[(i + 1) % 3];
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                    continue;
                }
                int changed = above[j - 1] + (typed.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                int cost = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
                row[j] = isSwapped(typed, right, i, j) ? Math.min(cost, twoAbove[j - 2] + 1) : cost;
            }
        }
        return rows[typed.length() % 3][right.length()];
    }

    private static boolean isSwapped(String typed, String right, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == right.charAt(j - 2)
                && typed.charAt(i - 2) == right.charAt(j - 1);
    }
}
