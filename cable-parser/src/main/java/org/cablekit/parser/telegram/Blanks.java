package org.cablekit.parser.telegram;

/** Tidies the white space of words that were cut out of a text. */
final class Blanks {

    private Blanks() {}

    /** {@return words with each run of blanks, tabs and line ends turned into one blank, none at the ends} */
    static String collapse(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                gap = true;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString().trim();
    }
}
