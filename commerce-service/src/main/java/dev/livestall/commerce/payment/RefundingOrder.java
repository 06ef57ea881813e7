package dev.livestall.commerce.payment;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A host gives an order's whole payment back. Asked for once per order, however often it is said. */
@Component
class RefundingOrder {
    /** Kept by key only to know the request again; how the order stands is read anew. */
    private static final Answer ACCEPTED = Answer.of(202, Map.of());

    private final StaffDoor door;
    private final Answers answers;
    private final Tenancy tenancy;
    private final Orders orders;
    private final Attempts attempts;
    private final Refunds refunds;
    private final SendingRefund sending;
    private final Audit audit;

    RefundingOrder(
            StaffDoor door,
            Answers answers,
            Tenancy tenancy,
            Orders orders,
            Attempts attempts,
            Refunds refunds,
            SendingRefund sending,
            Audit audit) {
        this.door = door;
        this.answers = answers;
        this.tenancy = tenancy;
        this.orders = orders;
        this.attempts = attempts;
        this.refunds = refunds;
        this.sending = sending;
        this.audit = audit;
    }

    /** Answers where the order is once Stripe was asked: still paid if Stripe has not confirmed yet. */
    Mono<OrderState> refund(CheckedToken host, UUID orderId, IdempotencyKey key) {
        return door.open(host, Role::hosts, (tx, staff) -> answers.once(
                                tx, staff.shopId(), "refund", key, orderId.toString(), () -> orders.lock(tx, orderId)
                                        .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()))
                                        .flatMap(order -> asked(tx, order, staff.id()))
                                        .thenReturn(ACCEPTED))
                        .thenReturn(staff.shopId()))
                .flatMap(shop -> sending.sendOf(orderId)
                        .then(tenancy.inShop(shop, tx -> orders.find(tx, orderId)))
                        .map(Order::state));
    }

    private Mono<Order> asked(Tx tx, Order order, UUID staffId) {
        if (order.state() == OrderState.REFUNDED) return Mono.just(order);
        if (order.state() != OrderState.PAID) return Mono.error(() -> PaymentProblems.NOT_PAID.problem());
        return refunds.ofOrder(tx, order.id())
                .switchIfEmpty(Mono.defer(() -> attempts.newest(tx, order.id())
                        .flatMap(paid -> refunds.ask(tx, paid, paid.intentId(), false))
                        .flatMap(refund -> audit.append(tx, order.shopId(), staffId, "order.refund", order.id())
                                .thenReturn(refund))))
                .thenReturn(order);
    }
}
