package dev.livestall.commerce.payment;

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
 * {@code POST /api/commerce/orders/{id}/refund}: the whole payment goes back. For hosts. An order has one refund, so the
 * order itself is what makes repeating harmless; the Idempotency-Key is asked for as everywhere.
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
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (key == null || key.isBlank()) return Mono.error(PaymentProblems.KEY_MISSING.problem());
        return refunding.refund(token, orderId).map(state -> new Answer(orderId, state));
    }
}
