package org.cablekit.parser;

import org.jspecify.annotations.Nullable;

/** Gives results in the order of the input. */
interface ResultSource extends AutoCloseable {

    /**
     * A result and how far the input had been read for it.
     *
     * @param result the result
     * @param bytesRead bytes of files and streams read
     */
    record Delivery(ReadResult result, long bytesRead) {}

    /** {@return the next result, or {@code null} at the end} */
    @Nullable
    Delivery next();

    /** Stops reading and parsing and lets go of all open files. */
    @Override
    void close();
}
