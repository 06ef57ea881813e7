package dev.livestall.commerce.payment;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
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
import dev.livestall.events.EventJson;
import dev.livestall.events.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A host gives some of an order's payment back, or all that is left of it. What is under way already counts as gone. */
@Component
class RefundingOrder {
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

    private record Asked(UUID shopId, @Nullable UUID refundId) {}

    /** Answers where the order is once Stripe was asked. Under one key it is asked for once; the answer is read anew. */
    Mono<RefundApi.Answer> refund(CheckedToken host, UUID orderId, RefundWish wish, IdempotencyKey key) {
        String request = wish.isAll() ? orderId.toString() : orderId + EventJson.MAPPER.writeValueAsString(wish);
        return door.open(host, Role::hosts, (tx, staff) -> answers.once(
                                tx, staff.shopId(), "refund", key, request, () -> accepted(tx, orderId, wish, staff))
                        .map(answer -> new Asked(staff.shopId(), refundId(answer))))
                .flatMap(asked -> sending.sendOf(orderId)
                        .then(tenancy.inShop(asked.shopId, tx -> orders.find(tx, orderId)))
                        .map(order -> answer(order, asked.refundId)));
    }

    private static RefundApi.Answer answer(Order order, @Nullable UUID refundId) {
        var payment = order.payment();
        long left = order.leftMinor();
        return new RefundApi.Answer(
                order.id(), order.state(), refundId, payment == null ? 0 : payment.collectedMinor() - left, left);
    }

    private Mono<Answer> accepted(Tx tx, UUID orderId, RefundWish wish, StaffMember staff) {
        return orders.lock(tx, orderId)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()))
                .filter(order -> order.state() == OrderState.PAID || order.state() == OrderState.REFUNDED)
                .switchIfEmpty(Mono.error(() -> PaymentProblems.NOT_PAID.problem()))
                .flatMap(order -> unspoken(tx, order))
                .flatMap(order -> ask(tx, order, wish, staff))
                .map(refund -> Answer.of(202, Map.of("refundId", refund.id().toString())))
                .defaultIfEmpty(Answer.of(202, Map.of()));
    }

    /** The order as it will stand once everything that is under way is back. */
    private Mono<Order> unspoken(Tx tx, Order order) {
        return refunds.asked(tx, order.id())
                .filter(refund -> !refund.besideSale())
                .collectList()
                .flatMapIterable(asked -> asked)
                .concatMap(refund -> refunds.back(tx, refund.id()))
                .reduce(order, (standing, back) -> standing.after(back, tx.now()));
    }

    private Mono<Refund> ask(Tx tx, Order order, RefundWish wish, StaffMember staff) {
        var back = wish.of(order).filter(some -> some.totalMinor() > 0);
        if (back.isEmpty()) {
            return wish.isAll()
                    ? Mono.empty()
                    : Mono.error(() -> PaymentProblems.TOO_MUCH.problem().and("leftMinor", order.leftMinor()));
        }
        return attempts.sale(tx, order.id())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("paid without a sale: " + order.id())))
                .flatMap(sale -> refunds.ask(tx, sale, back.get(), wish.reason(), null))
                .flatMap(refund -> audit.append(tx, order.shopId(), staff.id(), "order.refund", order.id())
                        .thenReturn(refund));
    }

    private static @Nullable UUID refundId(Answer answer) {
        var id = EventJson.MAPPER.readTree(answer.body()).path("refundId");
        return id.isString() ? UUID.fromString(id.asString()) : null;
    }
}
