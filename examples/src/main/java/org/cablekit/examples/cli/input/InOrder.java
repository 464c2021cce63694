package org.cablekit.examples.cli.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on every item, on several threads, and gives the results in the order of the items. A bounded
 * number is under way at a time.
 *
 * @param <T> item
 * @param <R> result
 */
public final class InOrder<T, R> implements Iterator<R>, AutoCloseable {

    private static final int AHEAD_PER_THREAD = 4;

    private final Iterator<T> items;
    private final Function<? super T, ? extends R> work;
    private final ExecutorService workers;
    private final int ahead;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    /**
     * Begins; nothing is done before the first result is asked for.
     *
     * @param items the items; gone through by the thread that takes the results
     * @param work done on each item; must be safe for several threads
     * @param threads number of threads, at least 1
     */
    public InOrder(Iterator<T> items, Function<? super T, ? extends R> work, int threads) {
        this.items = items;
        this.work = work;
        this.ahead = AHEAD_PER_THREAD * threads;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "cables-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        while (underWay.size() < ahead && items.hasNext()) {
            T item = items.next();
            underWay.add(workers.submit(() -> work.apply(item)));
        }
        return !underWay.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the work; what is under way is given up. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
