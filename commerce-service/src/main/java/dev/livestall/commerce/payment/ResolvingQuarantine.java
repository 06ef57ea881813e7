package dev.livestall.commerce.payment;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.alert.Alerts;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A person has looked at what was quarantined. They may also release an order whose payment nobody can find out about: if it
 * is paid after all, the money goes back by rule.
 */
@Component
class ResolvingQuarantine {
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final Alerts alerts;
    private final Audit audit;

    ResolvingQuarantine(Orders orders, MovingOrders moving, Attempts attempts, Alerts alerts, Audit audit) {
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.alerts = alerts;
        this.audit = audit;
    }

    Mono<Void> resolve(Tx tx, StaffMember staff, UUID id, QuarantineApi.Resolution said) {
        return tx.one(
                        "SELECT * FROM payment_quarantine WHERE id = $1 AND shop_id = current_shop() FOR UPDATE",
                        Quarantined::read,
                        id)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()))
                .filter(found -> found.resolvedAt() == null)
                .flatMap(found -> (Boolean.TRUE.equals(said.release()) ? release(tx, found) : Mono.<Void>empty())
                        .then(tx.change(
                                "UPDATE payment_quarantine SET resolved_at = $2, resolved_by = $3, resolution = $4 WHERE id = $1",
                                id,
                                tx.now(),
                                staff.id(),
                                said.note()))
                        .then(alerts.resolve(tx, Quarantine.ALERT, id.toString()))
                        .then(audit.append(tx, staff.shopId(), staff.id(), "quarantine.resolve", id)));
    }

    private Mono<Void> release(Tx tx, Quarantined found) {
        var orderId = found.orderId();
        if (orderId == null) return Mono.error(() -> PaymentProblems.ORDER_CLOSED.problem());
        return orders.lock(tx, orderId)
                .filter(order -> order.state() == OrderState.HELD)
                .switchIfEmpty(Mono.error(() -> PaymentProblems.ORDER_CLOSED.problem()))
                .map(Order::id)
                .flatMap(held -> attempts.givenUp(tx, held).then(Mono.defer(() -> moving.expired(tx, held))))
                .then();
    }
}
