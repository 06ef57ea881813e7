package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.Settlement;
import dev.livestall.commerce.payment.SettlingPayment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A way to pay that confirms later said no: the order's payment can't come any more. */
@Component
class LatePaymentFailed implements WebhookHandler {
    private final SettlingPayment settling;

    LatePaymentFailed(SettlingPayment settling) {
        this.settling = settling;
    }

    @Override
    public Mono<Settlement> handle(StripeEvent event) {
        return settling.lookAtFailed(event.objectId());
    }
}
