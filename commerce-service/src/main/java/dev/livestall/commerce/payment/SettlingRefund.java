package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the books say what Stripe says went back, also where a person refunded in Stripe's own dashboard. */
@Component
public class SettlingRefund {
    private final Tenancy tenancy;
    private final Attempts attempts;
    private final MatchingRefunds matching;
    private final SettlingPayment settling;

    SettlingRefund(Tenancy tenancy, Attempts attempts, MatchingRefunds matching, SettlingPayment settling) {
        this.tenancy = tenancy;
        this.attempts = attempts;
        this.matching = matching;
        this.settling = settling;
    }

    /** @param orderId whose it says to be; its payment may not have been noticed yet, so that is settled first */
    public Mono<Settlement> look(String intentId, @Nullable UUID orderId) {
        return attempt(intentId)
                .switchIfEmpty(Mono.defer(() -> orderId == null
                        ? Mono.empty()
                        : settling.lookAtOrder(orderId).then(attempt(intentId))))
                .flatMap(attempt -> matching.match(attempt).thenReturn(Settlement.SETTLED))
                .defaultIfEmpty(Settlement.NOT_OURS);
    }

    private Mono<Attempt> attempt(String intentId) {
        return tenancy.asWorker(tx -> attempts.ofIntent(tx, intentId));
    }
}
