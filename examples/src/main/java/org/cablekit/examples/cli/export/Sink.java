package org.cablekit.examples.cli.export;

import java.io.IOException;
import org.cablekit.model.Cable;

/** Where exported cables end up. Writing is for one thread, rendering for any number. */
interface Sink extends AutoCloseable {

    /**
     * Does the work on a cable that needs no order.
     *
     * @param cable the cable
     * @return what is to be written for it
     * @throws IOException if the exporter fails
     */
    Rendering render(Cable cable) throws IOException;

    /**
     * Writes a cable.
     *
     * @param number number of the cable in the input, 1-based
     * @param rendering what {@link #render} made of it
     * @throws IOException if the exporter fails
     */
    void write(long number, Rendering rendering) throws IOException;

    /**
     * Completes the output.
     *
     * @return what was written, for people
     * @throws IOException if the exporter fails
     */
    String finish() throws IOException;

    /** Gives up what is not complete. */
    @Override
    void close();
}
