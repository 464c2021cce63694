package org.cablekit.examples.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of the command line in a virtual machine of its own.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record JavaRun(int exitCode, String out, String err) {

    private static final String SEPARATOR = System.getProperty("path.separator");
    private static final String TESTS = "-tests.jar";

    /** What the modules need when they run, by the first letters of its jar; {@code classes} are the modules' own. */
    private static final List<String> FOR_RUNNING = List.of(
            "classes",
            "cable-",
            "commons-codec",
            "commons-collections4",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-math3",
            "curvesapi",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jspecify",
            "log4j-api",
            "openpdf",
            "picocli",
            "poi-",
            "SparseBitSet",
            "xmlbeans");

    /** The class path of the tests. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** The same without what only tests need, for a module path. */
    static String modulePath() {
        return Stream.of(classPath().split(SEPARATOR))
                .filter(place -> Files.exists(Path.of(place)))
                .filter(place -> isForRunning(Path.of(place).getFileName().toString()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static boolean isForRunning(String name) {
        return !name.endsWith(TESTS) && FOR_RUNNING.stream().anyMatch(name::startsWith);
    }

    /** The command of a virtual machine of this version. */
    static List<String> command(Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(args).map(String::valueOf).forEach(command::add);
        return command;
    }

    /** Runs it to its end. */
    static JavaRun of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".log");
        Path err = Files.createTempFile(folder, "err", ".log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + command);
        }
        JavaRun run = new JavaRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
