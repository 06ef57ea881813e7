package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the others that a try to pay was declined. It moves nothing: the buyer may try another card. */
@Component
public class NotingDecline {
    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;

    NotingDecline(Tenancy tenancy, Orders orders, MovingOrders moving) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
    }

    /** @param eventId the provider's; the same event is told once */
    public Mono<Settlement> note(UUID orderId, String eventId, String code) {
        return tenancy.asWorker(tx -> orders.shopOf(tx, orderId))
                .flatMap(shop -> tenancy.inShop(shop, tx -> moving.paymentFailed(tx, orderId, eventId, code)
                        .thenReturn(Settlement.SETTLED)))
                .defaultIfEmpty(Settlement.NOT_OURS);
    }
}
