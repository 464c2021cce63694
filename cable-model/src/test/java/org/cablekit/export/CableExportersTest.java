package org.cablekit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CableExportersTest {

    @TempDir
    private Path folder;

    private ClassLoader providers(String... names) throws IOException {
        URL services =
                Files.write(folder.resolve("services"), List.of(names)).toUri().toURL();
        return new ClassLoader(CableExporter.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + CableExporter.class.getName())
                        ? Collections.enumeration(List.of(services))
                        : super.getResources(name);
            }
        };
    }

    @Test
    void exportersAreFoundAndSortedById() throws IOException {
        CableExporters exporters =
                CableExporters.load(providers(SampleExporter.class.getName(), SampleExporter.Bare.class.getName()));

        assertThat(exporters.all()).extracting(CableExporter::id).containsExactly("bare", "sample");
        assertThat(exporters.require("bare")).isInstanceOf(SampleExporter.Bare.class);
    }

    @Test
    void theContextClassLoaderIsTheUsualOne() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(providers(SampleExporter.class.getName()));
        try {
            assertThat(CableExporters.load().require("sample")).isInstanceOf(SampleExporter.class);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void anUnknownIdNamesTheKnownOnes() throws IOException {
        CableExporters exporters =
                CableExporters.load(providers(SampleExporter.class.getName(), SampleExporter.Bare.class.getName()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporters.require("docx"))
                .withMessage("unknown format 'docx'; known are bare, sample");
    }

    @Test
    void anEmptyClassPathIsSaid() throws IOException {
        CableExporters exporters = CableExporters.load(providers());

        assertThat(exporters.all()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporters.require("json"))
                .withMessageContaining("no exporter was found");
    }

    @Test
    void twoExportersOfOneIdStop() throws IOException {
        ClassLoader loader = providers(SampleExporter.class.getName(), SampleExporter.SameId.class.getName());

        assertThatIllegalStateException()
                .isThrownBy(() -> CableExporters.load(loader))
                .withMessageContaining("'sample'")
                .withMessageContaining(SampleExporter.SameId.class.getName());
    }

    @Test
    void anUnusableIdStops() throws IOException {
        ClassLoader loader = providers(SampleExporter.BadlyNamed.class.getName());

        assertThatIllegalStateException()
                .isThrownBy(() -> CableExporters.load(loader))
                .withMessageContaining("'Sample Format'");
    }

    @Test
    void aBrokenProviderIsNotSwallowed() throws IOException {
        ClassLoader loader = providers("org.cablekit.export.IsNotThere");

        assertThatExceptionOfType(ServiceConfigurationError.class).isThrownBy(() -> CableExporters.load(loader));
    }
}
