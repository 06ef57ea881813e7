package dev.livestall.commerce;

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
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.livestall.commerce", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.livestall.commerce";

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(new ArchCondition<>("live in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            });

    @ArchTest
    static final ArchRule ONLY_TENANCY_OPENS_CONNECTIONS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".tenancy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.r2dbc.pool..",
                    "javax.sql..",
                    "java.sql..",
                    "org.springframework.r2dbc..",
                    "org.springframework.jdbc..")
            .because("a transaction names its shop first, and only tenancy sees to that");

    @ArchTest
    static final ArchRule ONLY_THE_LEADER_KEEPS_A_CONNECTION = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".tenancy..", ROOT + ".leader..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.r2dbc.postgresql..");

    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_SPEAKS_TO_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".outbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule ONLY_STRIPES_ADAPTER_KNOWS_STRIPE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".payment.stripe..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.stripe..");

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".stock..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are features above the ledger") {
                @Override
                public boolean test(JavaClass type) {
                    var name = type.getPackageName();
                    return name.startsWith(ROOT + ".")
                            && !name.startsWith(ROOT + ".stock")
                            && !name.startsWith(ROOT + ".tenancy")
                            && !name.startsWith(ROOT + ".leader");
                }
            });

    @ArchTest
    static final ArchRule NOTHING_BLOCKS_BUT_THE_SEED_AT_START = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".seed..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("a reactive type is blocked on") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().startsWith("reactor.core")
                            && (call.getName().startsWith("block")
                                    || call.getName().startsWith("toIterable")
                                    || call.getName().startsWith("toStream"));
                }
            });

    @ArchTest
    static final ArchRule JACKSON_2_IS_NEVER_IMPORTED =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_DO =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper)");
}
