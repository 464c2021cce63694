package org.cablekit.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cablekit.parser.container.InputWalk;
import org.cablekit.parser.container.Packed;
import org.jspecify.annotations.Nullable;

/**
 * Parses on several threads and gives the results in order.
 *
 * <p>The calling thread cuts the input into batches and hands them to the workers, a bounded number ahead, then takes
 * the results of the oldest. While it writes the cables elsewhere, the workers go on. Workers are daemons and end soon
 * when there is nothing to do, so a reading that was never closed leaves none behind.
 */
final class ParallelSource implements ResultSource {

    private static final int BATCH_TELEGRAMS = 32;
    private static final int BATCH_BYTES = 1 << 20;
    private static final int BYTES_AHEAD = 1 << 24;
    private static final int IDLE_SECONDS = 2;

    private final InputWalk walk;
    private final CableAssembly assembly;
    private final ThreadPoolExecutor workers;
    private final int batchesAhead;
    private final Deque<ParseBatch> ahead = new ArrayDeque<>();
    private @Nullable ParseBatch current;
    private long bytesAhead;
    private boolean ended;

    ParallelSource(InputWalk walk, CableAssembly assembly, int threads) {
        this.walk = walk;
        this.assembly = assembly;
        this.batchesAhead = 2 * threads + 1;
        AtomicInteger number = new AtomicInteger();
        workers = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "cablekit-parser-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public @Nullable Delivery next() {
        while (true) {
            ParseBatch batch = current;
            Delivery delivery = batch == null ? null : batch.poll();
            if (delivery != null) {
                return delivery;
            }
            handOut();
            current = ahead.poll();
            if (current == null) {
                return null;
            }
            bytesAhead -= current.weight();
            current.await();
        }
    }

    private void handOut() {
        while (!ended && ahead.size() < batchesAhead && bytesAhead < BYTES_AHEAD) {
            ParseBatch batch = new ParseBatch(assembly);
            while (batch.size() < BATCH_TELEGRAMS && batch.weight() < BATCH_BYTES) {
                Packed packed = walk.next();
                if (packed == null) {
                    ended = true;
                    break;
                }
                batch.add(packed, walk.bytesRead());
            }
            if (batch.size() > 0) {
                bytesAhead += batch.weight();
                ahead.add(batch);
                workers.execute(batch);
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        current = null;
        ahead.forEach(ParseBatch::cancel);
        ahead.clear();
        workers.shutdownNow();
        walk.close();
    }
}
