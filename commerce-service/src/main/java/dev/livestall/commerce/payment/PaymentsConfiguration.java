package dev.livestall.commerce.payment;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class PaymentsConfiguration {
    /** What everyone gets who asks for {@link Payments}. */
    @Bean
    @Primary
    ResilientPayments resilientPayments(@Qualifier("stripePayments") Payments stripe, PaymentSettings settings) {
        return new ResilientPayments(stripe, settings.guard());
    }
}
