package org.cablekit.export;

import java.io.Closeable;
import java.io.IOException;
import org.cablekit.model.Cable;

/**
 * Takes cable after cable and writes them. Memory does not grow with the number of cables unless the exporter says so.
 *
 * <p>Call {@link #finish()} when all cables are written, then {@link #close()}. Closing without finishing gives the
 * output up: what was written so far is no valid document. Not for several threads at once.
 */
public interface CableWriter extends Closeable {

    /**
     * Writes one cable.
     *
     * @param cable the cable
     * @throws IOException if the output fails
     * @throws IllegalStateException if the output is finished, or holds one cable and has it
     */
    void write(Cable cable) throws IOException;

    /**
     * Completes the output and flushes it, without closing the caller's stream.
     *
     * @return what the exporter had to shorten, replace or leave out
     * @throws IOException if the output fails
     * @throws IllegalStateException if it was finished before, or if one cable is needed and there is none
     */
    ExportReport finish() throws IOException;

    /** Frees what the writer holds, such as temporary files. Does not close the caller's stream. */
    @Override
    void close() throws IOException;
}
