package org.cablekit.examples.fuzz;

/** The characters that XML 1.0 can hold. */
final class XmlCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** A text with every other character replaced by U+FFFD. */
    static String only(String text) {
        return text.codePoints()
                .map(c -> isOne(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOne(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && !(c >= 0xD800 && c < 0xE000) && c != 0xFFFE && c != 0xFFFF);
    }
}
