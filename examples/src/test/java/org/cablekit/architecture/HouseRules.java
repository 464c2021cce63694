package org.cablekit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** The rules of the house, by name. */
final class HouseRules {

    private final House house;

    HouseRules(House house) {
        this.house = house;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("allowed dependencies", classes().should(Conditions.useOnlyWhatTheirModuleMay(house)));
        rules.put(
                "no cycles", slices().matching(house.root() + ".(**)").should().beFreeOfCycles());
        rules.put("inner packages", classes().should(Conditions.notUseInnerPackagesOfOtherModules(house)));
        rules.put("no library types in public", classes().that(publicApi()).should(Conditions.showOnlyOwnTypes(house)));
        rules.put("public classes are closed", closedClasses());
        rules.put("null marked", classes().should(Conditions.resideInNullMarkedPackages()));
        rules.put("exporters are final and constructible", finalExporters());
        rules.put("data is immutable", classes().that(data()).should(Conditions.beImmutable()));
        rules.put(
                "records copy their collections",
                classes().that(publicRecords()).should(Conditions.copyCollections()));
        rules.put("no console", classes().that(published()).should(Conditions.notCall(ForbiddenCalls.CONSOLE)));
        rules.put("no logging", noLogging());
        rules.put("no exit", noClassesBut("examples.cli.Cables", Conditions.notCall(ForbiddenCalls.EXIT)));
        rules.put("no default charset", classes().should(Conditions.notCall(ForbiddenCalls.DEFAULT_CHARSET)));
        rules.put("no default locale", classes().should(Conditions.notCall(ForbiddenCalls.DEFAULT_LOCALE)));
        rules.put("no default zone", classes().should(Conditions.notCall(ForbiddenCalls.DEFAULT_ZONE)));
        rules.put(
                "no clock, random or environment",
                classes().that(published()).should(Conditions.notCall(ForbiddenCalls.UNREPEATABLE)));
        rules.put("service loader", noClassesBut("export.CableExporters", Conditions.notCall(ServiceLoader.class)));
        rules.put("no mutable statics", fields().that().areStatic().should().beFinal());
        rules.put("no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        rules.put("telling names", noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Helper|Helpers)"));
        return rules;
    }

    private ArchRule closedClasses() {
        return classes()
                .that(publicApi())
                .and()
                .areNotInterfaces()
                .and(describe("are no enums", type -> !type.isEnum()))
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private ArchRule finalExporters() {
        return classes()
                .that()
                .implement(nameMatching(house.root().replace(".", "\\.") + "\\.export\\.CableExporter"))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .bePublic()
                .andShould(Conditions.havePublicConstructorWithoutArguments());
    }

    private ArchRule noLogging() {
        return noClasses()
                .that(published())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*");
    }

    private ArchRule noClassesBut(String allowed, com.tngtech.archunit.lang.ArchCondition<JavaClass> condition) {
        return classes()
                .that(describe("are not " + allowed, type -> !type.getName().equals(house.root() + "." + allowed)))
                .should(condition);
    }

    private DescribedPredicate<JavaClass> published() {
        return describe("are in a published module", house::isPublished);
    }

    private DescribedPredicate<JavaClass> publicApi() {
        return describe("users can see", house::isPublicApi);
    }

    private DescribedPredicate<JavaClass> publicRecords() {
        return describe("are records users can see", type -> house.isPublicApi(type) && type.isRecord());
    }

    /** Public types of cable-model that hold something: all but interfaces, enums, exceptions and builders. */
    private DescribedPredicate<JavaClass> data() {
        return describe(
                "are data of cable-model",
                type -> house.isPublicApi(type)
                        && house.moduleOf(type)
                                .filter(module -> module.name().equals("cable-model"))
                                .isPresent()
                        && !type.isInterface()
                        && !type.isAssignableTo(Throwable.class)
                        && !type.getSimpleName().equals("Builder"));
    }
}
