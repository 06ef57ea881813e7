package dev.livestall.backing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.livestall.backing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE = DescribedPredicate.describe(
            "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(be(IN_A_NULL_MARKED_PACKAGE));

    @ArchTest
    static final ArchRule serversDontKnowWhoAsksForThem = noClasses()
            .that()
            .resideInAPackage("dev.livestall.backing.server")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.livestall.backing", "dev.livestall.backing.stripe..", "dev.livestall.events..");

    @ArchTest
    static final ArchRule theStripeSandboxStandsAlone = noClasses()
            .that()
            .resideInAPackage("dev.livestall.backing.stripe..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.livestall.backing", "dev.livestall.backing.server..");

    @ArchTest
    static final ArchRule packagesAreNotInCycles =
            slices().matching("dev.livestall.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noSpring =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");
}
