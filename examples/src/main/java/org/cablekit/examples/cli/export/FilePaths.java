package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cablekit.examples.cli.output.CommandException;

/** Names of files as users give them. */
public final class FilePaths {

    private FilePaths() {}

    /**
     * {@return the path of a name}
     *
     * @param name the name
     * @throws CommandException if it is no possible name
     */
    public static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.usage("not a possible name of a file: " + name);
        }
    }

    /** The same place whatever way it is named, as far as folders on the way are there. */
    static Path whole(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path known = absolute; known != null; known = known.getParent()) {
            try {
                return known.toRealPath().resolve(known.relativize(absolute)).normalize();
            } catch (IOException e) {
                // Not there yet: the folder above it may be.
            }
        }
        return absolute;
    }
}
