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

    private static int count(String typed, String right) {
        int[][] costs = new int[typed.length() + 1][right.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, typed, right, i, j);
            }
        }
        return costs[typed.length()][right.length()];
    }

    private static int cost(int[][] costs, String typed, String right, int i, int j) {
        char one = typed.charAt(i - 1);
        char other = right.charAt(j - 1);
        int changed = costs[i - 1][j - 1] + (one == other ? 0 : 1);
        int cost = Math.min(changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one == right.charAt(j - 2) && typed.charAt(i - 2) == other;
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
