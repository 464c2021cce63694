package org.cablekit.examples.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that are being written and not complete. They are deleted when this is closed, and when the program is told
 * to stop before that.
 */
public final class PendingFiles implements AutoCloseable {

    private final Set<Path> parts = ConcurrentHashMap.newKeySet();
    private final Thread cleaner = new Thread(this::delete, "cables-clean-up");

    /** Nothing is pending yet. */
    public PendingFiles() {
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    void add(Path part) {
        parts.add(part);
    }

    void remove(Path part) {
        parts.remove(part);
    }

    private void delete() {
        for (Path part : parts) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // It has the name of an incomplete file; the next run takes it over.
            }
        }
    }

    @Override
    public void close() {
        delete();
        parts.clear();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The program is ending, and the cleaner at work.
        }
    }
}
