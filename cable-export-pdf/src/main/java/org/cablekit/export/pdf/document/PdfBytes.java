package org.cablekit.export.pdf.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.cablekit.export.pdf.font.FontSubset;

/** PDF syntax while it is written: numbers with at most two decimals, strings, names. */
final class PdfBytes {

    private static final int HUNDRED = 100;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes;
    private int length;

    PdfBytes(int capacity) {
        bytes = new byte[capacity];
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    PdfBytes raw(int value) {
        grow(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Characters of ISO 8859-1 as they are. */
    PdfBytes add(String ascii) {
        int size = ascii.length();
        grow(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    PdfBytes add(int number) {
        if (number < 0) {
            return raw('-').add(-number);
        }
        if (number >= 10) {
            add(number / 10);
        }
        return raw('0' + number % 10);
    }

    /** A length given in hundredths. */
    PdfBytes hundredths(int value) {
        if (value < 0) {
            return raw('-').hundredths(-value);
        }
        add(value / HUNDRED);
        int rest = value % HUNDRED;
        if (rest != 0) {
            raw('.').raw('0' + rest / 10);
            if (rest % 10 != 0) {
                raw('0' + rest % 10);
            }
        }
        return this;
    }

    /** A number rounded to hundredths. */
    PdfBytes number(double value) {
        return hundredths(toHundredths(value));
    }

    static int toHundredths(double value) {
        return (int) Math.floor(value * HUNDRED + 0.5);
    }

    PdfBytes reference(int object) {
        return add(object).add(" 0 R");
    }

    /** One byte of a literal string. */
    PdfBytes stringByte(int value) {
        int b = value & 0xFF;
        if (b == '(' || b == ')' || b == '\\') {
            return raw('\\').raw(b);
        }
        return b == '\r' ? add("\\r") : raw(b);
    }

    /** The two bytes of each character's number in a font, as in a literal string. */
    PdfBytes codes(String text, FontSubset font) {
        int size = text.length();
        grow(4 * size);
        for (int i = 0; i < size; i++) {
            int number = font.number(text.charAt(i));
            stringByte(number >> 8);
            stringByte(number);
        }
        return this;
    }

    /** A text string (ISO 32000-1, 7.9.2.2): plain if it is ASCII, else UTF-16. */
    PdfBytes textString(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            raw('(');
            text.chars().forEach(this::stringByte);
            return raw(')');
        }
        return add("<FEFF").hex(text.getBytes(StandardCharsets.UTF_16BE)).raw('>');
    }

    PdfBytes hex(byte[] value) {
        for (byte b : value) {
            raw(HEX[(b >> 4) & 0xF]).raw(HEX[b & 0xF]);
        }
        return this;
    }

    PdfBytes hex4(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            raw(HEX[(value >> shift) & 0xF]);
        }
        return this;
    }

    PdfBytes append(PdfBytes other) {
        grow(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void digestTo(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
