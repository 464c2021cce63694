package org.cablekit.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cablekit.parser.ResultSource.Delivery;
import org.cablekit.parser.container.Packed;
import org.jspecify.annotations.Nullable;

/** Some telegrams that one thread parses, one after the other. */
final class ParseBatch implements Runnable {

    private final CableAssembly assembly;
    private final List<Packed> telegrams = new ArrayList<>();
    private final List<Long> bytesRead = new ArrayList<>();
    private final FutureTask<Deque<Delivery>> task = new FutureTask<>(this::parse);
    private Deque<Delivery> results = new ArrayDeque<>();
    private long weight;
    private volatile boolean cancelled;

    ParseBatch(CableAssembly assembly) {
        this.assembly = assembly;
    }

    void add(Packed packed, long bytes) {
        telegrams.add(packed);
        bytesRead.add(bytes);
        weight += packed.weight();
    }

    int size() {
        return telegrams.size();
    }

    long weight() {
        return weight;
    }

    @Override
    public void run() {
        task.run();
    }

    private Deque<Delivery> parse() {
        Deque<Delivery> parsed = new ArrayDeque<>(telegrams.size());
        for (int i = 0; i < telegrams.size() && !cancelled; i++) {
            parsed.add(new Delivery(assembly.read(telegrams.get(i)), bytesRead.get(i)));
        }
        return parsed;
    }

    /** Ends parsing behind the telegram at hand. */
    void cancel() {
        cancelled = true;
        task.cancel(false);
    }

    /** Waits until all is parsed; parses here if no worker has begun. */
    void await() {
        task.run();
        boolean interrupted = false;
        while (true) {
            try {
                results = task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (CancellationException e) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** {@return the next result, or {@code null} if there is no further} */
    @Nullable
    Delivery poll() {
        return results.poll();
    }
}
