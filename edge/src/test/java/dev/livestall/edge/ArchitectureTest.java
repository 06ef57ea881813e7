package dev.livestall.edge;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.livestall.edge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getName() + " is in a package without @NullMarked"));
                }
            });

    @ArchTest
    static final ArchRule featuresAreNotInCycles =
            slices().matching("dev.livestall.edge.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule tokensPagesAndHttpKnowNotEachOther = CompositeArchRule.of(List.of(
            apart("tokens", "pages", "http"), apart("pages", "tokens", "http"), apart("http", "tokens", "pages")));

    @ArchTest
    static final ArchRule problemsAndSettingsKnowNobody = CompositeArchRule.of(List.of(
            apart("problems", "tokens", "pages", "http", "settings"),
            apart("settings", "tokens", "pages", "http", "problems")));

    @ArchTest
    static final ArchRule onlyTokensKnowsJose = noClasses()
            .that()
            .resideOutsideOfPackage("dev.livestall.edge.tokens")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..", "org.springframework.security..");

    @ArchTest
    static final ArchRule theEdgeKnowsNoBusiness = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.livestall.events..",
                    "dev.livestall.chat..",
                    "dev.livestall.commerce..",
                    "dev.livestall.dashboards..");

    @ArchTest
    static final ArchRule nobodyImportsJackson2 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule nothingWaits =
            noClasses().should().callMethodWhere(target(nameMatching("block|blockFirst|blockLast|blockOptional")));

    private static ArchRule apart(String feature, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("dev.livestall.edge." + feature)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(others)
                        .map(o -> "dev.livestall.edge." + o)
                        .toArray(String[]::new));
    }
}
