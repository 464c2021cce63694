package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a telegram from the blocks of a web page.
 *
 * <p>Taken out are the links the publisher put in, with the pilcrow that stands in a paragraph anchor, and a few tags of
 * layout. Decoded are numeric entities only: all line ends are a numeric entity. Everything else is the telegram's own,
 * a lone {@code <} or ampersand included.
 */
final class WebPageBlock {

    private static final String PARAGRAPH_ANCHOR = "<a id='par";
    private static final String TAG_LINK = "<a href='/tag/";
    private static final int LONGEST_LINK = 200;
    private static final String[] MARKUP = {
        "</a>", "<strong>", "</strong>", "<em>", "</em>", "</td>", "</tr>", "</table>", "</code>"
    };
    private static final String[] LINE_BREAKS = {"<br>", "<br />", "<br/>"};

    private final byte[] page;
    private byte[] out;
    private int length;
    private int at;
    private int end;

    WebPageBlock(byte[] page) {
        this.page = page;
        this.out = new byte[Math.max(page.length / 4, 64)];
    }

    byte[] bytes() {
        return out;
    }

    int length() {
        return length;
    }

    /** {@return the offset in the page behind what was appended last} */
    int end() {
        return end;
    }

    /** Puts a blank line between header and text. */
    void separate() {
        if (length > 0) {
            put('\n');
            put('\n');
        }
    }

    /** Appends the telegram's bytes of a stretch of the page. */
    void append(int start, int stop) {
        at = start;
        end = stop;
        while (at < end) {
            byte b = page[at];
            if (b == '<') {
                markup();
            } else if (b == '&') {
                entity();
            } else {
                put(b);
                at++;
            }
        }
    }

    private void markup() {
        if (startsWith(PARAGRAPH_ANCHOR) && skipLink()) {
            skipPilcrow();
        } else if (!(startsWith(TAG_LINK) && skipLink()) && !skipAny(MARKUP)) {
            if (skipAny(LINE_BREAKS)) {
                putLineEnd();
            } else {
                put('<');
                at++;
            }
        }
    }

    private boolean skipLink() {
        int limit = Math.min(end, at + LONGEST_LINK);
        for (int i = at + 1; i < limit; i++) {
            if (page[i] == '>') {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private void skipPilcrow() {
        int mark = at < end ? page[at] & 0xFF : 0;
        if (mark == 0xB6) {
            at++;
        } else if (mark == 0xC2 && at + 1 < end && (page[at + 1] & 0xFF) == 0xB6) {
            at += 2;
        }
    }

    private boolean skipAny(String[] tags) {
        for (String tag : tags) {
            if (startsWith(tag)) {
                at += tag.length();
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String prefix) {
        if (end - at < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (page[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Ampersand, {@code #x}, up to six hexadecimal digits, semicolon; anything else is text. */
    private void entity() {
        int digit = at + 3;
        int code = 0;
        while (startsWith("&#x") && digit < end && digit < at + 9 && Character.digit(page[digit], 16) >= 0) {
            code = code * 16 + Character.digit(page[digit++], 16);
        }
        boolean whole = digit > at + 3 && digit < end && page[digit] == ';';
        if (!whole || !Character.isValidCodePoint(code) || Character.getType(code) == Character.SURROGATE) {
            put('&');
            at++;
            return;
        }
        at = digit + 1;
        if (code == '\n') {
            putLineEnd();
        } else if (code < 0x80) {
            put(code);
        } else {
            for (byte b : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
                put(b);
            }
        }
    }

    /** A backslash before a line end is what is left of the publisher's escapes. */
    private void putLineEnd() {
        if (length > 0 && out[length - 1] == '\\') {
            length--;
        }
        put('\n');
    }

    private void put(int b) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
        }
        out[length++] = (byte) b;
    }
}
