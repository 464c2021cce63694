package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.cablekit.parser.container.Limits;

/**
 * How a {@link CableReader} reads, and the limits that keep hostile inputs from exhausting it. Immutable.
 *
 * <p>What goes beyond a limit ends as a {@link ReadFailure}; reading goes on behind it. No limit depends on the number
 * of telegrams: a collection may be of any size.
 */
public final class ReaderOptions {

    private static final int MEBIBYTE = 1 << 20;

    private final int threads;
    private final int maxTelegramBytes;
    private final long maxEntries;
    private final int maxExpansion;
    private final long maxExpandedBytes;
    private final int maxDepth;
    private final Consumer<? super ReadProgress> progress;

    private ReaderOptions(Builder builder) {
        threads = builder.threads;
        maxTelegramBytes = builder.maxTelegramBytes;
        maxEntries = builder.maxEntries;
        maxExpansion = builder.maxExpansion;
        maxExpandedBytes = builder.maxExpandedBytes;
        maxDepth = builder.maxDepth;
        progress = builder.progress;
    }

    /** {@return the options with all defaults} */
    public static ReaderOptions defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these options} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threads = threads;
        builder.maxTelegramBytes = maxTelegramBytes;
        builder.maxEntries = maxEntries;
        builder.maxExpansion = maxExpansion;
        builder.maxExpandedBytes = maxExpandedBytes;
        builder.maxDepth = maxDepth;
        builder.progress = progress;
        return builder;
    }

    /** {@return the number of threads that parse} */
    public int threads() {
        return threads;
    }

    /** {@return the most bytes of one telegram, as packed in its container} */
    public int maxTelegramBytes() {
        return maxTelegramBytes;
    }

    /** {@return the most entries of one archive file, those of archives in it included} */
    public long maxEntries() {
        return maxEntries;
    }

    /** {@return how many times larger than the file what is unpacked from it may be} */
    public int maxExpansion() {
        return maxExpansion;
    }

    /** {@return the most bytes unpacked from one file} */
    public long maxExpandedBytes() {
        return maxExpandedBytes;
    }

    /** {@return the most archives and compressions inside each other; {@code .tar.gz} counts as two} */
    public int maxDepth() {
        return maxDepth;
    }

    /** {@return who is told how far reading has come} */
    public Consumer<? super ReadProgress> progress() {
        return progress;
    }

    Limits limits() {
        return new Limits(maxTelegramBytes, maxEntries, maxExpansion, maxExpandedBytes, maxDepth);
    }

    /** Collects options. Each method checks its value at once. */
    public static final class Builder {

        private int threads = 1;
        private int maxTelegramBytes = 16 * MEBIBYTE;
        private long maxEntries = 5_000_000;
        private int maxExpansion = 200;
        private long maxExpandedBytes = 256L * 1024 * MEBIBYTE;
        private int maxDepth = 4;
        private Consumer<? super ReadProgress> progress = done -> {};

        private Builder() {}

        /**
         * Sets how many threads parse (default: 1, the calling thread does everything).
         *
         * <p>With more than one, so many daemon threads parse while the calling thread reads the input and takes the
         * results. Results come in the order of the input whatever the number.
         *
         * @param count at least 1
         * @return this
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder threads(int count) {
            threads = (int) atLeastOne(count, "threads");
            return this;
        }

        /**
         * Lets as many threads parse as the machine has processors.
         *
         * @return this
         */
        public Builder allProcessors() {
            return threads(Runtime.getRuntime().availableProcessors());
        }

        /**
         * Sets the most bytes of one telegram, as packed in its container (default: 16 MiB).
         *
         * @param bytes at least 1, at most 512 MiB
         * @return this
         * @throws IllegalArgumentException if the number is out of bounds
         */
        public Builder maxTelegramBytes(int bytes) {
            if (bytes > 512 * MEBIBYTE) {
                throw new IllegalArgumentException("maxTelegramBytes is above 512 MiB: " + bytes);
            }
            maxTelegramBytes = (int) atLeastOne(bytes, "maxTelegramBytes");
            return this;
        }

        /**
         * Sets the most entries of one archive file, those of archives in it included (default: 5,000,000).
         *
         * @param count at least 1
         * @return this
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxEntries(long count) {
            maxEntries = atLeastOne(count, "maxEntries");
            return this;
        }

        /**
         * Sets how many times larger than the file what is unpacked from it may be (default: 200). The first 16 MiB are
         * always let through.
         *
         * @param times at least 1
         * @return this
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxExpansion(int times) {
            maxExpansion = (int) atLeastOne(times, "maxExpansion");
            return this;
        }

        /**
         * Sets the most bytes unpacked from one file (default: 256 GiB).
         *
         * @param bytes at least 1
         * @return this
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxExpandedBytes(long bytes) {
            maxExpandedBytes = atLeastOne(bytes, "maxExpandedBytes");
            return this;
        }

        /**
         * Sets the most archives and compressions inside each other (default: 4); {@code .tar.gz} counts as two.
         *
         * @param levels at least 1
         * @return this
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxDepth(int levels) {
            maxDepth = (int) atLeastOne(levels, "maxDepth");
            return this;
        }

        /**
         * Sets who is told how far reading has come (default: nobody). Called behind every result, on the thread that
         * takes the results.
         *
         * @param listener the listener; must be quick
         * @return this
         */
        public Builder progress(Consumer<? super ReadProgress> listener) {
            progress = requireNonNull(listener, "listener");
            return this;
        }

        /** {@return the options} */
        public ReaderOptions build() {
            return new ReaderOptions(this);
        }

        private static long atLeastOne(long value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " is less than 1: " + value);
            }
            return value;
        }
    }
}
