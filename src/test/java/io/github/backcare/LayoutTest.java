package io.github.backcare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The layout of the design: data flows one way, deciding packages are pure, and only Main knows System. */
class LayoutTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.github.backcare");
    /** Arithmetic on arrays, which is no knowledge of the machine. */
    private static final Set<String> HARMLESS = Set.of("arraycopy", "identityHashCode");

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
                .layer("outside").definedBy("..format..", "..lint..", "..terminal..", "..store..", "..cli..",
                        "io.github.backcare")
                .withOptionalLayers(true)
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
    void packagesHaveNoCycles() {
        slices().matching("io.github.backcare.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
