package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;

/**
 * One line of an input, as bytes without its line end and without blanks at either end.
 *
 * <p>Refers to an array that may change: good only until more bytes are read.
 */
final class ByteLine {

    private final byte[] bytes;
    private final int from;
    private final int to;

    ByteLine(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** {@return where it stands} */
    byte[] bytes() {
        return bytes;
    }

    /** {@return the index of the first byte that is not blank} */
    int from() {
        return from;
    }

    static ByteLine of(byte[] bytes, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        return new ByteLine(bytes, from, to);
    }

    /** {@return the line that ends before an index, blank or not; its line end is passed over} */
    static ByteLine before(byte[] bytes, int floor, int index) {
        int end = index;
        if (end > floor && bytes[end - 1] == '\n') {
            end--;
        }
        if (end > floor && bytes[end - 1] == '\r') {
            end--;
        }
        int start = end;
        while (start > floor && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
            start--;
        }
        return of(bytes, start, end);
    }

    /** {@return the index at which the line begins, its leading blanks included} */
    int start(int floor) {
        int start = from;
        while (start > floor && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
            start--;
        }
        return start;
    }

    boolean isBlank() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    /** {@return the byte at an offset of the line in upper case, -1 behind its end} */
    int upper(int offset) {
        if (from + offset >= to) {
            return -1;
        }
        int b = bytes[from + offset];
        return b >= 'a' && b <= 'z' ? b - ('a' - 'A') : b & 0xFF;
    }

    /** {@return whether the line has these capitals at an offset, in upper or lower case} */
    boolean hasAt(int offset, String capitals) {
        if (length() - offset < capitals.length()) {
            return false;
        }
        for (int i = 0; i < capitals.length(); i++) {
            if (upper(offset + i) != capitals.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String capitals) {
        return hasAt(0, capitals);
    }

    /** {@return whether these capitals stand anywhere in the line, in upper or lower case} */
    boolean contains(String capitals) {
        for (int i = 0; i <= length() - capitals.length(); i++) {
            if (hasAt(i, capitals)) {
                return true;
            }
        }
        return false;
    }

    boolean isDigit(int offset) {
        int c = upper(offset);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int offset) {
        int c = upper(offset);
        return c >= 'A' && c <= 'Z';
    }

    /** {@return the bytes as Latin-1 characters} */
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }
}
