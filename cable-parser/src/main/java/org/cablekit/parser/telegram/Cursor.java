package org.cablekit.parser.telegram;

/** Reads a range of text from left to right. Methods that do not find what they look for leave the place as it is. */
public final class Cursor {

    private final String text;
    private final int end;
    private int at;

    public Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isLetter(char c) {
        return isUpper(upper(c));
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    public static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    /** {@return the first place of {@code what} in a range, or -1; looks at nothing outside it} */
    public static int find(String text, String what, int from, int to) {
        int last = to - what.length();
        for (int i = from; i <= last; i++) {
            if (text.charAt(i) == what.charAt(0) && text.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether the letters of a classification level may stand here} */
    boolean mayBeginLevel() {
        return ClassificationWords.mayBegin(text, at, end);
    }

    public int at() {
        return at;
    }

    public int end() {
        return end;
    }

    public void moveTo(int offset) {
        at = offset;
    }

    public boolean atEnd() {
        return at >= end;
    }

    /** {@return the next character, or NUL at the end} */
    public char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    /** {@return the character {@code ahead} places on, or NUL behind the end} */
    public char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : '\0';
    }

    /** {@return the number of ASCII letters here, counted up to {@code most}} */
    public int lettersAhead(int most) {
        int stop = Math.min(end, at + most);
        int to = at;
        while (to < stop && isLetter(text.charAt(to))) {
            to++;
        }
        return to - at;
    }

    public Cursor skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return this;
    }

    /** Skips blanks and any of these characters. */
    public Cursor skip(String characters) {
        while (at < end && (isBlank(text.charAt(at)) || characters.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return this;
    }

    public boolean accept(char c) {
        if (peek() == c && at < end) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes these upper-case characters, whatever the case in the text. */
    public boolean accept(String upperCase) {
        if (at + upperCase.length() > end) {
            return false;
        }
        for (int i = 0; i < upperCase.length(); i++) {
            if (upper(text.charAt(at + i)) != upperCase.charAt(i)) {
                return false;
            }
        }
        at += upperCase.length();
        return true;
    }

    /** Takes this word, whatever its case, if no letter or digit follows it. */
    public boolean acceptWord(String upperCase) {
        int from = at;
        if (accept(upperCase) && !isLetter(peek()) && !isDigit(peek())) {
            return true;
        }
        at = from;
        return false;
    }

    /** Takes these letters, whatever their case, with blanks between them or without. */
    public boolean acceptSpaced(String upperCase) {
        int from = at;
        for (int i = 0; i < upperCase.length(); i++) {
            if (i > 0) {
                skipBlanks();
            }
            if (upper(peek()) != upperCase.charAt(i)) {
                at = from;
                return false;
            }
            at++;
        }
        return true;
    }

    /** {@return exactly {@code count} digits as a number, or -1} */
    public int number(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            char c = peek(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        at += count;
        return value;
    }

    /** {@return the digits here, perhaps none} */
    public String digits() {
        int from = at;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** {@return the characters up to the next blank} */
    public String word() {
        int from = at;
        while (at < end && !isBlank(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** {@return the ASCII letters here, perhaps none} */
    public String letters() {
        int from = at;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** {@return what is left} */
    public String rest() {
        return text.substring(at, end);
    }

    /** {@return the characters between two offsets} */
    public String between(int from, int to) {
        return text.substring(from, to);
    }
}
