package org.cablekit.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cablekit.model.Cable;

/**
 * The results of one reading, in the order of the input, made as they are asked for.
 *
 * <p>They can be gone through once, by one of {@link #iterator()}, {@link #stream()} and {@link #cables(Consumer)}. Close
 * them when you are done or have had enough: that closes open files and stops the threads of the reading. Not for
 * several threads.
 */
public final class ReadResults implements Iterable<ReadResult>, AutoCloseable {

    private final ResultSource source;
    private final ResultStage stage;
    private final OptionalLong totalBytes;
    private final Consumer<? super ReadProgress> progress;
    private final Deque<ReadResult> ready = new ArrayDeque<>();
    private long bytes;
    private long cables;
    private long failures;
    private boolean used;
    private boolean ended;

    ReadResults(
            ResultSource source, ResultStage stage, OptionalLong totalBytes, Consumer<? super ReadProgress> progress) {
        this.source = source;
        this.stage = stage;
        this.totalBytes = totalBytes;
        this.progress = progress;
    }

    /**
     * {@return the results, one after the other}
     *
     * @throws IllegalStateException if they were asked for before
     */
    @Override
    public Iterator<ReadResult> iterator() {
        if (used) {
            throw new IllegalStateException("these results have been gone through");
        }
        used = true;
        return new Results();
    }

    /**
     * {@return the results as a sequential stream; closing it closes this}
     *
     * @throws IllegalStateException if they were asked for before
     */
    public Stream<ReadResult> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    /**
     * {@return the cables as a sequential stream; closing it closes this}
     *
     * @param failures told of each failure at its place in the order
     * @throws IllegalStateException if the results were asked for before
     */
    public Stream<Cable> cables(Consumer<? super ReadFailure> failures) {
        return stream().mapMulti((result, out) -> {
            if (result instanceof ReadResult.Parsed parsed) {
                out.accept(parsed.cable());
            } else if (result instanceof ReadResult.Failed failed) {
                failures.accept(failed.failure());
            }
        });
    }

    /** Ends the reading: nothing more comes, files are closed, threads stop. May be called more than once. */
    @Override
    public void close() {
        ended = true;
        ready.clear();
        source.close();
    }

    private boolean fill() {
        while (ready.isEmpty() && !ended) {
            ResultSource.Delivery delivery = source.next();
            if (delivery == null) {
                stage.end(ready::add);
                ended = true;
                source.close();
            } else {
                bytes = delivery.bytesRead();
                stage.accept(delivery.result(), ready::add);
            }
        }
        return !ready.isEmpty();
    }

    private ReadResult take() {
        ReadResult result = ready.remove();
        if (result instanceof ReadResult.Parsed) {
            cables++;
        } else {
            failures++;
        }
        progress.accept(new ReadProgress(bytes, totalBytes, cables, failures));
        return result;
    }

    private final class Results implements Iterator<ReadResult> {

        @Override
        public boolean hasNext() {
            return fill();
        }

        @Override
        public ReadResult next() {
            if (!fill()) {
                throw new NoSuchElementException();
            }
            return take();
        }
    }
}
