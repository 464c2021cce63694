package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exporters as plug-ins: how they are found, what they refuse, what they do with a stream. */
class PdfExporterTest {

    static Stream<CableExporter> exporters() {
        return Stream.of(new PdfCableExporter(), new PdfBookExporter());
    }

    @Test
    void bothAreFound() {
        CableExporters found = CableExporters.load();
        assertThat(found.require("pdf").packaging()).isEqualTo(CableExporter.Packaging.SINGLE);
        assertThat(found.require("pdfbook").packaging()).isEqualTo(CableExporter.Packaging.COLLECTION);
    }

    @Test
    void moduleAndServicesFileNameTheSame() throws IOException {
        ModuleDescriptor module = ModuleDescriptor.read(open("/module-info.class"));
        String services = new String(
                open("/META-INF/services/org.cablekit.export.CableExporter").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(module.provides())
                .singleElement()
                .satisfies(provides -> assertThat(provides.providers())
                        .containsExactlyInAnyOrderElementsOf(services.lines().toList()));
    }

    private static java.io.InputStream open(String resource) throws IOException {
        for (var url : java.util.Collections.list(
                PdfCableExporter.class.getClassLoader().getResources(resource.substring(1)))) {
            if (url.getPath().contains("cable-export-pdf")) {
                return url.openStream();
            }
        }
        throw new IOException("no resource " + resource);
    }

    @Test
    void theFontsHaveTheirLicences() throws IOException {
        for (String licence : List.of("SourceSans3-LICENSE.md", "SourceCodePro-LICENSE.md")) {
            assertThat(new String(
                            open("/org/cablekit/export/pdf/font/" + licence).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void wrongOptionsAreRefusedBeforeTheFirstByte(CableExporter exporter) {
        for (Map<String, String> wrong :
                List.of(Map.of("case", "x".repeat(81)), Map.of("level", "a\nb"), Map.of("date", "\u0007"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportOptions options = ExportOptions.of(exporter, wrong);
            assertThatThrownBy(() -> exporter.open(out, options))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong.keySet().iterator().next());
            assertThat(out.size()).isZero();
        }
        assertThatThrownBy(() -> ExportOptions.of(exporter, Map.of("page", "legal")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter, a4");
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void theCallersStreamIsNeverClosed(CableExporter exporter) throws IOException {
        class Watched extends ByteArrayOutputStream {
            boolean closed;
            boolean flushed;

            @Override
            public void close() {
                closed = true;
            }

            @Override
            public void flush() {
                flushed = true;
            }
        }

        Watched out = new Watched();
        Reprints.export(exporter, List.of(SampleCables.cablegate()), Map.of(), out);
        assertThat(out.closed).isFalse();
        assertThat(out.flushed).isTrue();
        Watched given = new Watched();
        exporter.open(given, ExportOptions.defaultsOf(exporter)).close();
        assertThat(given.closed).isFalse();
    }

    /** Fails once a number of bytes is written. */
    private static final class FailingStream extends OutputStream {
        private long left;

        FailingStream(long left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("disk full");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void aFailingStreamGivesItsOwnException(CableExporter exporter) {
        int whole = exporter.id().equals("pdf")
                ? Reprints.pdf(SampleCables.cablegate()).length
                : Reprints.book(List.of(SampleCables.cablegate()), Map.of()).length;
        for (int fails = 0; fails < whole; fails += 211) {
            OutputStream out = new FailingStream(fails);
            assertThatThrownBy(() -> {
                        try (CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
                            writer.write(SampleCables.cablegate());
                            writer.finish();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    @Test
    void aReprintHoldsOneTelegram() throws IOException {
        PdfCableExporter exporter = new PdfCableExporter();
        ExportOptions options = ExportOptions.defaultsOf(exporter);
        try (CableWriter writer = exporter.open(OutputStream.nullOutputStream(), options)) {
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
            writer.write(SampleCables.minimal());
            assertThatThrownBy(() -> writer.write(SampleCables.minimal())).isInstanceOf(IllegalStateException.class);
            assertThat(writer.finish().cables()).isEqualTo(1);
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.write(SampleCables.minimal())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFinishedVolumeTakesNoMore() throws IOException {
        PdfBookExporter exporter = new PdfBookExporter();
        try (CableWriter writer = exporter.open(OutputStream.nullOutputStream(), ExportOptions.defaultsOf(exporter))) {
            writer.write(SampleCables.minimal());
            assertThat(writer.finish().cables()).isEqualTo(1);
            assertThatThrownBy(() -> writer.write(SampleCables.minimal())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aWriterMayBeGivenUp() throws IOException {
        PdfBookExporter exporter = new PdfBookExporter();
        CableWriter writer = exporter.open(OutputStream.nullOutputStream(), ExportOptions.defaultsOf(exporter));
        writer.write(SampleCables.minimal());
        writer.close();
        assertThatCode(writer::close).doesNotThrowAnyException();
    }

    @Test
    void replacedCharactersAreReported() {
        ExportReport report = Reprints.export(
                new PdfBookExporter(),
                List.of(SampleCables.cablegate(), SampleCables.nonLatin()),
                Map.of(),
                OutputStream.nullOutputStream());
        assertThat(report.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.cable()).isEqualTo(1);
            assertThat(notice.diagnostic().code()).isEqualTo(DiagnosticCode.EXPORT_CHARACTER_REPLACED);
            assertThat(notice.diagnostic().message()).contains("U+0627");
        });
    }
}
