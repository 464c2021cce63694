package org.cablekit.parser.container;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches bytes eight at a time. */
final class ByteSearch {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH = 0x8080808080808080L;
    private static final long FROM_BLANK = 0x6060606060606060L;
    private static final long LEAD_C2 = 0xC2C2C2C2C2C2C2C2L;
    private static final long LEAD_EF = 0xEFEFEFEFEFEFEFEFL;

    private ByteSearch() {}

    /** {@return the index of the first byte that is one of two, both ASCII; -1 if there is none} */
    static int either(byte[] bytes, int from, int to, char first, char second) {
        long one = ONES * first;
        long two = ONES * second;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long hits = zeros(word ^ one) | zeros(word ^ two);
            if (hits != 0) {
                return i + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == first || bytes[i] == second) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return the index of the first byte that is a control character other than LF, or that may begin an unusual
     * character in UTF-8: C2 or EF; -1 if there is none}
     */
    static int special(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long hits = specials(word);
            if (hits != 0) {
                return i + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        for (; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if ((b < ' ' && b != '\n') || b == 0x7F || b == 0xC2 || b == 0xEF) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The high bit of each byte that {@link #special} seeks.
     *
     * <p>Adding 60 (hexadecimal) sets the high bit of all seven-bit values from the blank on; in a word of ASCII no
     * addition carries over into the next byte.
     */
    private static long specials(long word) {
        if ((word & HIGH) == 0) {
            long visible = word + FROM_BLANK;
            long notLineFeed = (word ^ (ONES * '\n')) + LOW_SEVEN;
            return ((~visible & notLineFeed) | (word + ONES)) & HIGH;
        }
        long low = ~(((word & LOW_SEVEN) + FROM_BLANK) | word) & HIGH;
        return (low & ~zeros(word ^ (ONES * '\n')))
                | zeros(word ^ LOW_SEVEN)
                | zeros(word ^ LEAD_C2)
                | zeros(word ^ LEAD_EF);
    }

    /** {@return the index behind the ASCII characters that a range begins with} */
    static int asciiEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && ((long) LONG.get(bytes, i) & HIGH) == 0) {
            i += Long.BYTES;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** {@return how often a byte, ASCII, occurs} */
    static int count(byte[] bytes, int from, int to, char sought) {
        long pattern = ONES * sought;
        int count = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            count += Long.bitCount(zeros((long) LONG.get(bytes, i) ^ pattern));
        }
        for (; i < to; i++) {
            count += bytes[i] == sought ? 1 : 0;
        }
        return count;
    }

    /** The high bit of each byte that is zero, and no other bit. */
    private static long zeros(long word) {
        return ~(((word & LOW_SEVEN) + LOW_SEVEN) | word | LOW_SEVEN) & HIGH;
    }
}
