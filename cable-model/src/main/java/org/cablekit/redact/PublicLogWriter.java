package org.cablekit.redact;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the public logs of a run of telegrams into one document. Not for several threads.
 *
 * <p>Logs are written in the order of the telegrams, those without a marker too: the number of a telegram in the document
 * is its number in the run.
 */
public interface PublicLogWriter extends Closeable {

    /**
     * Writes the log of the next telegram.
     *
     * @param log the log, perhaps without rows
     * @throws IOException if the output fails
     */
    void write(PublicLog log) throws IOException;

    /**
     * Completes the document. Nothing can be written behind it.
     *
     * @throws IOException if the output fails
     */
    void finish() throws IOException;

    /** Frees what is held. A document that was not finished is not complete. The caller's stream stays open. */
    @Override
    void close() throws IOException;
}
