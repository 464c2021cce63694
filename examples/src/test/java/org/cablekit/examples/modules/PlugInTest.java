package org.cablekit.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.cablekit.examples.Samples;
import org.cablekit.examples.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that nobody here knows is found as soon as its jar is there, with no other change. */
class PlugInTest {

    private static final String MAIN = "org.cablekit.examples.cli.Cables";

    private static final String EXPORTER = """
            package stranger;

            import java.io.IOException;
            import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import org.cablekit.export.*;
            import org.cablekit.model.Cable;

            public final class SubjectExporter implements CableExporter {
                public String id() { return "subjects"; }
                public String fileExtension() { return "txt"; }
                public String mediaType() { return "text/plain"; }
                public String description() { return "subjects alone"; }
                public Packaging packaging() { return Packaging.COLLECTION; }
                public List<ExportOption> options() {
                    return List.of(ExportOption.flag("shout", "with exclamation marks", false));
                }
                public CableWriter open(OutputStream out, ExportOptions options) {
                    return new CableWriter() {
                        private long cables;
                        public void write(Cable cable) throws IOException {
                            String line = cable.subject().orElseThrow() + (options.isSet("shout") ? "!" : "") + "\\n";
                            out.write(line.getBytes(StandardCharsets.UTF_8));
                            cables++;
                        }
                        public ExportReport finish() { return new ExportReport(cables, List.of()); }
                        public void close() {}
                    };
                }
            }
            """;

    private static final String MODULE = """
            module stranger {
                requires org.cablekit.model;
                provides org.cablekit.export.CableExporter with stranger.SubjectExporter;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void onTheClassPath() throws Exception {
        Path jar = jar(compile("-cp", JavaRun.classPath(), source("stranger/SubjectExporter.java", EXPORTER)), true);
        Path out = folder.resolve("subjects.txt");

        assertThat(CommandRun.of("formats").out()).doesNotContain("subjects alone");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(CommandRun.of("formats").out())
                    .contains("subjects: subjects alone", "--option shout=true|false");
            CommandRun run = CommandRun.of(
                    "export",
                    "--to=subjects",
                    "--option=shout=true",
                    "-o",
                    out,
                    Samples.file("07SUVA612_sensitive.txt"));
            assertThat(run.exitCode()).as(run.err()).isZero();
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(out).hasContent("FERRY TENDER SLIPS AGAIN, BUT THE PIER IS REAL!");
    }

    @Test
    void inAProcessOfItsOwnOnTheClassPath() throws Exception {
        Path jar = jar(compile("-cp", JavaRun.classPath(), source("stranger/SubjectExporter.java", EXPORTER)), true);
        String classPath = JavaRun.classPath() + System.getProperty("path.separator") + jar;

        JavaRun formats = JavaRun.of(folder, JavaRun.command("-cp", classPath, MAIN, "formats"));

        assertThat(formats.exitCode()).as(formats.err()).isZero();
        assertThat(formats.out()).contains("subjects: subjects alone", "json: ", "pdf: ", "xlsx: ", "graphml: ");
    }

    @Test
    void onTheModulePath() throws Exception {
        Path classes = compile(
                "-p",
                JavaRun.modulePath(),
                source("stranger/SubjectExporter.java", EXPORTER),
                source("module-info.java", MODULE));
        String modulePath = JavaRun.modulePath() + System.getProperty("path.separator") + jar(classes, false);
        String main = "org.cablekit.examples/" + MAIN;

        JavaRun formats = JavaRun.of(folder, JavaRun.command("-p", modulePath, "-m", main, "formats"));
        assertThat(formats.exitCode()).as(formats.err()).isZero();
        assertThat(formats.out()).contains("subjects: subjects alone", "json: ", "pdf: ", "xlsx: ", "graphml: ");

        Path suva = Samples.file("07SUVA612_sensitive.txt");
        JavaRun export = JavaRun.of(
                folder, JavaRun.command("-p", modulePath, "-m", main, "export", "--to", "subjects", "-o", "-", suva));
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(export.out()).isEqualTo("FERRY TENDER SLIPS AGAIN, BUT THE PIER IS REAL\n");
        for (String format : List.of("json", "xlsx", "pdf", "graphml")) {
            JavaRun ours = JavaRun.of(
                    folder,
                    JavaRun.command("-p", modulePath, "-m", main, "export", "--to", format, "-q", "-o", folder, suva));
            assertThat(ours.exitCode()).as(ours.err()).isZero();
            assertThat(ours.err()).isEmpty();
        }
    }

    private Path source(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path compile(String pathOption, String path, Path... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("--release", "17", "-proc:none", pathOption, path, "-d", classes.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(sources))
                            .call())
                    .isTrue();
        }
        return classes;
    }

    private Path jar(Path classes, boolean withServices) throws IOException {
        Path jar = folder.resolve("stranger.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
            if (withServices) {
                entries.putNextEntry(new ZipEntry("META-INF/services/org.cablekit.export.CableExporter"));
                entries.write("stranger.SubjectExporter\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
