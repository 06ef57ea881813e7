package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.NotingDecline;
import dev.livestall.commerce.payment.Settlement;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A card was declined. The session stays open and the units stay held; the others only hear of it. */
@Component
class PaymentDeclined implements WebhookHandler {
    private final NotingDecline noting;

    PaymentDeclined(NotingDecline noting) {
        this.noting = noting;
    }

    @Override
    public Mono<Settlement> handle(StripeEvent event) {
        var order = event.orderId();
        if (order == null) return Mono.just(Settlement.NOT_OURS);
        String code = event.code();
        return noting.note(order, event.id(), code == null ? "unknown" : code);
    }
}
