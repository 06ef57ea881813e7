package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One refund per order at most. */
@Component
class Refunds {
    private static final String INSERT = """
            INSERT INTO refund (id, shop_id, order_id, intent_id, amount_minor, currency, by_rule, state, asked_at, next_try_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $8) ON CONFLICT (order_id) DO NOTHING
            """;
    private static final String DUE = """
            UPDATE refund SET next_try_at = $1 WHERE id IN (
                SELECT id FROM refund WHERE state = 'asked' AND next_try_at <= now()
                ORDER BY next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    /** Asks for the whole payment back; asking again changes nothing. */
    Mono<Refund> ask(Tx tx, Attempt attempt, @Nullable String intentId, boolean byRule) {
        if (intentId == null) return Mono.error(new IllegalStateException("paid without an intent: " + attempt.id()));
        return tx.change(
                        INSERT,
                        UUID.randomUUID(),
                        attempt.shopId(),
                        attempt.orderId(),
                        intentId,
                        attempt.amountMinor(),
                        attempt.currency(),
                        byRule,
                        tx.now())
                .then(Mono.defer(() -> ofOrder(tx, attempt.orderId())));
    }

    Mono<Refund> ofOrder(Tx tx, UUID orderId) {
        return tx.one("SELECT * FROM refund WHERE order_id = $1", Refunds::read, orderId);
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
                row.get("by_rule", Boolean.class),
                Refund.State.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT)));
    }
}
