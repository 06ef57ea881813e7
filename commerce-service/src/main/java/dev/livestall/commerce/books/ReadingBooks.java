package dev.livestall.commerce.books;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a show's sums from its orders, in a transaction of its shop. */
@Component
class ReadingBooks {
    /** Orders of one show that are listed, newest first. */
    static final int MOST_ORDERS = 20_000;

    private static final String ORDERS = """
            SELECT o.id, o.currency, o.state, o.changed_at, o.started_at, coalesce(o.collected_minor, 0) AS collected,
                   sum(l.net_minor)::bigint AS items, sum(l.refunded_minor)::bigint AS back,
                   (o.state = 'refunded' OR sum(l.refunded_minor) > 0 OR o.refunded_shipping_minor > 0) AS refunded
            FROM orders o JOIN order_line l ON l.order_id = o.id
            WHERE o.broadcast_id = $1 AND o.mode <> 'rehearsal' GROUP BY o.id
            """;
    private static final String SUMS = """
            SELECT currency, max(changed_at) AS last_change, sum(items)::bigint AS placed,
                   coalesce(sum(items) FILTER (WHERE state IN ('paid', 'refunded')), 0)::bigint AS paid,
                   sum(back)::bigint AS refunded,
                   sum(collected)::bigint AS collected,
                   count(*) FILTER (WHERE state IN ('paid', 'refunded'))::int AS paid_orders,
                   count(*) FILTER (WHERE refunded)::int AS refunded_orders
            FROM (%s) o GROUP BY currency ORDER BY currency
            """.formatted(ORDERS);

    Mono<Books> of(Tx tx, UUID broadcastId) {
        return known(tx, broadcastId)
                .then(Mono.defer(() -> tx.all(SUMS, Sum::read, broadcastId).collectList()))
                .map(sums -> new Books(
                        broadcastId,
                        tx.now(),
                        sums.stream()
                                .map(Sum::lastChange)
                                .max(Instant::compareTo)
                                .orElse(null),
                        sums.stream().map(Sum::books).toList()));
    }

    Mono<List<Books.OrderSum>> orders(Tx tx, UUID broadcastId) {
        return known(tx, broadcastId).then(Mono.defer(() -> tx.all(
                        ORDERS + " ORDER BY o.started_at DESC, o.id LIMIT $2",
                        ReadingBooks::order,
                        broadcastId,
                        MOST_ORDERS)
                .collectList()));
    }

    private static Mono<Boolean> known(Tx tx, UUID broadcastId) {
        return tx.one("SELECT true AS known FROM broadcast WHERE id = $1", row -> true, broadcastId)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }

    private record Sum(Instant lastChange, Books.InCurrency books) {
        static Sum read(Row row) {
            long paid = row.get("paid", Long.class);
            long refunded = row.get("refunded", Long.class);
            return new Sum(
                    row.get("last_change", Instant.class),
                    new Books.InCurrency(
                            row.get("currency", String.class),
                            row.get("placed", Long.class),
                            paid,
                            refunded,
                            paid - refunded,
                            row.get("collected", Long.class),
                            row.get("paid_orders", Integer.class),
                            row.get("refunded_orders", Integer.class)));
        }
    }

    private static Books.OrderSum order(Row row) {
        String state = row.get("state", String.class);
        long items = row.get("items", Long.class);
        long paid = "paid".equals(state) || "refunded".equals(state) ? items : 0;
        long refunded = row.get("back", Long.class);
        return new Books.OrderSum(
                row.get("id", UUID.class),
                row.get("currency", String.class),
                state,
                paid,
                refunded,
                paid - refunded,
                row.get("collected", Long.class));
    }
}
