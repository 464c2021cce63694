package org.cablekit.examples.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read, for the time left. */
final class InputSize {

    private InputSize() {}

    /** The bytes of all files, those in folders included; 0 if it cannot be told. */
    static long of(List<Path> inputs) {
        long total = 0;
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                total += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException | UncheckedIOException e) {
                return 0;
            }
        }
        return total;
    }
}
