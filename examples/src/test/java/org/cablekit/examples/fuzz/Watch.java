package org.cablekit.examples.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees that work takes time in proportion to its size. The bound is a hundred times what the work takes, for targets
 * are slowed down by their instruments; anything quadratic goes beyond it long before a fuzzer gives up. The first work of a
 * machine is not judged: most of its time goes into loading classes.
 */
final class Watch {

    private static final long FREE = 2_000_000_000L;
    private static final long EACH = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private final long began = THREADS.getCurrentThreadCpuTime();

    private Watch() {}

    static Watch started() {
        return new Watch();
    }

    /** The work is done: an input of so many bytes or characters. */
    void passed(int size) {
        long taken = THREADS.getCurrentThreadCpuTime() - began;
        if (LOADED.getAndSet(true) && taken > FREE + EACH * size) {
            throw new AssertionError(taken / 1_000_000 + " ms for an input of " + size);
        }
    }
}
