package dev.livestall.commerce.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.edge.tokens.CheckedToken;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/commerce/orders/{id}/refund}: all that is left of the payment goes back, or the lines or the amount that
 * the body names. For hosts. The answer says how the order stands now: as before until Stripe has confirmed.
 */
@RestController
class RefundApi {
    private final RefundingOrder refunding;

    RefundApi(RefundingOrder refunding) {
        this.refunding = refunding;
    }

    /** @param refundId absent if nothing was left @param refundedMinor what is back by now in all, delivery fee included */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(UUID orderId, OrderState state, @Nullable UUID refundId, long refundedMinor, long leftMinor) {}

    @PostMapping("/api/commerce/orders/{orderId}/refund")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Answer> refund(
            CheckedToken token,
            @PathVariable UUID orderId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody(required = false) @Nullable RefundWish body) {
        var wish = body == null ? RefundWish.ALL : body.checked();
        return refunding.refund(token, orderId, wish, IdempotencyKey.of(key));
    }
}
