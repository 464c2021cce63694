package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cablekit.examples.cli.CommandRun;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.Redactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties that are those of a whole run: files, names, logs, console, other machines. */
final class RedactionRunTest {

    private static final String POLICY = """
        { "policy": "operation-zqxjkvim", "rules": [
          { "id": "zqxjkvim", "kind": "term", "terms": ["Zqxjkvim", "Ann Ox"], "codes": ["B6"], "unit": "NAME" },
          { "id": "two", "kind": "paragraphNumber", "paragraphs": ["2"], "codes": ["B1"], "unit": "PARAGRAPH" },
          { "id": "subject", "kind": "element", "elements": ["subject"], "codes": ["B5"], "unit": "ELEMENT" } ] }
        """;

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void policy() throws IOException {
        policy = Files.writeString(folder.resolve("policy.json"), POLICY);
    }

    private static String telegram(String number, String name, String secret, String subject) {
        return Template.typed(hole -> switch (hole) {
                    case "name" -> name;
                    case "secret" -> secret;
                    case "subject" -> subject;
                    default -> "the pilots";
                })
                .cable()
                .source()
                .text()
                .replace("000214", number);
    }

    private static String one(String number) {
        return telegram(number, "Zqxjkvim", "Short.", "ZQXJKVIM SAILS");
    }

    private static String other(String number) {
        return telegram(number, "Ann Ox", "Words of Vexbojump. ".repeat(300), "TOPJAZZVOW ".repeat(9) + "TOLD");
    }

    /** All files of a folder with their bytes, by name. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) ->
                assertThat(Arrays.equals(bytes, other.get(name))).as(name).isTrue());
    }

    private Path run(String name, String telegram, String... jvm) throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve(name + "-in"));
        Files.writeString(input.resolve("a.txt"), telegram);
        Path out = Files.createDirectories(folder.resolve(name));
        Path temporary = Files.createDirectories(folder.resolve(name + "-tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvm));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RedactionProcess.class.getName()));
        command.addAll(List.of(input.toString(), policy.toString(), out.toString()));
        Path said = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(files(temporary)).as("nothing stays in the temporary folder").isEmpty();
        return out;
    }

    @Test
    @DisplayName("P1 and P22 two machines of other locale, zone, user and temporary folder put out the same bytes")
    void twoMachines() throws IOException, InterruptedException {
        Path first = run("first", one("000214"), "-Duser.language=en", "-Duser.timezone=UTC", "-Duser.name=ana");
        Path second = run(
                "second",
                other("000214"),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.name=zqxjkvim",
                "-Duser.home=/nowhere",
                "-Dfile.encoding=ISO-8859-9");
        assertThat(Files.readString(folder.resolve("first-locale"))).isEqualTo("en");
        assertThat(Files.readString(folder.resolve("second-locale"))).isEqualTo("tr_TR");
        Map<String, byte[]> files = files(first);
        assertThat(files.keySet())
                .containsExactly(
                        "console.txt",
                        "json-log.json",
                        "json/cables.json",
                        "pdf-log.json",
                        "pdf/09REYKJAVIK214-redacted.pdf",
                        "xlsx-log.json",
                        "xlsx/cables.xlsx");
        assertThat(new String(files.getOrDefault("console.txt", new byte[0]), StandardCharsets.UTF_8))
                .contains("exit code 0")
                .doesNotContain("exit code 1", "exit code 2");
        assertSame(files, files(second));
        assertThat(Secrets.found(files(second), "", List.of("Vexbojump", "TOPJAZZVOW")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "pdfbook"})
    @DisplayName("P19 the output of one telegram does not depend on the secrets of another in the batch")
    void batch(String format) throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), one("000214"));
        Path b = folder.resolve("b.txt");
        List<byte[]> outputs = new ArrayList<>();
        for (String telegram : List.of(one("000215"), other("000215"))) {
            Files.writeString(b, telegram);
            Path out = folder.resolve("out." + outputs.size());
            CommandRun run = CommandRun.of("export", "--to", format, "--policy", policy, "--out", out, a, b);
            assertThat(run.exitCode()).as(run.err()).isZero();
            outputs.add(Files.readAllBytes(out));
        }
        assertThat(Arrays.equals(outputs.get(0), outputs.get(1))).isTrue();
    }

    @Test
    @DisplayName("P19 a reprint is the same alone and in a batch")
    void alone() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), one("000214"));
        Path b = Files.writeString(folder.resolve("b.txt"), other("000215"));
        CommandRun.of("export", "--to", "pdf", "--policy", policy, "--out", folder.resolve("batch"), b, a);
        CommandRun.of("export", "--to", "pdf", "--policy", policy, "--out", folder.resolve("alone"), a);
        String name = "09REYKJAVIK214-redacted.pdf";
        assertThat(Files.mismatch(
                        folder.resolve("batch").resolve(name),
                        folder.resolve("alone").resolve(name)))
                .isEqualTo(-1);
    }

    @Test
    @DisplayName("P23 without being asked a run leaves no restricted file")
    void noRestrictedFile() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), one("000214"));
        Path out = folder.resolve("out");
        CommandRun.of(
                "export",
                "--to",
                "json",
                "--policy",
                policy,
                "--out",
                out.resolve("a.json"),
                "--log",
                out.resolve("log.tsv"),
                a);
        Map<String, byte[]> files = files(out);
        assertThat(files.keySet()).containsExactly("a.json", "log.tsv");
        assertThat(Secrets.found(files, "", List.of("Zqxjkvim"))).isEmpty();
        assertThat(new String(files.getOrDefault("log.tsv", new byte[0]), StandardCharsets.UTF_8))
                .doesNotContain("operation", "two");
    }

    @Test
    @DisplayName("P21 a telegram that cannot be redacted is in no output and its words in no message")
    void refused() throws IOException {
        Path slow = Files.writeString(folder.resolve("slow.json"), """
            { "policy": "p", "rules": [ { "id": "slow", "kind": "regex", "pattern": "(x+)+(x+)+(x+)+\\\\$",
              "codes": ["B6"], "unit": "NAME" } ] }
            """);
        Path a = Files.writeString(folder.resolve("a.txt"), one("000214"));
        Path b = Files.writeString(
                folder.resolve("b.txt"), one("000215").replace("Short.", "Zqxjkvim " + "x".repeat(60) + "."));
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of(
                "export",
                "--to",
                "json",
                "--policy",
                slow,
                "--out",
                out.resolve("o.json"),
                "--log",
                out.resolve("log.json"),
                a,
                b);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("b.txt", "slow").doesNotContainIgnoringCase("zqxjk", "xxxx");
        assertThat(files(out).keySet()).containsExactly("log.json", "o.json");
        assertThat(Files.readString(out.resolve("o.json")))
                .contains("09REYKJAVIK214")
                .doesNotContain("09REYKJAVIK215");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "pdf"})
    @DisplayName("P21 wherever an output breaks off, it is told, and no word of the original with it")
    void brokenOutput(String format) {
        Cable redacted = Redactor.of(SecretTelegram.policy())
                .redact(SecretTelegram.cable())
                .redacted();
        int length = Formats.bytes(format, redacted).length;
        CableExporter exporter = CableExporters.load().require(format);
        for (int room = 0; room < length; room += 1 + length / 20) {
            OutputStream full = new FullStream(room);
            assertThatThrownBy(() -> {
                        try (CableWriter writer = exporter.open(full, ExportOptions.defaultsOf(exporter))) {
                            writer.write(redacted);
                            writer.finish();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .satisfies(e -> assertThat(Secrets.found(
                                    Map.of("message", Outputs.bytes(String.valueOf(e))), "", SecretTelegram.SECRETS))
                            .isEmpty());
        }
    }

    /** Takes some bytes and no more. */
    private static final class FullStream extends OutputStream {
        private int room;

        FullStream(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("no space left");
            }
        }
    }
}
