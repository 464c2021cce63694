package org.cablekit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The module descriptors of the published modules, from wherever the tests found their classes. */
final class PublishedModules {

    private static final Set<String> NAMES = Set.of(
            "org.cablekit.model",
            "org.cablekit.parser",
            "org.cablekit.export.json",
            "org.cablekit.export.xlsx",
            "org.cablekit.export.pdf");

    private PublishedModules() {}

    /** The modules, all of them. */
    static List<ModuleReference> found() {
        Path[] places = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(place -> place.toFile().exists())
                .toArray(Path[]::new);
        List<ModuleReference> modules = Stream.of(places)
                .filter(PublishedModules::mayBeOurs)
                .flatMap(place -> ModuleFinder.of(place).findAll().stream())
                .filter(module -> NAMES.contains(module.descriptor().name()))
                .toList();
        Set<String> names =
                modules.stream().map(module -> module.descriptor().name()).collect(Collectors.toSet());
        if (!names.equals(NAMES)) {
            throw new IllegalStateException("modules found: " + names);
        }
        return modules;
    }

    private static boolean mayBeOurs(Path place) {
        return place.endsWith("target/classes")
                || place.getFileName().toString().startsWith("cable-");
    }

    /** Packages the modules export to everyone. */
    static Set<String> exportedPackages() {
        return found().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** A file of a module; empty if it is not there. */
    static String read(ModuleReference module, String name) {
        try (var reader = module.open()) {
            var in = reader.open(name);
            if (in.isEmpty()) {
                return "";
            }
            try (var stream = in.get()) {
                return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
