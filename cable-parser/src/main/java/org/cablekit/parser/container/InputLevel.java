package org.cablekit.parser.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One input that is being read: a folder, an archive or a file of telegrams. */
interface InputLevel extends Closeable {

    /**
     * {@return what it gives next, or {@code null} at the end}
     *
     * @throws IOException if nothing more can be read from it
     */
    @Nullable
    Step next() throws IOException;

    /** {@return file or entry name for people} */
    String location();

    /** {@return for people, how far reading has come; empty if that says nothing} */
    String position();

    /** {@return what holds for all that comes out of the same file; {@code null} for a folder} */
    @Nullable
    InputContext context();
}
