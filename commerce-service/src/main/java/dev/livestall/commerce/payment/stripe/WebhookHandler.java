package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.Settlement;
import reactor.core.publisher.Mono;

/** What is done about one kind of event. May run twice, late and in any order. */
interface WebhookHandler {
    Mono<Settlement> handle(StripeEvent event);
}
