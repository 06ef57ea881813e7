package dev.livestall.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.livestall.analytics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(ArchCondition.from(
                    DescribedPredicate.describe("be in a null-marked package", ArchitectureTest::isNullMarked)));

    @ArchTest
    static final ArchRule onlyTheSinkKnowsElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackage("..sink..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.http..");

    @ArchTest
    static final ArchRule kafkaIsKnownWhereRecordsComeInAndDeadLettersGoOut = noClasses()
            .that()
            .resideOutsideOfPackages("..sink..", "..ingest..", "..letters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.apache.flink.connector.kafka..");

    @ArchTest
    static final ArchRule theWireEndsBehindIngest = noClasses()
            .that()
            .resideOutsideOfPackages("..ingest..", "..sink..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.livestall\\.events\\.(Room|Viewer|Order)Event.*|dev\\.livestall\\.events\\.Touch");

    @ArchTest
    static final ArchRule talliesArePure = noClasses()
            .that()
            .haveSimpleNameEndingWith("Tally")
            .or()
            .haveSimpleNameEndingWith("Document")
            .or()
            .haveSimpleName("LastTouch")
            .or()
            .haveSimpleName("LineCredit")
            .or()
            .haveSimpleName("RecordReader")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.flink..", "java.time.chrono..");

    @ArchTest
    static final ArchRule nothingCountedComesFromTheClockOnTheWall = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule noJackson2 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.livestall.analytics.(*)..").should().beFreeOfCycles();

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
