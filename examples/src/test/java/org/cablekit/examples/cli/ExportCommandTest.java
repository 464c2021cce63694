package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablekit.examples.Samples;
import org.cablekit.export.json.JsonCableReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final Path SUVA = Samples.file("07SUVA612_sensitive.txt");
    private static final Path PORT_LOUIS = Samples.file("06PORTLOUIS77_short.txt");

    @TempDir
    Path folder;

    @Test
    void collectionFormatsMakeOneFile() throws IOException {
        Path out = folder.resolve("new/folder/all.json");

        CommandRun run = CommandRun.of("export", "--to", "json", "--out", out, SUVA, PORT_LOUIS);

        assertThat(run.exitCode()).isZero();
        assertThat(run.errLines()).containsExactly("wrote 2 cables to " + out);
        assertThat(run.bytes()).isEmpty();
        assertThat(references(out)).containsExactly("07SUVA612", "06PORTLOUIS77");
        assertThat(list(out.getParent())).containsExactly("all.json");
    }

    @ParameterizedTest
    @CsvSource({"json,cables.json", "xlsx,cables.xlsx", "graphml,cables.graphml", "pdfbook,cables.pdf"})
    void theirFileHasAUsualNameInAGivenFolder(String format, String name) throws IOException {
        assertThat(CommandRun.of("export", "--to", format, "--out", folder, SUVA)
                        .exitCode())
                .isZero();
        assertThat(list(folder)).containsExactly(name);
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }

    @Test
    void singleFormatsMakeAFileForEachCableNamedByItsReference() throws IOException {
        Files.writeString(folder.resolve("unnamed.txt"), "SUBJECT: THE SECRET OF THE SUBJECT LINE\n\n1. (U) Words.\n");

        CommandRun run = CommandRun.of(
                "export", "--to", "pdf", "-o", folder.resolve("pdf"), SUVA, folder.resolve("unnamed.txt"), SUVA, SUVA);

        assertThat(run.exitCode()).isZero();
        assertThat(list(folder.resolve("pdf")))
                .containsExactly("07SUVA612-2.pdf", "07SUVA612-3.pdf", "07SUVA612.pdf", "cable-000002.pdf");
        assertThat(run.errLines()).containsExactly("wrote 4 files to " + folder.resolve("pdf"));
    }

    @Test
    void aSingleCableMayGoToANamedFile() throws IOException {
        Path out = folder.resolve("suva.pdf");

        assertThat(CommandRun.of("export", "--to", "pdf", "-o", out, SUVA).exitCode())
                .isZero();
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        CommandRun several = CommandRun.of("export", "--to", "pdf", "-o", folder.resolve("b.pdf"), SUVA, PORT_LOUIS);
        assertThat(several.exitCode()).isEqualTo(1);
        assertThat(several.err()).contains("one file for each cable").contains("--out");
        assertThat(list(folder)).containsExactly("suva.pdf");
    }

    @Test
    void standardOutputTakesCollectionsAndSingleCables() throws IOException {
        CommandRun json = CommandRun.of("export", "--to", "json", "--out", "-", SUVA, PORT_LOUIS);
        assertThat(json.exitCode()).isZero();
        Files.write(folder.resolve("out.json"), json.bytes());
        assertThat(references(folder.resolve("out.json"))).containsExactly("07SUVA612", "06PORTLOUIS77");

        assertThat(CommandRun.of("export", "--to", "pdf", "--out", "-", SUVA).out())
                .startsWith("%PDF-");
        CommandRun several = CommandRun.of("export", "--to", "pdf", "--out", "-", SUVA, PORT_LOUIS);
        assertThat(several.exitCode()).isEqualTo(1);
        assertThat(several.bytes()).isEmpty();
    }

    @Test
    void standardInputIsAnInputAmongOthers() throws IOException {
        Path out = folder.resolve("all.json");

        CommandRun run = CommandRun.withInput(
                Files.readAllBytes(SUVA), "export", "--to", "json", "--out", out, PORT_LOUIS, "-", PORT_LOUIS);

        assertThat(run.exitCode()).isZero();
        assertThat(references(out)).containsExactly("06PORTLOUIS77", "07SUVA612", "06PORTLOUIS77");
    }

    @Test
    void quietSaysNothingButTrouble() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(CommandRun.of("export", "-q", "--to", "json", "-o", folder, SUVA)
                        .err())
                .isEmpty();
        assertThat(CommandRun.of("export", "-q", "--to", "json", "-o", folder, SUVA, empty)
                        .errLines())
                .hasSize(1);
    }

    @Test
    void whatCannotBeReadIsToldOneLineEachAndTheRestIsWritten() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Path missing = folder.resolve("missing.txt");
        Path out = folder.resolve("all.json");

        CommandRun run = CommandRun.of(
                "export", "--to", "json", "--out", out, empty, SUVA, binary, nothing, missing, PORT_LOUIS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(5);
        assertThat(run.errLines().get(0)).matches(".*empty\\.txt: .*");
        assertThat(run.errLines().get(1)).matches(".*binary\\.txt: .*");
        assertThat(run.errLines().get(2)).matches(".*nothing: .*");
        assertThat(run.errLines().get(3)).matches(".*missing\\.txt: .*");
        assertThat(run.errLines().get(4)).isEqualTo("wrote 2 cables to " + out);
        assertThat(references(out)).containsExactly("07SUVA612", "06PORTLOUIS77");
    }

    @Test
    void anUnreadableFileIsTold() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.txt"), "words");
        Assumptions.assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"), "no Unix permissions");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");

        CommandRun run = CommandRun.of("export", "--to", "json", "-o", folder.resolve("all.json"), locked, SUVA);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines().get(0)).contains("locked.txt").contains("denied");
    }

    @Test
    void withoutATelegramThereIsNoFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        CommandRun run = CommandRun.of("export", "--to", "json", "--out", folder.resolve("all.json"), empty);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines().get(1)).isEqualTo("nothing written: there is no telegram");
        assertThat(list(folder)).containsExactly("empty.txt");
        assertThat(CommandRun.of("export", "--to", "json", "--out", "-", empty).bytes())
                .isEmpty();
    }

    @Test
    void wrongUsageListsWhatIsKnown() {
        assertUsage(List.of("known are", "graphml", "json", "pdf", "xlsx"), "export", "--to", "docx", SUVA);
        assertUsage(
                List.of("option 'colour'", "it has form, pretty"),
                "export",
                "--to",
                "json",
                "--option",
                "colour=1",
                SUVA);
        assertUsage(List.of("object, array, lines"), "export", "--to", "json", "--option", "form=x", SUVA);
        assertUsage(
                List.of("pretty", "form=lines"),
                "export",
                "--to=json",
                "--option=pretty=true",
                "--option=form=lines",
                "-o-",
                SUVA);
        assertUsage(List.of("--to"), "export", SUVA);
        assertUsage(List.of("INPUT"), "export", "--to", "json");
        assertUsage(List.of("--option", "NAME=VALUE"), "export", "--to", "json", "--option", "form", SUVA);
        assertUsage(
                List.of("--colour", "knows the options", "--out", "--threads"),
                "export",
                "--to",
                "json",
                "--colour",
                SUVA);
        assertUsage(List.of("--threads"), "export", "--to", "json", "--threads", "-1", SUVA);
        assertUsage(List.of("--resume"), "export", "--to", "json", "--resume", SUVA);
        assertUsage(List.of("frobnicate", "knows the commands", "export", "check"), "frobnicate");
        assertUsage(List.of("Missing required subcommand", "export"));
    }

    private void assertUsage(List<String> words, Object... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words);
        assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
        assertThat(run.bytes()).isEmpty();
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path copy = Files.copy(SUVA, folder.resolve("copy.json"));

        CommandRun run = CommandRun.of("export", "--to", "json", "--out", copy, copy);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is an input");
        assertThat(copy).hasSameBinaryContentAs(SUVA);
    }

    @Test
    void aFullDiskLeavesTheOldFile() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "there is no /dev/full");

        CommandRun run = CommandRun.of("export", "--to", "json", "--out", full, SUVA);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).containsExactly("cables: /dev/full: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "refusing"})
    void whatAnExporterCannotFinishLeavesNothing(String format) throws Exception {
        Path out = Files.writeString(folder.resolve("all.fail"), "from before");

        CommandRun run = TestExporters.with(() -> CommandRun.of("export", "--to", format, "-o", out, SUVA));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("all.fail").contains("the device is full");
        assertThat(Files.readString(out)).isEqualTo("from before");
        assertThat(list(folder)).containsExactly("all.fail");
    }

    @Test
    void oneCableThatCannotBeRenderedDoesNotStopTheOthers() throws Exception {
        CommandRun run = TestExporters.with(
                () -> CommandRun.of("export", "--to", "choosy", "-o", folder.resolve("out"), PORT_LOUIS, SUVA));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines().get(0)).contains("07SUVA612").contains("not this one");
        assertThat(list(folder.resolve("out"))).containsExactly("06PORTLOUIS77.choosy");
    }

    @Test
    void whatAnInterruptedRunLeftIsTakenOver() throws IOException {
        Path out = folder.resolve("all.json");
        Files.writeString(folder.resolve(".all.json.part"), "x".repeat(1_000_000));

        assertThat(CommandRun.of("export", "--to", "json", "-o", out, SUVA).exitCode())
                .isZero();

        assertThat(list(folder)).containsExactly("all.json");
        assertThat(references(out)).containsExactly("07SUVA612");
    }

    @Test
    void twoRunsDoNotWriteIntoOneFile() throws IOException {
        Path part = folder.resolve(".all.json.part");
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            CommandRun run = CommandRun.of("export", "--to", "json", "-o", folder.resolve("all.json"), SUVA);

            assertThat(lock.isValid()).isTrue();
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("is being written by another run");
        }
    }

    @Test
    void resumeKeepsWhatIsThere() throws IOException {
        Path pdf = folder.resolve("pdf");
        CommandRun.of("export", "--to", "pdf", "-o", pdf, SUVA, PORT_LOUIS, SUVA);
        Files.delete(pdf.resolve("07SUVA612-2.pdf"));
        Path kept = Files.writeString(pdf.resolve("06PORTLOUIS77.pdf"), "kept");
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(pdf.resolve("07SUVA612.pdf"), before);

        CommandRun run = CommandRun.of("export", "--resume", "--to", "pdf", "-o", pdf, SUVA, PORT_LOUIS, SUVA);

        assertThat(run.errLines()).containsExactly("wrote 1 file to " + pdf + ", 2 were there");
        assertThat(kept).hasContent("kept");
        assertThat(Files.getLastModifiedTime(pdf.resolve("07SUVA612.pdf"))).isEqualTo(before);
        assertThat(pdf.resolve("07SUVA612-2.pdf")).isNotEmptyFile();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        List<Object> args = new ArrayList<>(Samples.texts());
        for (String format : List.of("json", "xlsx", "pdf")) {
            Path one = folder.resolve("one-" + format);
            Path many = folder.resolve("many-" + format);
            export(format, one, 1, args);
            export(format, many, 8, args);
            assertThat(list(one)).isEqualTo(list(many)).isNotEmpty();
            for (String name : list(one)) {
                assertThat(many.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
            }
        }
    }

    private static void export(String format, Path out, int threads, List<Object> inputs) throws IOException {
        Files.createDirectories(out);
        Stream<Object> options = Stream.of("export", "--to", format, "--threads", threads, "-o", out);
        CommandRun run = CommandRun.of(Stream.concat(options, inputs.stream()).toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void aClosedPipeIsQuiet() {
        OutputStream closed = new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (++taken > 100) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        for (String[] args : List.of(
                new String[] {"export", "--to", "json", "-o", "-", SUVA.toString()},
                new String[] {"show", SUVA.toString()},
                new String[] {"formats"})) {
            int exitCode =
                    Cables.run(args, new PrintStream(closed, false, StandardCharsets.UTF_8), new PrintStream(err));
            assertThat(exitCode).isEqualTo(141);
        }
        assertThat(err.toByteArray()).isEmpty();
    }

    private static List<String> references(Path json) throws IOException {
        try (JsonCableReader reader = new JsonCableReader(Files.newInputStream(json))) {
            return reader.cables()
                    .map(cable -> cable.messageReference().orElseThrow().canonical())
                    .toList();
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
