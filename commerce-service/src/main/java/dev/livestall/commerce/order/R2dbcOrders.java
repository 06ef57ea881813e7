package dev.livestall.commerce.order;

import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcOrders implements Orders {
    private static final String SAVE = """
            UPDATE orders SET state = $2, shipping_minor = $3, changed_at = $4,
                tax_minor = coalesce($5, tax_minor), collected_minor = coalesce($6, collected_minor), paid_at = coalesce($7, paid_at),
                refunded_shipping_minor = $8,
                expired_at = CASE WHEN $2 = 'expired' THEN $4 END, refunded_at = CASE WHEN $2 = 'refunded' THEN $4 END
            WHERE id = $1
            """;
    private static final String LINE_BACK =
            "UPDATE order_line SET refunded_quantity = $2, refunded_minor = $3 WHERE id = $1";
    private static final String UNITS = """
            SELECT o.viewer_id, sum(l.quantity)::int AS units FROM order_line l JOIN orders o ON o.id = l.order_id
            WHERE l.offer_id = $2 AND o.viewer_id = ANY ($1) AND o.state IN ('held', 'paid') GROUP BY o.viewer_id
            """;
    private static final String OF_BROADCAST = " AND ($2::uuid IS NULL OR broadcast_id = $2)";
    private static final String NEWEST_FIRST = " ORDER BY started_at DESC, id LIMIT ";

    @Override
    public Mono<Void> add(Tx tx, List<Order> orders) {
        return AddingOrders.add(tx, orders);
    }

    @Override
    public Mono<Order> find(Tx tx, UUID orderId) {
        return orders(tx, "id = $1", orderId).singleOrEmpty();
    }

    @Override
    public Mono<Order> lock(Tx tx, UUID orderId) {
        return orders(tx, "id = $1 FOR NO KEY UPDATE", orderId).singleOrEmpty();
    }

    @Override
    public Mono<Void> save(Tx tx, Order order) {
        var payment = order.payment();
        return tx.change(
                        SAVE,
                        order.id(),
                        order.state().word(),
                        order.shippingMinor(),
                        order.changedAt(),
                        payment == null ? null : payment.taxMinor(),
                        payment == null ? null : payment.collectedMinor(),
                        payment == null ? null : payment.paidAt(),
                        order.refundedRestMinor())
                .thenMany(Flux.fromIterable(order.lines()))
                .filter(line -> line.refundedMinor() > 0 || line.refundedQuantity() > 0)
                .concatMap(line -> tx.change(LINE_BACK, line.id(), line.refundedQuantity(), line.refundedMinor()))
                .then();
    }

    @Override
    public Flux<Order> ofViewer(Tx tx, UUID viewerId, @Nullable UUID broadcastId, int limit) {
        return orders(tx, "viewer_id = $1" + OF_BROADCAST + NEWEST_FIRST + "$3", viewerId, broadcastId, limit);
    }

    @Override
    public Flux<Order> found(Tx tx, OrderQuery query) {
        return orders(tx, FindingOrders.PAGE, FindingOrders.ofPage(query));
    }

    @Override
    public Flux<OrderTotal> totals(Tx tx, OrderQuery query) {
        return tx.all(FindingOrders.TOTALS, OrderTotal::read, FindingOrders.ofAll(query));
    }

    @Override
    public Mono<Order> newestOfLink(Tx tx, String linkRef) {
        return orders(tx, "link_ref = $1" + NEWEST_FIRST + "1", linkRef).singleOrEmpty();
    }

    // Two queries, whatever the number of orders; the first one is read to its end before the second starts.
    private static Flux<Order> orders(Tx tx, String where, @Nullable Object... args) {
        return tx.all("SELECT * FROM orders WHERE " + where, OrderRows::order, args)
                .collectList()
                .flatMapMany(rows -> rows.isEmpty() ? Flux.empty() : withLines(tx, rows));
    }

    private static Flux<Order> withLines(Tx tx, List<OrderRows> rows) {
        var ids = rows.stream().map(OrderRows::id).toArray(UUID[]::new);
        return tx.all(
                        "SELECT * FROM order_line WHERE order_id = ANY($1) ORDER BY order_id, position",
                        OrderRows.LineRow::read,
                        (Object) ids)
                .collectMultimap(OrderRows.LineRow::orderId, OrderRows.LineRow::line)
                .flatMapIterable(lines -> rows.stream()
                        .map(row -> row.with(List.copyOf(lines.getOrDefault(row.id(), List.of()))))
                        .toList());
    }

    @Override
    public Mono<Map<UUID, Integer>> unitsOf(Tx tx, Collection<UUID> viewerIds, UUID offerId) {
        return tx.all(
                        UNITS,
                        row -> Map.entry(row.get("viewer_id", UUID.class), row.get("units", Integer.class)),
                        viewerIds.toArray(UUID[]::new),
                        offerId)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<UUID> shopOf(Tx worker, UUID orderId) {
        return worker.one("SELECT shop_id FROM orders WHERE id = $1", row -> row.get("shop_id", UUID.class), orderId);
    }

    @Override
    public Flux<Overdue> overdue(Tx worker, Instant time, int limit) {
        return worker.all(
                "SELECT shop_id, id, hold_ends_at FROM orders WHERE state = 'held' AND hold_ends_at < $1"
                        + " ORDER BY hold_ends_at LIMIT $2",
                row -> new Overdue(
                        row.get("shop_id", UUID.class),
                        row.get("id", UUID.class),
                        row.get("hold_ends_at", Instant.class)),
                time,
                limit);
    }
}
