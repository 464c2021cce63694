package org.cablekit.parser.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes telegrams out of inputs. */
final class Takes {

    static final Limits LIMITS = new Limits(1 << 20, 1000, 100, 1 << 28, 4);

    private Takes() {}

    static List<Taken> all(byte[] input) {
        return all(new ByteArrayInputStream(input), LIMITS);
    }

    static List<Taken> all(String input) {
        return all(Packs.utf8(input));
    }

    static List<Taken> all(byte[] input, Limits limits) {
        return all(new ByteArrayInputStream(input), limits);
    }

    static List<Taken> all(InputStream input, Limits limits) {
        try (InputWalk walk = InputWalk.of(input, "input", limits)) {
            return all(walk);
        }
    }

    static List<Taken> all(Path... paths) {
        try (InputWalk walk = InputWalk.of(List.of(paths), LIMITS)) {
            return all(walk);
        }
    }

    private static List<Taken> all(InputWalk walk) {
        List<Taken> all = new ArrayList<>();
        for (Packed packed = walk.next(); packed != null; packed = walk.next()) {
            all.add(packed.unpack());
        }
        return all;
    }

    static TelegramSource one(byte[] input) {
        List<Taken> all = all(input);
        if (all.size() != 1 || !(all.get(0) instanceof TelegramSource telegram)) {
            throw new AssertionError("not one telegram: " + all);
        }
        return telegram;
    }

    static TelegramSource one(String input) {
        return one(Packs.utf8(input));
    }

    static Unread failure(byte[] input) {
        List<Taken> all = all(input);
        if (all.size() != 1 || !(all.get(0) instanceof Unread unread)) {
            throw new AssertionError("not one failure: " + all);
        }
        return unread;
    }

    static List<String> texts(List<Taken> all) {
        return all.stream()
                .map(taken -> taken instanceof TelegramSource telegram
                        ? telegram.source().text()
                        : "failure: " + ((Unread) taken).reason())
                .toList();
    }

    /** Gives the bytes in pieces of random length. */
    static InputStream inPieces(byte[] bytes, long seed) {
        Random random = new Random(seed);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (at == bytes.length) {
                    return -1;
                }
                int most = random.nextInt(4) == 0 ? 1 : random.nextInt(5000) + 1;
                int count = Math.min(Math.min(length, most), bytes.length - at);
                System.arraycopy(bytes, at, into, offset, count);
                at += count;
                return count;
            }
        };
    }
}
