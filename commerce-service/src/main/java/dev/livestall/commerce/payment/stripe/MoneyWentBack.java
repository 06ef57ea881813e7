package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.Settlement;
import dev.livestall.commerce.payment.SettlingRefund;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A refund moved: ask what went back of the payment in all, and settle that. */
@Component
class MoneyWentBack implements WebhookHandler {
    private final SettlingRefund settling;

    MoneyWentBack(SettlingRefund settling) {
        this.settling = settling;
    }

    @Override
    public Mono<Settlement> handle(StripeEvent event) {
        String intent = event.intentId();
        return intent == null ? Mono.just(Settlement.NOT_OURS) : settling.look(intent, event.orderId());
    }
}
