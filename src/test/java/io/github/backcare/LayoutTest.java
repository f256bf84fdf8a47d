package io.github.backcare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The layout of the design: data flows one way, deciding packages are pure, and only Main knows System. */
class LayoutTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.github.backcare");
    /** Arithmetic on arrays, which is no knowledge of the machine. */
    private static final Set<String> HARMLESS = Set.of("arraycopy", "identityHashCode");

    private static final Set<String> ASK_THE_MACHINE = Set.of("Instant.now", "LocalDate.now", "LocalDateTime.now",
            "LocalTime.now", "ZonedDateTime.now", "OffsetDateTime.now", "ZoneId.systemDefault", "TimeZone.getDefault",
            "Locale.getDefault", "Charset.defaultCharset", "Clock.systemUTC", "Clock.systemDefaultZone",
            "String.toLowerCase", "String.toUpperCase", "String.getBytes");

    @Test
    void arrowsRunDownTheLineOfData() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("io.github.backcare..")
                .layer("content").definedBy("..content..")
                .layer("pregnancy").definedBy("..pregnancy..")
                .layer("wording").definedBy("..wording..")
                .layer("screening").definedBy("..screening..")
                .layer("figure").definedBy("..figure..")
                .layer("routine").definedBy("..routine..")
                .layer("session").definedBy("..session..")
                .layer("plan").definedBy("io.github.backcare.plan..")
                .layer("faq").definedBy("..faq..")
                .layer("outside").definedBy("..format..", "..lint..", "..terminal..", "..store..", "..cli..")
                .layer("main").definedBy("io.github.backcare")
                .whereLayer("content").mayOnlyBeAccessedByLayers("wording", "figure", "screening", "routine", "session", "faq",
                        "outside")
                .whereLayer("pregnancy").mayOnlyBeAccessedByLayers("screening", "routine", "session", "plan", "outside")
                .whereLayer("wording").mayOnlyBeAccessedByLayers("screening", "session", "faq", "outside")
                .whereLayer("screening").mayOnlyBeAccessedByLayers("session", "plan", "outside")
                .whereLayer("figure").mayOnlyBeAccessedByLayers("routine", "session", "outside")
                .whereLayer("routine").mayOnlyBeAccessedByLayers("session", "plan", "outside")
                .whereLayer("session").mayOnlyBeAccessedByLayers("outside")
                .whereLayer("plan").mayOnlyBeAccessedByLayers("outside")
                .whereLayer("faq").mayOnlyBeAccessedByLayers("outside")
                .whereLayer("outside").mayOnlyBeAccessedByLayers("main")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void arrowsOutsideRunTowardsTheCommands() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("io.github.backcare..")
                .layer("lint").definedBy("..lint..")
                .layer("store").definedBy("..store..")
                .layer("format").definedBy("..format..")
                .layer("terminal").definedBy("..terminal..")
                .layer("cli").definedBy("..cli..")
                .layer("main").definedBy("io.github.backcare")
                .whereLayer("lint").mayOnlyBeAccessedByLayers("format", "cli")
                .whereLayer("store").mayOnlyBeAccessedByLayers("format", "cli")
                .whereLayer("format").mayOnlyBeAccessedByLayers("terminal", "cli")
                .whereLayer("terminal").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .check(CLASSES);
    }

    @Test
    void decidingPackagesKnowNeitherPicocliNorJLine() {
        noClasses().that().resideInAnyPackage("..content..", "..pregnancy..", "..wording..", "..screening..",
                "..routine..", "..session..", "..plan..", "..figure..", "..faq..")
                .should().dependOnClassesThat().resideInAnyPackage("picocli..", "org.jline..").check(CLASSES);
    }

    @Test
    void onlyMainKnowsSystem() {
        noClasses().that().doNotHaveFullyQualifiedName("io.github.backcare.Main")
                .should().callMethodWhere(describe("it belongs to System", (JavaCall<?> call) ->
                        call.getTargetOwner().isEquivalentTo(System.class) && !HARMLESS.contains(call.getName())))
                .orShould().accessFieldWhere(describe("it belongs to System", (JavaFieldAccess access) ->
                        access.getTargetOwner().isEquivalentTo(System.class)))
                .check(CLASSES);
    }

    @Test
    void timeZoneAndLanguageOfTheMachineAreHandedIn() {
        noClasses().that().doNotHaveFullyQualifiedName("io.github.backcare.LocalClock")
                .should().callMethodWhere(describe("it asks the machine for its time, zone, language or encoding",
                        (JavaCall<?> call) -> ASK_THE_MACHINE.contains(
                                call.getTargetOwner().getSimpleName() + "." + call.getName())
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .check(CLASSES);
    }

    @Test
    void decidingPackagesTouchNoFileThreadOrProcess() {
        noClasses().that().resideInAnyPackage("..pregnancy..", "..wording..", "..screening..", "..routine..",
                "..session..", "..plan..", "..figure..", "..faq..")
                .should().dependOnClassesThat().belongToAnyOf(Files.class, Path.class, File.class, Thread.class,
                        ProcessBuilder.class, Runtime.class).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.backcare.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
