package org.cablekit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions the rules are made of. Each names class and place of what it finds. */
final class Conditions {

    private static final Set<String> COPIES = Set.of("copyOf", "toList");

    private Conditions() {}

    static ArchCondition<JavaClass> useOnlyWhatTheirModuleMay(House house) {
        return condition("use only what their module may", (type, report) -> {
            Optional<House.Module> module = house.moduleOf(type);
            if (module.isEmpty()) {
                report.accept(type.getName() + " is in no module of the house");
                return;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (!mayUse(house, module.get(), dependency.getTargetClass().getBaseComponentType())) {
                    report.accept(module.get().name() + ": " + dependency.getDescription());
                }
            }
        });
    }

    private static boolean mayUse(House house, House.Module module, JavaClass target) {
        Optional<House.Module> other = house.moduleOf(target);
        if (other.isPresent()) {
            return other.get().equals(module)
                    || module.uses().contains(other.get().name());
        }
        return isOfThePlatform(target) || module.libraries().stream().anyMatch(target.getName()::startsWith);
    }

    private static boolean isOfThePlatform(JavaClass type) {
        String name = type.getName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("org.jspecify.");
    }

    static ArchCondition<JavaClass> notUseInnerPackagesOfOtherModules(House house) {
        return condition("not use packages that another module does not export", (type, report) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean foreign = !house.moduleOf(target).equals(house.moduleOf(type));
                if (foreign && house.isPublished(target) && !house.exported().contains(target.getPackageName())) {
                    report.accept(dependency.getDescription());
                }
            }
        });
    }

    static ArchCondition<JavaClass> showOnlyOwnTypes(House house) {
        return condition("show only types of the platform and the project", (type, report) -> {
            Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
            check(house, type.getName(), above, report);
            for (JavaMember member : type.getMembers()) {
                Set<JavaModifier> modifiers = member.getModifiers();
                if (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED)) {
                    check(house, member.getFullName(), shown(member), report);
                }
            }
        });
    }

    private static Stream<JavaType> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        unit.getThrowsClause().forEach(thrown -> types.add(thrown.getRawType()));
        return types.stream();
    }

    private static void check(House house, String where, Stream<JavaType> types, Consumer<String> report) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !isOfThePlatform(type) && house.moduleOf(type).isEmpty())
                .forEach(type -> report.accept(where + " shows " + type.getName()));
    }

    static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return condition("reside in packages that are @NullMarked", (type, report) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                report.accept("package of " + type.getName() + " is not @NullMarked");
            }
        });
    }

    static ArchCondition<JavaClass> havePublicConstructorWithoutArguments() {
        return condition("have a public constructor without arguments", (type, report) -> {
            boolean has = type.getConstructors().stream()
                    .anyMatch(
                            c -> c.getParameters().isEmpty() && c.getModifiers().contains(JavaModifier.PUBLIC));
            if (!has) {
                report.accept(type.getName() + " has no public constructor without arguments");
            }
        });
    }

    static ArchCondition<JavaClass> beImmutable() {
        return condition("be immutable", (type, report) -> {
            for (JavaField field : type.getFields()) {
                boolean constant = field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getModifiers().contains(JavaModifier.PRIVATE);
                if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                    report.accept(field.getFullName() + " is not final");
                } else if (field.getRawType().isArray() && !constant && !type.isEnum()) {
                    report.accept(field.getFullName() + " is an array");
                }
            }
            type.getMethods().stream()
                    .filter(method -> method.getName().matches("set[A-Z].*"))
                    .forEach(method -> report.accept(method.getFullName() + " is a setter"));
        });
    }

    static ArchCondition<JavaClass> copyCollections() {
        return condition("copy the collections they are given", (type, report) -> {
            long collections = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                            || field.getRawType().isAssignableTo(Map.class))
                    .count();
            long copies = type.getConstructors().stream()
                    .mapToLong(Conditions::copies)
                    .max()
                    .orElse(0);
            if (copies < collections) {
                report.accept(type.getName() + " copies " + copies + " of its " + collections + " collections");
            }
        });
    }

    /** Copies made by the constructor itself, or by a method of the project that it calls. */
    private static long copies(JavaConstructor constructor) {
        long direct = ownCopies(constructor);
        long byOthers = constructor.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .filter(method -> ownCopies(method) > 0)
                .count();
        return direct + byOthers;
    }

    private static long ownCopies(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> COPIES.contains(call.getTarget().getName()))
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("java.util"))
                .count();
    }

    static ArchCondition<JavaClass> notCall(Class<?> owner) {
        return notAccess(
                "not call " + owner.getName(), access -> access.getTargetOwner().isEquivalentTo(owner));
    }

    static ArchCondition<JavaClass> notCall(ForbiddenCalls forbidden) {
        return notAccess("not call " + forbidden.description(), access -> forbidden.contains(access.getTarget()));
    }

    private static ArchCondition<JavaClass> notAccess(String description, Predicate<JavaAccess<?>> forbidden) {
        return condition(
                description,
                (type, report) -> Stream.concat(
                                type.getAccessesFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                        .distinct()
                        .filter(forbidden)
                        .forEach(access -> report.accept(access.getDescription())));
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
