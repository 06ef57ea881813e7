package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.Settlement;
import dev.livestall.commerce.payment.SettlingDispute;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The buyer's bank takes a payment back, or something moved in that: read the dispute again and settle what it says now. */
@Component
class PaymentDisputed implements WebhookHandler {
    private final SettlingDispute settling;

    PaymentDisputed(SettlingDispute settling) {
        this.settling = settling;
    }

    @Override
    public Mono<Settlement> handle(StripeEvent event) {
        return settling.look(event.objectId());
    }
}
