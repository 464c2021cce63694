package org.cablekit.parser.reference;

/** Tells names of which one is the other with a single typing error. */
final class OneEdit {

    /** In a shorter name one letter is too much of it. */
    private static final int SHORTEST = 5;

    private OneEdit() {}

    /** {@return whether a word is a name with one letter lost, added or wrong, or two neighbours swapped} */
    static boolean parts(String word, String name) {
        int longer = Math.max(word.length(), name.length());
        int shorter = Math.min(word.length(), name.length());
        if (name.length() < SHORTEST || longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && word.charAt(word.length() - 1 - behind) == name.charAt(name.length() - 1 - behind)) {
            behind++;
        }
        int different = longer - same - behind;
        boolean swapped = different == 2
                && shorter == longer
                && word.charAt(same) == name.charAt(same + 1)
                && word.charAt(same + 1) == name.charAt(same);
        return different == 1 || swapped;
    }
}
