package dev.livestall.commerce.delivery;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderFacts;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends an order off, and says that it arrived. Under the order's lock; the same again changes and says nothing. */
@Component
class Shipping {
    private static final ProblemType NOT_PAID =
            new ProblemType("not-paid", 409, "Only an order that is paid, and not refunded, is sent");
    private static final ProblemType NOT_SHIPPED =
            new ProblemType("not-shipped", 409, "What was not sent can't have arrived");
    private static final String FIND = "SELECT * FROM shipment WHERE order_id = $1";
    private static final String SHIP = """
            INSERT INTO shipment (order_id, shop_id, carrier, tracking_number, shipped_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (order_id) DO UPDATE SET carrier = $3, tracking_number = $4
            """;

    private final Orders orders;
    private final Outbox outbox;
    private final Audit audit;

    Shipping(Orders orders, Outbox outbox, Audit audit) {
        this.orders = orders;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Shipment> find(Tx tx, UUID orderId) {
        return tx.one(FIND, Shipment::read, orderId);
    }

    /** Another carrier or number corrects what was said before; another number alone is no news to others. Problems: {@code not-found}, {@code not-paid}. */
    Mono<Shipment> ship(Tx tx, StaffMember staff, UUID orderId, Carrier carrier, @Nullable String number) {
        return paid(tx, orderId).flatMap(order -> find(tx, orderId)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> before.filter(it -> it.isBy(carrier, number))
                        .map(Mono::just)
                        .orElseGet(() -> send(tx, staff, order, carrier, number, before.orElse(null)))));
    }

    private Mono<Shipment> send(
            Tx tx,
            StaffMember staff,
            Order order,
            Carrier carrier,
            @Nullable String number,
            @Nullable Shipment before) {
        var isNews = before == null || before.carrier() != carrier;
        return tx.change(SHIP, order.id(), order.shopId(), carrier.word(), number, tx.now())
                .then(isNews ? outbox.append(tx, OrderFacts.shipped(order, carrier.word(), tx.now())) : Mono.empty())
                .then(audit.append(tx, staff.shopId(), staff.id(), "order.ship", order.id()))
                .then(Mono.defer(() -> find(tx, order.id())));
    }

    /** Problems: {@code not-found}, {@code not-paid}, {@code not-shipped}. */
    Mono<Void> delivered(Tx tx, StaffMember staff, UUID orderId) {
        return paid(tx, orderId).flatMap(order -> find(tx, orderId)
                .switchIfEmpty(Mono.error(() -> NOT_SHIPPED.problem()))
                .filter(there -> there.deliveredAt() == null)
                .flatMap(there -> tx.change(
                                "UPDATE shipment SET delivered_at = $2 WHERE order_id = $1", orderId, tx.now())
                        .then(outbox.append(tx, OrderFacts.delivered(order, tx.now())))
                        .then(audit.append(tx, staff.shopId(), staff.id(), "order.delivered", orderId))));
    }

    private Mono<Order> paid(Tx tx, UUID orderId) {
        return orders.lock(tx, orderId)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()))
                .flatMap(order -> order.state() == OrderState.PAID ? Mono.just(order) : Mono.error(NOT_PAID.problem()));
    }
}
