package org.cablekit.parser.telegram;

/** Tells a misspelt label by the letters that were left out, put in, changed or swapped. */
final class Spellings {

    private Spellings() {}

    /**
     * {@return whether a word becomes another by at most so many typing errors}
     *
     * @param word any case; its first letter must be right
     * @param meant in capitals
     * @param errors letters left out, put in or changed; two neighbours that changed places count once
     */
    static boolean isNear(String word, String meant, int errors) {
        int length = word.length();
        boolean opens = length > 0 && Cursor.upper(word.charAt(0)) == meant.charAt(0);
        if (!opens || Math.abs(length - meant.length()) > errors) {
            return false;
        }
        int[][] costs = new int[length + 1][meant.length() + 1];
        for (int i = 0; i <= length; i++) {
            for (int j = 0; j <= meant.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, word, meant, i, j);
            }
        }
        return costs[length][meant.length()] <= errors;
    }

    private static int cost(int[][] costs, String word, String meant, int i, int j) {
        char typed = Cursor.upper(word.charAt(i - 1));
        char right = meant.charAt(j - 1);
        int changed = costs[i - 1][j - 1] + (typed == right ? 0 : 1);
        int cost = Math.min(changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && typed == meant.charAt(j - 2) && Cursor.upper(word.charAt(i - 2)) == right;
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
