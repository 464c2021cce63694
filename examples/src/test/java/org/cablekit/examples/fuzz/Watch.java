package org.cablekit.examples.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Sees that work takes time in proportion to its size. The bound is a hundred times what the work takes, for targets
 * are slowed down by their instruments; anything quadratic goes beyond it long before a fuzzer gives up.
 */
final class Watch {

    private static final long FREE = 2_000_000_000L;
    private static final long EACH = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long began = THREADS.getCurrentThreadCpuTime();

    private Watch() {}

    static Watch started() {
        return new Watch();
    }

    /** The work is done: an input of so many bytes or characters. */
    void passed(int size) {
        long taken = THREADS.getCurrentThreadCpuTime() - began;
        if (taken > FREE + EACH * size) {
            throw new AssertionError(taken / 1_000_000 + " ms for an input of " + size);
        }
    }
}
