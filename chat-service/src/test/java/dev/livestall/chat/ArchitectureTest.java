package dev.livestall.chat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Who may use whom. */
@AnalyzeClasses(packages = "dev.livestall.chat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresAreNotInCycles =
            slices().matching("dev.livestall.chat.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aMessageWalksOneWay = noClasses()
            .that()
            .resideInAPackage("..chat.room..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..chat.message..", "..chat.moderation..", "..chat.socket..");

    @ArchTest
    static final ArchRule nobodyReachesIntoTheSockets = noClasses()
            .that()
            .resideOutsideOfPackage("..chat.socket..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..chat.socket..");

    @ArchTest
    static final ArchRule onlyKafkaMakesClients = noClasses()
            .that()
            .resideOutsideOfPackage("..chat.kafka..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.kafka\\.clients\\.(admin\\.Admin|producer\\.KafkaProducer)");

    @ArchTest
    static final ArchRule onlyTheArchiveSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("..chat.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.r2dbc..", "io.r2dbc..");

    @ArchTest
    static final ArchRule jackson2IsNotUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule nothingBlocks = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("block() or its kin") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().startsWith("reactor.core")
                            && call.getName().startsWith("block");
                }
            });

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("be in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                    }
                }
            });
}
