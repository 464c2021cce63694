package org.cablekit.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process: exit codes, pipes, signals. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CommandLineProcessTest {

    private static final Path SUVA = Samples.file("07SUVA612_sensitive.txt");
    private static final String MAIN = "org.cablekit.examples.cli.Cables";

    @TempDir
    Path folder;

    private static List<String> cables(Object... args) {
        List<Object> all = new ArrayList<>(List.of("-cp", JavaRun.classPath(), MAIN));
        Collections.addAll(all, args);
        return JavaRun.command(all.toArray());
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(JavaRun.of(folder, cables("check", SUVA)).exitCode()).isZero();
        assertThat(JavaRun.of(folder, cables("check", folder.resolve("missing")))
                        .exitCode())
                .isEqualTo(1);
        JavaRun usage = JavaRun.of(folder, cables("chek", SUVA));
        assertThat(usage.exitCode()).isEqualTo(2);
        assertThat(usage.err()).contains("chek", "check");
    }

    @Test
    void textIsUtf8WhateverTheLocale() throws Exception {
        Path athens = Samples.file("09ATHENS940_names-in-many-scripts.txt");
        List<String> command = cables("show", athens);
        command.addAll(1, List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr"));

        JavaRun run = JavaRun.of(folder, command);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Αριστέα Καλλιμάρμαρη", "Bến Thuyền Giấy")
                .doesNotContain("???");
    }

    @Test
    void aClosedPipeEndsItQuietly() throws Exception {
        List<Object> args = new ArrayList<>(List.of("export", "--to", "json", "--out", "-"));
        args.addAll(Collections.nCopies(200, Samples.file("08HELSINKI431_long-wide-tables.txt")));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(cables(args.toArray()))
                .redirectError(err.toFile())
                .start();
        assertThat(process.getInputStream().readNBytes(10)).hasSize(10);
        process.getInputStream().close();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(141);
        assertThat(err).isEmptyFile();
    }

    @Test
    void aFullDiskOnStandardOutputIsTold() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "there is no /dev/full");
        Path err = folder.resolve("err");

        Process process = new ProcessBuilder(cables("check", SUVA))
                .redirectOutput(full.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(err)).isEqualTo("cables: standard output: No space left on device\n");
    }

    @Test
    void stoppedInTheMiddleItLeavesNoPartialFile() throws Exception {
        Path out = folder.resolve("out/cables.json");
        Process process = inTheMiddleOf(out);
        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(list(out.getParent())).isEmpty();
    }

    @Test
    void killedInTheMiddleItLeavesNothingThatLooksComplete() throws Exception {
        Path out = folder.resolve("out/cables.json");
        Process process = inTheMiddleOf(out);
        process.destroyForcibly();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(list(out.getParent())).doesNotContain("cables.json");

        JavaRun again = JavaRun.of(folder, cables("export", "--to", "json", "--out", out, SUVA));
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(list(out.getParent())).containsExactly("cables.json");
    }

    @Test
    void killedBetweenFilesItGoesOnWhereItWas() throws Exception {
        Path out = folder.resolve("out");
        List<Object> args = new ArrayList<>(List.of("export", "--threads", 1, "--to", "pdf", "--out", out, "--resume"));
        args.addAll(Samples.texts());
        List<Object> waiting = new ArrayList<>(args);
        waiting.add("-");
        Process process = new ProcessBuilder(cables(waiting.toArray()))
                .redirectErrorStream(true)
                .start();
        for (int i = 0; i < 600 && (!Files.exists(out) || list(out).size() < 4); i++) {
            Thread.sleep(100);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Map<String, FileTime> before = new TreeMap<>();
        for (String name : list(out)) {
            if (!name.startsWith(".")) {
                before.put(name, Files.getLastModifiedTime(out.resolve(name)));
            }
        }

        JavaRun again = JavaRun.of(folder, cables(args.toArray()));

        assertThat(again.exitCode()).as(again.err()).isZero();
        Path whole = folder.resolve("whole");
        args.set(args.indexOf(out), whole);
        assertThat(JavaRun.of(folder, cables(args.toArray())).exitCode()).isZero();
        assertThat(list(out)).isEqualTo(list(whole)).hasSizeGreaterThanOrEqualTo(before.size());
        for (String name : list(whole)) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
        before.forEach((name, time) -> assertThat(out.resolve(name))
                .satisfies(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(time)));
    }

    /** An export that has written some cables and now waits for more on its standard input. */
    private Process inTheMiddleOf(Path out) throws IOException, InterruptedException {
        List<Object> args = new ArrayList<>(List.of("export", "--threads", 1, "--to", "json", "--out", out));
        args.addAll(Collections.nCopies(60, Samples.file("08HELSINKI431_long-wide-tables.txt")));
        args.add("-");
        Process process = new ProcessBuilder(cables(args.toArray()))
                .redirectErrorStream(true)
                .start();
        OutputStream input = process.getOutputStream();
        input.write("R 141130Z APR 09\n".getBytes(StandardCharsets.US_ASCII));
        input.flush();
        Path part = out.resolveSibling(".cables.json.part");
        for (int i = 0; i < 600 && !(Files.exists(part) && Files.size(part) > 0); i++) {
            Thread.sleep(100);
        }
        assertThat(part).isNotEmptyFile();
        return process;
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
