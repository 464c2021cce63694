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
