package org.cablekit.parser.container;

/** Counts what is read from one file on disk and what comes out of the archives in it, and stops excess. */
final class ExpansionGuard {

    /** So much may come out of any file: short inputs of one letter shrink beyond every ratio. */
    private static final long GRACE = 1L << 24;

    private final Limits limits;
    private long read;
    private long expanded;
    private long entries;

    ExpansionGuard(Limits limits) {
        this.limits = limits;
    }

    void read(long bytes) {
        read += bytes;
    }

    void expanded(long bytes) throws LimitReachedException {
        expanded += bytes;
        if (expanded > limits.expandedBytes()) {
            throw new LimitReachedException("unpacks to more than " + limits.expandedBytes() + " bytes");
        }
        if (expanded > GRACE && expanded / limits.expansion() > read) {
            throw new LimitReachedException("unpacks to more than " + limits.expansion() + " times its size");
        }
    }

    void entry() throws LimitReachedException {
        if (++entries > limits.entries()) {
            throw new LimitReachedException("holds more than " + limits.entries() + " entries");
        }
    }
}
