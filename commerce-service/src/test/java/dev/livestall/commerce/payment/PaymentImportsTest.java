package dev.livestall.commerce.payment;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "dev.livestall.commerce.payment", importOptions = ImportOption.DoNotIncludeTests.class)
class PaymentImportsTest {
    @ArchTest
    static final ArchRule THE_PORT_KNOWS_NO_ADAPTER = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("dev.livestall.commerce.payment")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.livestall.commerce.payment.stripe..");
}
