package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One header block of a tar archive: POSIX ustar, the older form, and GNU.
 *
 * @param name path of the entry
 * @param size bytes that follow
 * @param type type flag
 * @param target what a link points to
 */
record TarHeader(String name, long size, char type, String target) {

    /** Bytes of a block. */
    static final int BLOCK = 512;

    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int SUM_AT = 148;
    private static final int SUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int TARGET_AT = 157;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;

    /** {@return whether an input begins with a header block} */
    static boolean matches(Head head) {
        if (head.length() < BLOCK) {
            return false;
        }
        byte[] block = head.text().substring(0, BLOCK).getBytes(StandardCharsets.ISO_8859_1);
        return block[0] != 0 && hasSum(block);
    }

    /** {@return the header in a block, or {@code null} if the block is none} */
    static @Nullable TarHeader of(byte[] block) {
        if (!hasSum(block)) {
            return null;
        }
        String name = string(block, 0, NAME_LENGTH);
        boolean posix = string(block, MAGIC_AT, 6).equals("ustar");
        String prefix = posix ? string(block, PREFIX_AT, PREFIX_LENGTH) : "";
        long size = number(block, SIZE_AT, SIZE_LENGTH);
        if (size < 0) {
            return null;
        }
        String path = prefix.isEmpty() ? name : prefix + "/" + name;
        return new TarHeader(path, size, (char) (block[TYPE_AT] & 0xFF), string(block, TARGET_AT, NAME_LENGTH));
    }

    /** {@return whether a block holds nothing: two of them end the archive} */
    static boolean isEmpty(byte[] block) {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isFile() {
        return type == '0' || type == '\0' || type == '7';
    }

    boolean isFolder() {
        return type == '5' || (type == '\0' && name.endsWith("/"));
    }

    boolean isLink() {
        return type == '1' || type == '2';
    }

    TarHeader with(String otherName, long otherSize, String otherTarget) {
        return new TarHeader(otherName, otherSize, type, otherTarget);
    }

    private static boolean hasSum(byte[] block) {
        long stated = number(block, SUM_AT, SUM_LENGTH);
        long unsigned = 0;
        long signed = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean inSum = i >= SUM_AT && i < SUM_AT + SUM_LENGTH;
            unsigned += inSum ? ' ' : block[i] & 0xFF;
            signed += inSum ? ' ' : block[i];
        }
        return stated == unsigned || stated == signed;
    }

    /** Octal digits; or, when the first bit is set, a binary number. Negative if it is neither. */
    private static long number(byte[] block, int at, int length) {
        if ((block[at] & 0x80) != 0) {
            long value = block[at] & 0x3F;
            for (int i = at + 1; i < at + length; i++) {
                if (value >>> 54 != 0) {
                    return -1;
                }
                value = (value << 8) | (block[i] & 0xFF);
            }
            return value;
        }
        String digits = string(block, at, length).strip();
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '7') {
                return -1;
            }
            value = value * 8 + (c - '0');
        }
        return value;
    }

    /** {@return the text of a field, up to its first NUL} */
    static String string(byte[] block, int at, int length) {
        int end = at;
        while (end < at + length && block[end] != 0) {
            end++;
        }
        return TextDecoder.decode(block, at, end).text();
    }
}
