package org.cablekit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporters are named twice, for the class path and for the module path, and both lists say the same. */
class ExportersAreProvidedTest {

    private static final String SERVICE = CableExporter.class.getName();

    @TempDir
    Path folder;

    @Test
    void bothListsOfEveryModuleNameTheSameClasses() {
        PublishedModules.found()
                .forEach(module -> assertThat(listed(PublishedModules.read(module, "META-INF/services/" + SERVICE)))
                        .as(module.descriptor().name())
                        .isEqualTo(provided(module.descriptor())));
    }

    @Test
    void everyExporterModuleProvidesOne() {
        PublishedModules.found().stream()
                .filter(module -> module.descriptor().name().startsWith("org.cablekit.export."))
                .forEach(module -> assertThat(provided(module.descriptor())).isNotEmpty());
    }

    @Test
    void whatIsProvidedIsFound() {
        Set<String> found = new TreeSet<>();
        CableExporters.load()
                .all()
                .forEach(exporter -> found.add(exporter.getClass().getName()));
        PublishedModules.found().forEach(module -> assertThat(found).containsAll(provided(module.descriptor())));
    }

    @Test
    void aListThatForgetsOneIsNoticed() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(SERVICE), "# comment\nplanted.One # said\n\n");
        ModuleDescriptor descriptor = ModuleDescriptor.newModule("planted")
                .packages(Set.of("planted"))
                .provides(SERVICE, List.of("planted.One", "planted.Two"))
                .build();

        assertThat(listed(Files.readString(services.resolve(SERVICE))))
                .containsExactly("planted.One")
                .isNotEqualTo(provided(descriptor));
    }

    private static Set<String> listed(String services) {
        Set<String> names = new TreeSet<>();
        services.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static Set<String> provided(ModuleDescriptor descriptor) {
        Set<String> names = new TreeSet<>();
        descriptor.provides().stream()
                .filter(provides -> provides.service().equals(SERVICE))
                .forEach(provides -> names.addAll(provides.providers()));
        return names;
    }
}
