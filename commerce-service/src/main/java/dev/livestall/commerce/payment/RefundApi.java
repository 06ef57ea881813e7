package dev.livestall.commerce.payment;

import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.edge.tokens.CheckedToken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/commerce/orders/{id}/refund}: the whole payment goes back. For hosts. The answer says how
 * the order stands now: still paid until Stripe has confirmed.
 */
@RestController
class RefundApi {
    private final RefundingOrder refunding;

    RefundApi(RefundingOrder refunding) {
        this.refunding = refunding;
    }

    record Answer(UUID orderId, OrderState state) {}

    @PostMapping("/api/commerce/orders/{orderId}/refund")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Answer> refund(
            CheckedToken token,
            @PathVariable UUID orderId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key) {
        return refunding.refund(token, orderId, IdempotencyKey.of(key)).map(state -> new Answer(orderId, state));
    }
}
