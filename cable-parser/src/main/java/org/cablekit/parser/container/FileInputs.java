package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files and folders. */
final class FileInputs {

    /** Makes an input of the stream of a file. */
    interface Opening {
        Step open(String location, InputStream file);
    }

    private FileInputs() {}

    /** {@return the file or folder that a user named; a link is followed} */
    static Step open(Path path, Opening opening) throws IOException {
        if (Files.isDirectory(path)) {
            return new Step.Input(new FolderLevel(path, opening));
        }
        return opening.open(Names.printable(path.toString()), Files.newInputStream(path));
    }
}
