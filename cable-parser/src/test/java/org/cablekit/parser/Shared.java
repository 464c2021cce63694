package org.cablekit.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds test data that is kept outside the repository; tests that need it are skipped where it is absent. */
public final class Shared {

    private Shared() {}

    /**
     * {@return the file or folder of this name}
     *
     * @param name path below the folder of shared data
     */
    public static Path file(String name) {
        String configured = System.getProperty("cables.shared");
        Path folder = configured == null ? beside(Path.of("").toAbsolutePath()) : Path.of(configured);
        Path file = folder.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        return file;
    }

    /** {@return the file of conformance cases: the one named by the system property {@code cables.conformance}, else the shared one} */
    public static Path conformance() {
        String configured = System.getProperty("cables.conformance");
        return configured == null ? file("conformance/cablemap-cases.dev.jsonl") : Path.of(configured);
    }

    private static Path beside(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            Path candidate = at.resolveSibling("shared");
            if (at.getParent() != null && Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return start.resolveSibling("shared");
    }
}
