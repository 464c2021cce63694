package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Section;
import org.cablekit.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections of one telegram that come as files of their own. */
final class SectionJoiningTest {

    @TempDir
    private Path folder;

    @Test
    void sectionsAreJoinedWhateverTheirOrder() throws IOException {
        write("a.txt", section(2, 2, "2. (U) The second part.\n\nMARLOW\n"));
        write("b.txt", section(1, 2, "1. (U) The first part.\n"));
        Cable cable = only(read());
        assertThat(cable.sections()).extracting(Section::number).containsExactly(1, 2);
        assertThat(cable.body().blocks()).hasSize(2);
        assertThat(cable.ending().signature()).isPresent();
        assertThat(cable.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.SECTION_MISSING, DiagnosticCode.SECTION_DOUBLED);
    }

    @Test
    void aMissingSectionIsReported() throws IOException {
        write("a.txt", section(1, 3, "1. (U) The first part.\n"));
        write("b.txt", section(3, 3, "3. (U) The third part.\n\nMARLOW\n"));
        assertThat(only(read()).diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.SECTION_MISSING);
    }

    @Test
    void findingsAboutThePartsStay() throws IOException {
        write("a.txt", section(1, 2, "1. (U) The first part.\n"));
        String second = section(2, 2, "2. (U) The caf\u00E9.\n\nMARLOW\n");
        Files.write(folder.resolve("b.txt"), second.getBytes(StandardCharsets.ISO_8859_1));
        Cable cable = only(read());
        List<Diagnostic> fallbacks = cable.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.CHARSET_FALLBACK)
                .toList();
        assertThat(fallbacks).hasSize(1);
        assertThat(cable.source().textOf(fallbacks.get(0).span()).toString()).isEqualTo("2. (U) The caf\u00E9.");
    }

    @Test
    void aStrictParserJudgesTheWholeTelegram() throws IOException {
        write("a.txt", section(1, 2, "1. (U) The first part.\n"));
        write("b.txt", section(2, 2, "2. (U) The second part.\n\nMARLOW\n"));
        CableParser strict = CableParser.create(ParserOptions.DEFAULT.failingAt(Severity.WARNING));
        try (ReadResults results =
                CableReader.create(strict, ReaderOptions.defaults()).read(folder)) {
            assertThat(results.cables(failure -> assertThat(failure).isNull())).hasSize(1);
        }
        write("a.txt", section(1, 3, "1. (U) The first part.\n"));
        write("b.txt", section(3, 3, "3. (U) The third part.\n\nMARLOW\n"));
        try (ReadResults results =
                CableReader.create(strict, ReaderOptions.defaults()).read(folder)) {
            ReadResult result = results.iterator().next();
            assertThat(((ReadResult.Failed) result).failure().reason()).startsWith("SECTION_MISSING ");
        }
    }

    @Test
    void aSectionThatComesTwiceStaysApart() throws IOException {
        write("a.txt", section(1, 2, "1. (U) The first part.\n"));
        write("b.txt", section(1, 2, "1. (U) The first part.\n"));
        assertThat(read()).hasSize(2);
    }

    @Test
    void anotherMessageStaysApart() throws IOException {
        write("a.txt", section(1, 2, "1. (U) The first part.\n"));
        write("b.txt", section(2, 2, "2. (U) Another.\n").replace("000214", "000215"));
        assertThat(read()).hasSize(2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<Cable> read() {
        try (ReadResults results = CableReader.create().read(folder)) {
            return results.cables(failure -> assertThat(failure).isNull()).toList();
        }
    }

    private static Cable only(List<Cable> cables) {
        assertThat(cables).hasSize(1);
        return cables.get(0);
    }

    private static String section(int number, int of, String body) {
        return """
                R 021005Z MAR 09
                FM AMEMBASSY REYKJAVIK
                TO SECSTATE WASHDC 3127

                UNCLAS SECTION 0%d OF 0%d REYKJAVIK 000214

                SIPDIS

                E.O. 12958: N/A
                TAGS: ECON, IC
                SUBJECT: HARBOR TALKS

                %s""".formatted(number, of, body);
    }
}
