package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

    @Test
    void findsAndCountsWhatALoopDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte)
                        (random.nextInt(3) == 0
                                ? "\"\\\n!#\u001F ~\u007F".charAt(random.nextInt(9))
                                : 0x20 + random.nextInt(random.nextInt(9) == 0 ? 256 : 95));
            }
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            assertThat(ByteSearch.either(bytes, from, to, '"', '\\')).isEqualTo(first(bytes, from, to));
            assertThat(ByteSearch.special(bytes, from, to)).isEqualTo(firstSpecial(bytes, from, to));
            assertThat(ByteSearch.count(bytes, from, to, '\n')).isEqualTo(count(bytes, from, to));
        }
    }

    private static int first(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"' || bytes[i] == '\\') {
                return i;
            }
        }
        return -1;
    }

    private static int firstSpecial(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if ((b < 0x20 && b != '\n') || b == 0x7F || b == 0xC2 || b == 0xEF) {
                return i;
            }
        }
        return -1;
    }

    private static int count(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    @Test
    void asciiEndsAtTheFirstOtherByte() {
        for (int from = 0; from < 10; from++) {
            for (int at = from; at < 40; at++) {
                byte[] bytes = new byte[40];
                bytes[at] = (byte) 0x80;
                assertThat(ByteSearch.asciiEnd(bytes, from, bytes.length)).isEqualTo(at);
            }
            assertThat(ByteSearch.asciiEnd(new byte[40], from, 40)).isEqualTo(40);
        }
    }
}
