package org.cablekit.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.cablekit.examples.documentation.Documents.Block;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is true: programs compile and print what is said, policies are read, links lead somewhere. */
class DocumentsTest {

    private static final Path README = Documents.root().resolve("README.md");
    private static final Pattern CLASS = Pattern.compile("(?:class|record) (\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @TempDir
    Path folder;

    static List<Path> pages() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void programsCompile(Path page) throws IOException {
        for (Block program : blocks(page, "java")) {
            compile(program);
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theFirstProgramPrintsWhatStandsBelowIt() throws Exception {
        List<Block> blocks = Documents.blocks(README);
        Block program = blocks(README, "java").get(0);
        Block output = blocks.get(blocks.indexOf(program) + 1);

        assertThat(printedBy(compile(program))).isEqualTo(output.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void policiesAreRead(Path page) throws IOException {
        for (Block json : blocks(page, "json")) {
            if (json.text().contains("\"policy\"")) {
                var policy = new ByteArrayInputStream(json.text().getBytes(StandardCharsets.UTF_8));
                assertThat(RedactionPolicyJson.read(policy).rules()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        for (String line : Documents.lines(page)) {
            for (Matcher link = LINK.matcher(line); link.find(); ) {
                assertThat(page.resolveSibling(link.group(1))).exists();
            }
        }
    }

    @Test
    void theTelegramOfTheGuideIsReadWhole() {
        String telegram = Documents.blocks(Documents.root().resolve("docs/telegrams.md")).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        Cable cable = CableParser.create().parse(telegram);

        assertThat(cable.coverage()).isEqualTo(1);
        assertThat(cable.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REF_YEAR_INFERRED);
        assertThat(cable.messageReference().map(Object::toString)).hasValue("09REYKJAVIK214");
        assertThat(cable.textHeading().references())
                .extracting(reference -> reference.target().orElseThrow().canonical())
                .containsExactly("09OSLO611", "08REYKJAVIK1033");
        assertThat(cable.body().passages()).hasSize(2);
        assertThat(cable.ending().signature()).isPresent();
    }

    @Test
    void thereArePrograms() {
        assertThat(pages()).contains(README);
        assertThat(blocks(README, "java")).hasSizeGreaterThan(1);
    }

    private static List<Block> blocks(Path page, String language) {
        return Documents.blocks(page).stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The name of the class compiled; its class file lies in the folder. */
    private String compile(Block program) throws IOException {
        Matcher name = CLASS.matcher(program.text());
        assertThat(name.find()).as("a class in%n%s", program.text()).isTrue();
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), program.text());
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
            Boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjects(source.toFile()))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        return name.group(1);
    }

    private String printedBy(String className) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                Stream.of(folder.toUri().toURL()).toArray(URL[]::new),
                getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            var main = loader.loadClass(className).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
