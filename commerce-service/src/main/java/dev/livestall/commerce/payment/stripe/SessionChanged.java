package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.Settlement;
import dev.livestall.commerce.payment.SettlingPayment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A session was paid, expired, or is complete and still unpaid: read it again and settle what it says now. */
@Component
class SessionChanged implements WebhookHandler {
    private final SettlingPayment settling;

    SessionChanged(SettlingPayment settling) {
        this.settling = settling;
    }

    @Override
    public Mono<Settlement> handle(StripeEvent event) {
        return settling.look(event.objectId());
    }
}
