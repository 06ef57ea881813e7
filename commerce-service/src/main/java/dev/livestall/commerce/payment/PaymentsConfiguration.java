package dev.livestall.commerce.payment;

import dev.livestall.traces.Traces;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class PaymentsConfiguration {
    @Bean
    PaymentGuard paymentGuard(PaymentSettings settings) {
        return new PaymentGuard(settings.guard());
    }

    @Bean
    ResilientPayments resilientPayments(@Qualifier("stripePayments") Payments stripe, PaymentGuard guard) {
        return new ResilientPayments(stripe, guard);
    }

    /** What everyone gets who asks for {@link Payments}. */
    @Bean
    @Primary
    TracedPayments tracedPayments(ResilientPayments payments, Traces traces) {
        return new TracedPayments(payments, traces.orders());
    }
}
