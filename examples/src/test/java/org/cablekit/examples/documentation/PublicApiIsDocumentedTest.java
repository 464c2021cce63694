package org.cablekit.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element of the modules' exported packages has a Javadoc comment, which the Javadoc tool then checks in turn. */
class PublicApiIsDocumentedTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("cable-"))
                    .filter(folder -> Files.exists(folder.resolve("target/classes/module-info.class")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void modulesAreFound() throws IOException {
        assertThat(modules()).contains(ROOT.resolve("cable-model"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingPublicIsUndocumented(Path module) throws IOException {
        List<Path> sources = exportedSources(module);
        assertThat(sources).isNotEmpty();

        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            assertThat(Undocumented.in(files.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsUndocumentedIsNamed() throws IOException {
        String source = """
                package p;

                public class Open {
                    /** Said. */
                    public static final int SAID = 1;

                    public static final int UNSAID = 2;

                    int hidden;

                    /** */
                    public Open() {}

                    protected void unsaid() {}

                    @Override
                    public String toString() {
                        return "";
                    }

                    private void hidden() {}

                    static class Hidden {
                        public int inside;
                    }

                    /** Said. */
                    public interface Said {
                        void unsaidByDefault();
                    }

                    /** Said. */
                    public enum Choice {
                        /** Said. */
                        SAID,
                        UNSAID;
                    }

                    /** Said. */
                    public record Pair(int left, int right) {
                        public Pair {}
                    }
                }
                """;

        assertThat(Undocumented.in(List.of(source("p/Open.java", source))))
                .containsExactly(
                        "p.Open",
                        "p.Open.UNSAID",
                        "p.Open.<init>",
                        "p.Open.unsaid",
                        "p.Open.Said.unsaidByDefault",
                        "p.Open.Choice.UNSAID",
                        "p.Open.Pair.<init>");
    }

    @Test
    void packageAndModuleNeedAComment() throws IOException {
        assertThat(Undocumented.in(List.of(source("p/package-info.java", "package p;"))))
                .containsExactly("package p");
        assertThat(Undocumented.in(List.of(source("q/package-info.java", "/** Said. */ package q;"))))
                .isEmpty();
        assertThat(Undocumented.in(List.of(source("module-info.java", "module m {}"))))
                .containsExactly("module m");
    }

    private static List<Path> exportedSources(Path module) throws IOException {
        Path main = module.resolve("src/main/java");
        ModuleDescriptor descriptor;
        try (var in = Files.newInputStream(module.resolve("target/classes/module-info.class"))) {
            descriptor = ModuleDescriptor.read(in);
        }
        List<Path> folders = descriptor.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> main.resolve(exports.source().replace('.', '/')))
                .sorted()
                .toList();
        Stream<Path> sources = Stream.of(main.resolve("module-info.java"));
        for (Path folder : folders) {
            sources = Stream.concat(sources, javaFiles(folder).stream());
        }
        return sources.toList();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
