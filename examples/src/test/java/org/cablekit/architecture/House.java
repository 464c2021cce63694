package org.cablekit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The modules of the project below a root package, and what each may use.
 *
 * @param root the root package: the real one, or the one of the planted violations
 * @param exported the packages that users of the modules can see
 */
record House(String root, Set<String> exported) {

    /**
     * A module.
     *
     * @param name its name in messages
     * @param packages its root packages, relative to the root of the house
     * @param uses the other modules it may use
     * @param libraries beginnings of the package names of the library it may use
     * @param published whether it is a library for users
     */
    record Module(String name, List<String> packages, Set<String> uses, List<String> libraries, boolean published) {}

    private static final List<Module> MODULES = List.of(
            new Module("cable-model", List.of("model", "redact", "export"), Set.of(), List.of(), true),
            new Module("cable-parser", List.of("parser"), Set.of("cable-model"), List.of(), true),
            exporter("json", "tools.jackson.", "com.fasterxml.jackson.annotation."),
            exporter("xlsx", "org.apache.poi.", "org.openxmlformats.schemas.", "org.apache.commons.compress."),
            exporter("pdf", "com.lowagie."),
            new Module(
                    "examples",
                    List.of("examples"),
                    Set.of("cable-model", "cable-parser", "cable-export-json", "cable-export-xlsx", "cable-export-pdf"),
                    List.of("picocli.", "tools.jackson."),
                    false));

    private static Module exporter(String format, String... libraries) {
        return new Module(
                "cable-export-" + format, List.of("export." + format), Set.of("cable-model"), List.of(libraries), true);
    }

    List<Module> modules() {
        return MODULES;
    }

    /** The module a class belongs to: the one with the longest root package that holds it. */
    Optional<Module> moduleOf(JavaClass type) {
        return MODULES.stream()
                .filter(module -> depth(module, type) > 0)
                .max(Comparator.comparingInt(module -> depth(module, type)));
    }

    private int depth(Module module, JavaClass type) {
        String name = type.getPackageName();
        return module.packages().stream()
                .map(relative -> root + "." + relative)
                .filter(own -> name.equals(own) || name.startsWith(own + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    boolean isPublished(JavaClass type) {
        return moduleOf(type).filter(Module::published).isPresent();
    }

    /** Whether users can name the class: it and what it lies in are public, and its package is exported. */
    boolean isPublicApi(JavaClass type) {
        boolean reachable = type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(this::isPublicApi).orElse(true);
        return reachable && isPublished(type) && exported.contains(type.getPackageName());
    }
}
