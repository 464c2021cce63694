package org.cablekit.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A directory of its own for the temporary files of one workbook, readable by the user alone where the system can. */
final class TemporaryDirectory implements Closeable {

    private static final String PREFIX = "cablekit-xlsx-";

    private final Path path;

    private TemporaryDirectory(Path path) {
        this.path = path;
    }

    /**
     * Makes a directory.
     *
     * @param parent where; empty for the usual place of temporary files
     */
    static TemporaryDirectory make(Optional<Path> parent) throws IOException {
        return new TemporaryDirectory(
                parent.isPresent()
                        ? Files.createTempDirectory(parent.get(), PREFIX)
                        : Files.createTempDirectory(PREFIX));
    }

    Path path() {
        return path;
    }

    /** Deletes the directory with its files, unless it is gone already. */
    @Override
    public void close() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
