package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MoneyBack;
import dev.livestall.commerce.order.MoneyBack.OfLine;
import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored refunds. Whoever adds or changes one holds its order's row lock. */
@Component
class Refunds {
    private static final String INSERT = """
            INSERT INTO refund (id, shop_id, order_id, intent_id, amount_minor, shipping_minor, currency, by_rule, beside_sale, reason,
                state, stripe_id, asked_at, next_try_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, 'asked', $10, $11, $11)
            """;
    private static final String INSERT_LINE =
            "INSERT INTO refund_line (refund_id, line_id, shop_id, quantity, refunded_minor) VALUES ($1, $2, $3, $4, $5)";
    private static final String DUE = """
            UPDATE refund SET next_try_at = $1 WHERE id IN (
                SELECT id FROM refund WHERE state = 'asked' AND next_try_at <= now()
                ORDER BY next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    /** Stores that so much of the sale is to go back. @param stripeId if Stripe did it already */
    Mono<Refund> ask(Tx tx, Attempt sale, MoneyBack back, @Nullable String reason, @Nullable String stripeId) {
        var id = UUID.randomUUID();
        return insert(tx, id, sale, back.totalMinor(), back.restMinor(), false, reason, stripeId)
                .thenMany(Flux.fromIterable(back.lines()))
                .concatMap(
                        line -> tx.change(INSERT_LINE, id, line.lineId(), sale.shopId(), line.quantity(), line.minor()))
                .then(Mono.defer(() -> find(tx, id)));
    }

    /** Stores that a whole payment that is no sale is to go back. */
    Mono<Refund> askBesideSale(Tx tx, Attempt attempt, @Nullable String stripeId) {
        var id = UUID.randomUUID();
        return insert(tx, id, attempt, attempt.amountMinor(), 0, true, null, stripeId)
                .then(Mono.defer(() -> find(tx, id)));
    }

    private static Mono<Long> insert(
            Tx tx,
            UUID id,
            Attempt attempt,
            long amountMinor,
            long restMinor,
            boolean beside,
            @Nullable String reason,
            @Nullable String stripeId) {
        String intent = attempt.intentId();
        if (intent == null) return Mono.error(new IllegalStateException("paid without an intent: " + attempt.id()));
        return tx.change(
                INSERT,
                id,
                attempt.shopId(),
                attempt.orderId(),
                intent,
                amountMinor,
                restMinor,
                attempt.currency(),
                beside,
                reason,
                stripeId,
                tx.now());
    }

    Mono<Refund> find(Tx tx, UUID id) {
        return tx.one("SELECT * FROM refund WHERE id = $1", Refunds::read, id);
    }

    Mono<Refund> ofStripe(Tx tx, String stripeId) {
        return tx.one("SELECT * FROM refund WHERE stripe_id = $1", Refunds::read, stripeId);
    }

    /** Those of the order that are under way, oldest first. */
    Flux<Refund> asked(Tx tx, UUID orderId) {
        return tx.all(
                "SELECT * FROM refund WHERE order_id = $1 AND state = 'asked' ORDER BY asked_at, id",
                Refunds::read,
                orderId);
    }

    /** What it takes of which line. */
    Mono<MoneyBack> back(Tx tx, UUID id) {
        return tx.all(
                        "SELECT line_id, quantity, refunded_minor FROM refund_line WHERE refund_id = $1",
                        row -> new OfLine(
                                row.get("line_id", UUID.class),
                                row.get("quantity", Integer.class),
                                row.get("refunded_minor", Long.class)),
                        id)
                .collectList()
                .flatMap(lines -> tx.one(
                        "SELECT shipping_minor FROM refund WHERE id = $1",
                        row -> new MoneyBack(lines, row.get("shipping_minor", Long.class)),
                        id));
    }

    Mono<Void> done(Tx tx, UUID id, @Nullable String stripeId) {
        return tx.change(
                        "UPDATE refund SET state = 'done', done_at = $2, stripe_id = coalesce($3, stripe_id) WHERE id = $1 AND state <> 'done'",
                        id,
                        tx.now(),
                        stripeId)
                .then();
    }

    Mono<Void> failed(Tx tx, UUID id) {
        return tx.change("UPDATE refund SET state = 'failed' WHERE id = $1 AND state = 'asked'", id)
                .then();
    }

    /** Those whose next try is due; the try after it is due after {@code pause}. As the worker. */
    Flux<Refund> due(Tx worker, Duration pause, int limit) {
        return worker.all(DUE, Refunds::read, worker.now().plus(pause), limit);
    }

    private static Refund read(Row row) {
        return new Refund(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                row.get("order_id", UUID.class),
                row.get("intent_id", String.class),
                row.get("amount_minor", Long.class),
                row.get("beside_sale", Boolean.class),
                Refund.State.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT)),
                row.get("stripe_id", String.class));
    }
}
