package org.cablekit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The project obeys the rules of the house, and each rule fails on a planted violation. */
class HouseRulesTest {

    private static final String ROOT = "org.cablekit";
    private static final String PLANTED = "org.cablekit.architecture.planted";

    private static JavaClasses project;
    private static JavaClasses planted;
    private static HouseRules rules;
    private static HouseRules plantedRules;

    /** What is planted, by the rule that has to find it. */
    private static final Map<String, List<String>> VIOLATIONS = Map.ofEntries(
            Map.entry(
                    "allowed dependencies",
                    List.of(
                            "model.PlantedModel$LooksUp",
                            "export.json.PlantedJsonExporter$UsesOtherLibrary",
                            "export.json.PlantedJsonExporter$UsesOtherExporter",
                            "export.json.PlantedJsonExporter$UsesParser")),
            Map.entry("no cycles", List.of("parser.round.Round")),
            Map.entry("inner packages", List.of("export.json.PlantedJsonExporter$UsesParser")),
            Map.entry(
                    "no library types in public",
                    List.of(
                            "export.json.PlantedJsonExporter$ShowsLibrary.nodes",
                            "export.json.PlantedJsonExporter$ThrowsLibrary.read")),
            Map.entry("public classes are closed", List.of("model.PlantedModel$Open")),
            Map.entry("null marked", List.of("parser.PlantedParser ", "parser.inside.Inside ")),
            Map.entry("exporters are final and constructible", List.of("export.json.PlantedJsonExporter")),
            Map.entry(
                    "data is immutable",
                    List.of(
                            "model.PlantedModel$Mutable.count is not final",
                            "model.PlantedModel$Mutable.setCount(int) is a setter",
                            "model.PlantedModel$KeepsArray.bytes is an array")),
            Map.entry("records copy their collections", List.of("model.PlantedModel$KeepsList")),
            Map.entry("no console", List.of("parser.PlantedParser$Prints.", "parser.PlantedParser$PrintsTrace")),
            Map.entry("no logging", List.of("parser.PlantedParser$Logs.", "parser.PlantedParser$LogsForTheSystem")),
            Map.entry("no exit", List.of("parser.PlantedParser$Exits")),
            Map.entry(
                    "no default charset",
                    List.of("parser.PlantedParser$DefaultCharset.", "parser.PlantedParser$DefaultCharsetOfReader")),
            Map.entry(
                    "no default locale",
                    List.of("parser.PlantedParser$DefaultLocale.", "parser.PlantedParser$DefaultLocaleByReference")),
            Map.entry("no default zone", List.of("parser.PlantedParser$DefaultZone", "parser.PlantedParser$Today")),
            Map.entry(
                    "no clock, random or environment",
                    List.of("parser.PlantedParser$Today", "parser.PlantedParser$Dice")),
            Map.entry("service loader", List.of("parser.PlantedParser$Loads")),
            Map.entry("no mutable statics", List.of("parser.PlantedParser.parsed")),
            Map.entry("no generic exceptions", List.of("parser.PlantedParser$ThrowsAnything")),
            Map.entry("telling names", List.of("parser.PlantedParser$StringUtils")));

    /** What is planted to look like a violation and is none. */
    private static final List<String> INNOCENT = List.of(
            "model.PlantedModel$Sound",
            "parser.PlantedParser$GivenLocale",
            "export.json.PlantedJsonExporter$HidesLibrary",
            "export.CableExporters",
            "examples.cli.Cables");

    @BeforeAll
    static void read() throws Exception {
        // Modules are folders or jars, as the build has it; the test jar of the model is no part of the project.
        ImportOption noTests = location -> !location.contains("/test-classes/")
                && !location.contains("-tests.jar")
                && !location.contains("/org/cablekit/testing/");
        project = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(noTests)
                .importPackages(ROOT);
        planted = new ClassFileImporter().importPackages(PLANTED);
        rules = new HouseRules(new House(ROOT, PublishedModules.exportedPackages()));
        plantedRules = new HouseRules(new House(
                PLANTED,
                Stream.of("model", "parser", "export", "export.json", "export.pdf")
                        .map(relative -> PLANTED + "." + relative)
                        .collect(Collectors.toSet())));
    }

    @Test
    void everyModuleIsSeen() {
        Set<String> seen = project.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(seen)
                .contains(
                        "org.cablekit.model",
                        "org.cablekit.redact",
                        "org.cablekit.export",
                        "org.cablekit.parser",
                        "org.cablekit.export.json",
                        "org.cablekit.export.xlsx",
                        "org.cablekit.export.pdf",
                        "org.cablekit.examples.cli",
                        "org.cablekit.examples.graphml")
                .doesNotContain("org.cablekit.architecture", "org.cablekit.testing");
        assertThat(project.size()).isGreaterThan(300);
    }

    @Test
    void everyRuleHasItsPlantedViolation() {
        assertThat(VIOLATIONS.keySet()).isEqualTo(rules.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> theProjectObeys() {
        return rules.all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(project)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedViolationIsFound() {
        return plantedRules.all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> {
                    String report = String.join(
                            "\n",
                            rule.getValue().evaluate(planted).getFailureReport().getDetails());
                    assertThat(VIOLATIONS.get(rule.getKey()))
                            .isNotEmpty()
                            .allSatisfy(place -> assertThat(report).contains(PLANTED + "." + place));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoViolationIsNotReported() {
        return plantedRules.all().entrySet().stream()
                .filter(rule -> !rule.getKey().equals("null marked"))
                .map(rule -> dynamicTest(rule.getKey(), () -> {
                    String report = String.join(
                            "\n",
                            rule.getValue().evaluate(planted).getFailureReport().getDetails());
                    INNOCENT.forEach(place -> assertThat(report).doesNotContain(PLANTED + "." + place));
                }));
    }
}
