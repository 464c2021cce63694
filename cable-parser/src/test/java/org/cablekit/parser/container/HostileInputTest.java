package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: no exception, no endless loop, the same result however they arrive. */
class HostileInputTest {

    private static final Limits TIGHT = new Limits(1 << 14, 50, 50, 1 << 22, 3);

    static Map<String, byte[]> inputs() {
        String marking = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005";
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        String plain = Packs.telegram(1) + "\n\n" + Packs.telegram(2);
        inputs.put("plain", Packs.utf8(plain));
        inputs.put("windows", Packs.latin(plain.replace("ferry", "caf\u00E9 \u0093")));
        inputs.put("utf16", plain.getBytes(StandardCharsets.UTF_16));
        inputs.put("page", Packs.utf8(Packs.page(Packs.HEADER, Packs.TEXT)));
        inputs.put("dump", Packs.utf8(Packs.row(1, "A\nB", "C \"x\"") + Packs.row(2, "D", Packs.TEXT)));
        inputs.put("export", Packs.utf8("id;date;body\n07SUVA612;2007-11-14;\"x \"\"y\"\"\"\n"));
        inputs.put("archive", Packs.utf8(Packs.record("001", marking) + Packs.record("002", marking)));
        inputs.put("release", Packs.utf8(Packs.released("C05990001", "A") + Packs.released("C05990002", "B")));
        Map<String, byte[]> entries = Map.of("a.txt", Packs.utf8(plain));
        inputs.put("zip", Packs.zip(entries));
        inputs.put("tar", Packs.tar(entries));
        inputs.put("tar.gz", Packs.gzip(Packs.tar(entries)));
        return inputs;
    }

    static List<String> names() {
        return List.copyOf(inputs().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void piecesOfAnyLengthGiveTheSame(String name) {
        byte[] input = inputs().get(name);
        List<Taken> whole = Takes.all(input);
        for (int seed = 0; seed < 200; seed++) {
            assertThat(Takes.all(Takes.inPieces(input, seed), Takes.LIMITS)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void truncationAtEveryByteGivesTelegramsOrFailures(String name) {
        byte[] input = inputs().get(name);
        for (int length = 0; length <= input.length; length++) {
            assertThat(Takes.all(Arrays.copyOf(input, length), TIGHT)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void flippedBytesGiveTelegramsOrFailures(String name) {
        byte[] input = inputs().get(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = input.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(damaged.length);
                damaged[at] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "\"\\\n,<&;".charAt(random.nextInt(7)));
            }
            assertThat(Takes.all(damaged, TIGHT)).isNotEmpty();
        }
    }

    /** Two MiB each; a quadratic step would take minutes. */
    static List<String> floods() {
        return List.of(
                "\n",
                "x",
                "VZCZCXYZ0007\n",
                "O 140311Z NOV 07\nFM SUVA\n",
                "\"",
                "\\",
                "\"1\",\"",
                "<a ",
                "<",
                "&#x",
                " ",
                "This record is a partial extract\n",
                "Message Text\n",
                "Message Attributes\n",
                "EUR-00\n",
                "QUOTE\n",
                "<code><pre>",
                "Doc No. C05990001\nRELEASE IN PART\nCase No Department of S\n",
                "\r",
                "\0",
                "\f");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void floodsArePassedInLinearTime(String drop) {
        List<String> starts = List.of(
                "",
                Packs.TELEGRAM + "\n",
                Packs.row(1, "A", "B"),
                Packs.row(1, "A", "B").stripTrailing(),
                "<html><table class='cable'><tr><td>",
                "<html><code><pre>",
                "\n Message Text\n\n Message Attributes\nMarkings: x\n",
                Packs.released("C05990003", "A"));
        Limits limits = new Limits(8 << 20, 50, 50, 1 << 26, 3);
        for (String start : starts) {
            byte[] flood = Packs.utf8(start + drop.repeat((2 << 20) / drop.length()));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Takes.all(flood, limits));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Takes.all(flood, TIGHT));
        }
    }

    @Test
    void aFileOfAnySizeNeedsLittleMemory() {
        // Far more than the heap of a test: only a stream can pass it.
        long size = 3L << 30;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at++ < size ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(length, size - at);
                if (count <= 0) {
                    return -1;
                }
                Arrays.fill(into, offset, offset + count, (byte) 'x');
                at += count;
                return count;
            }
        };
        List<Taken> all = Takes.all(endless, TIGHT);
        assertThat(all).hasSize(1);
        assertThat(((Unread) all.get(0)).cause()).isEqualTo(Unread.Cause.LIMIT);
    }
}
