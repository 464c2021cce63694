package org.cablekit.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packed command line, run from another folder. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RunnableJarIT {

    private static final Path JAR = Samples.root().resolve("examples/target/cables.jar");
    private static final Path SUVA = Samples.file("07SUVA612_sensitive.txt");

    @TempDir
    Path folder;

    private JavaRun cables(Object... args) throws Exception {
        List<String> command = JavaRun.command("-jar", JAR);
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return JavaRun.of(folder, command);
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(cables("--version").out()).matches("cables \\d+\\.\\d+\\.\\d+\\S*, Java .*\n");
    }

    @Test
    void itFindsEveryExporter() throws Exception {
        assertThat(cables("formats").out()).contains("json: ", "pdf: ", "pdfbook: ", "xlsx: ", "graphml: ");
    }

    @Test
    void itWritesEveryFormat() throws Exception {
        for (String format : List.of("json", "xlsx", "pdfbook", "graphml")) {
            Path out = folder.resolve("cables." + format);
            JavaRun run = cables("export", "--to", format, "--out", out, SUVA);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(cables("export", "--to", "pdf", "--out", folder.resolve("pdf"), SUVA)
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("pdf"))
                .isDirectoryContaining(file -> file.toString().endsWith(".pdf"));
    }

    @Test
    void itShowsACable() throws Exception {
        assertThat(cables("show", SUVA).out()).startsWith("07SUVA612 ");
    }
}
