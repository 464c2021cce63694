package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of an input, to tell what it is. */
final class Head {

    /** How far a signature may look. */
    static final int SIZE = 1 << 16;

    private final String text;

    private Head(String text) {
        this.text = text;
    }

    /** {@return the head of an input; it stays as it is when bytes are taken} */
    static Head of(ByteFeed feed) {
        feed.has(SIZE);
        int length = Math.min(SIZE, feed.held());
        return new Head(new String(feed.array(), feed.base(), length, StandardCharsets.ISO_8859_1));
    }

    int length() {
        return text.length();
    }

    /** {@return the bytes as Latin-1 characters: offsets are those of the bytes} */
    String text() {
        return text;
    }

    int at(int offset) {
        return offset < text.length() ? text.charAt(offset) : -1;
    }

    boolean startsWith(int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (at(i) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String magic) {
        return text.startsWith(magic);
    }

    /** {@return whether the first visible characters are these, in upper or lower case} */
    boolean visibleStart(String lowerCase) {
        int at = firstVisible();
        return at + lowerCase.length() <= text.length()
                && text.substring(at, at + lowerCase.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(lowerCase);
    }

    /** {@return the offset of the first byte that is not blank, or the length} */
    int firstVisible() {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
