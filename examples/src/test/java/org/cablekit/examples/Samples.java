package org.cablekit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where the tests find telegrams. */
public final class Samples {

    private Samples() {}

    /** The folder of the sample telegrams. */
    public static Path folder() {
        return root().resolve("examples/samples");
    }

    /** The sample telegrams that are files of their own. */
    public static List<Path> texts() {
        return files(folder(), ".txt");
    }

    /** A file of the sample folder. */
    public static Path file(String name) {
        return folder().resolve(name);
    }

    /** The folder of the checkout. */
    public static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** The telegrams beside the checkout; without them the test is skipped. */
    public static List<Path> corpus() {
        Optional<Path> shared = shared();
        Assumptions.assumeTrue(shared.isPresent(), "no folder shared beside the checkout: skipped");
        return files(shared.orElseThrow().resolve("corpus"), ".txt");
    }

    /** The folder named by the property {@code cables.shared}, else {@code shared} in a folder above the checkout. */
    public static Optional<Path> shared() {
        String given = System.getProperty("cables.shared");
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isDirectory);
        }
        return Stream.iterate(root().getParent(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(shared -> Files.isDirectory(shared.resolve("corpus")))
                .findFirst();
    }

    /** The files of a folder by name, in order. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().equals("README.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
