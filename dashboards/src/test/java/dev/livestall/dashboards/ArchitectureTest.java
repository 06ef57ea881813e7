package dev.livestall.dashboards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.livestall.dashboards", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyInsightKnowsElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackage("..insight")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.http..");

    @ArchTest
    static final ArchRule onlyShowKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..show")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyTheBooksCallOtherServices = noClasses()
            .that()
            .resideOutsideOfPackage("..books")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web.reactive.function.client..");

    @ArchTest
    static final ArchRule featuresAreNotInCycles =
            slices().matching("dev.livestall.dashboards.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyBlocks = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "block",
                    call -> call.getName().startsWith("block")
                            && call.getTargetOwner().getPackageName().startsWith("reactor.core")));

    @ArchTest
    static final ArchRule jackson2IsNotUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("be in a NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    if (!marked)
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
                }
            });
}
