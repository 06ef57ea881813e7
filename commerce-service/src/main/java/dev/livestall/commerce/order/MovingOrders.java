package dev.livestall.commerce.order;

import dev.livestall.commerce.order.Order.Payment;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Moves an order on: its row, its units and its events in the caller's transaction, under the order's row lock. Empty if the
 * transaction's shop has no such order. Calling again changes nothing.
 */
@Component
public class MovingOrders {
    private final Orders orders;
    private final StockLedger stock;
    private final Outbox outbox;
    private final ClaimingUnits claiming;

    MovingOrders(Orders orders, StockLedger stock, Outbox outbox, ClaimingUnits claiming) {
        this.claiming = claiming;
        this.orders = orders;
        this.stock = stock;
        this.outbox = outbox;
    }

    /**
     * Stripe says paid: the held units are sold, the room hears that somebody bought. The caller has checked amount,
     * currency, shop and order against Stripe's session. {@link Move.Refused} if the order had expired; also if it held no
     * units and others paid first: then it expires here.
     */
    public Mono<Move> paid(Tx tx, UUID orderId, long shippingMinor, long taxMinor, long collectedMinor) {
        var payment = new Payment(shippingMinor, taxMinor, collectedMinor, tx.now());
        return orders.lock(tx, orderId)
                .flatMap(order -> claiming.has(tx, order))
                .flatMap(has -> has
                        ? sold(tx, orderId, payment)
                        : expired(tx, orderId).map(late -> new Move.Refused(late.order())));
    }

    private Mono<Move> sold(Tx tx, UUID orderId, Payment payment) {
        return move(tx, orderId, order -> order.paid(payment), order -> stock.sell(tx, orderId)
                .then(outbox.append(tx, OrderFacts.paid(order, payment)))
                .thenMany(Flux.fromIterable(OrderFacts.noticed(order, tx.now())))
                .concatMap(event -> outbox.append(tx, event))
                .then());
    }

    /** The payment can't come any more (Stripe confirmed it, or none was ever opened): the units are free again. */
    public Mono<Move> expired(Tx tx, UUID orderId) {
        return move(tx, orderId, order -> order.expired(tx.now()), order -> stock.release(tx, orderId)
                .then(outbox.append(tx, OrderFacts.expired(order, tx.now()))));
    }

    /**
     * So much of it went back. The units whose goods come back are free again (the shop's policy as long as there is one).
     * Not idempotent by itself: the caller holds the order's lock and says each refund once.
     *
     * @param refundId our id of the refund
     */
    public Mono<Move> refunded(Tx tx, UUID orderId, UUID refundId, MoneyBack back) {
        return move(tx, orderId, order -> order.refunded(back, tx.now()), order -> outbox.append(
                        tx, OrderFacts.refunded(order, refundId, back, tx.now()))
                .thenMany(Flux.fromIterable(back.lines()))
                .filter(line -> line.quantity() > 0)
                .concatMap(line ->
                        stock.giveBack(tx, orderId, order.line(line.lineId()).variantId(), line.quantity()))
                .then());
    }

    /** The buyer's bank takes the payment back, or gave that up: said, not a move. @param status open, won or lost */
    public Mono<Void> disputed(
            Tx tx, UUID orderId, String disputeId, String status, String currency, long amountMinor, String reason) {
        return orders.lock(tx, orderId)
                .flatMap(order -> outbox.append(
                        tx, OrderFacts.disputed(order, disputeId, status, currency, amountMinor, reason, tx.now())));
    }

    /** A try to pay was declined: said, not a move. @param code Stripe's decline code */
    public Mono<Void> paymentFailed(Tx tx, UUID orderId, String eventId, String code) {
        return orders.find(tx, orderId)
                .flatMap(order -> outbox.append(tx, OrderFacts.paymentFailed(order, eventId, code, tx.now())));
    }

    private Mono<Move> move(
            Tx tx, UUID orderId, Function<Order, Move> wanted, Function<Order, Mono<Void>> consequences) {
        return orders.lock(tx, orderId)
                .map(wanted)
                .flatMap(move -> move.fold(
                        moved -> orders.save(tx, moved.order())
                                .then(Mono.defer(() -> consequences.apply(moved.order())))
                                .thenReturn(move),
                        already -> Mono.just(move),
                        refused -> Mono.just(move)));
    }
}
