package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.EventJson;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored tries. Whoever changes one holds its order's row lock. */
@Component
class Attempts {
    private static final String INSERT = """
            INSERT INTO payment_attempt (id, shop_id, order_id, number, idempotency_key, request, amount_minor, currency, state, sends, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked', 1, $9)
            """;
    private static final String OPENED = """
            UPDATE payment_attempt SET state = 'open', session_id = $2, session_url = $3, checked_at = $4 WHERE id = $1 AND state = 'asked'
            """;
    private static final String EXPIRED = """
            UPDATE payment_attempt SET state = 'expired', session_id = $2, intent_id = coalesce($3, intent_id), settled_at = $4
            WHERE id = $1 AND state IN ('asked', 'open')
            """;
    private static final String PAID = """
            UPDATE payment_attempt SET state = 'paid', sale = $5, session_id = $2, intent_id = $3, settled_at = $4, look_again = false
            WHERE id = $1 AND state <> 'paid'
            """;
    private static final String VOIDED =
            "UPDATE payment_attempt SET state = 'void', settled_at = $2, look_again = $3 WHERE id = $1 AND state = 'asked'";
    // Also those given up a while ago because Stripe's list showed no session of theirs, once more.
    private static final String UNHEARD = """
            SELECT * FROM payment_attempt WHERE state IN ('asked', 'open') AND coalesce(checked_at, asked_at) < $1
            UNION ALL SELECT * FROM payment_attempt WHERE look_again AND settled_at < $1 - interval '1 min'
            ORDER BY checked_at NULLS FIRST, asked_at LIMIT $2
            """;

    Mono<Void> add(Tx tx, Attempt attempt) {
        return tx.change(
                        INSERT,
                        attempt.id(),
                        attempt.shopId(),
                        attempt.orderId(),
                        attempt.number(),
                        attempt.key(),
                        EventJson.MAPPER.writeValueAsString(attempt.request()),
                        attempt.amountMinor(),
                        attempt.currency(),
                        attempt.askedAt())
                .then();
    }

    /** The order's newest try. */
    Mono<Attempt> newest(Tx tx, UUID orderId) {
        return tx.one(
                "SELECT * FROM payment_attempt WHERE order_id = $1 ORDER BY number DESC LIMIT 1",
                Attempts::read,
                orderId);
    }

    Mono<Attempt> find(Tx tx, UUID id) {
        return tx.one("SELECT * FROM payment_attempt WHERE id = $1", Attempts::read, id);
    }

    Mono<Attempt> ofSession(Tx tx, String sessionId) {
        return tx.one("SELECT * FROM payment_attempt WHERE session_id = $1", Attempts::read, sessionId);
    }

    Mono<Attempt> ofIntent(Tx tx, String intentId) {
        return tx.one("SELECT * FROM payment_attempt WHERE intent_id = $1", Attempts::read, intentId);
    }

    /** Its request is about to be handed on again. */
    Mono<Void> sentAgain(Tx tx, UUID id) {
        return tx.change("UPDATE payment_attempt SET sends = sends + 1 WHERE id = $1", id)
                .then();
    }

    /** Its request was not handed on after all. */
    Mono<Void> notSent(Tx tx, UUID id) {
        return tx.change("UPDATE payment_attempt SET sends = sends - 1 WHERE id = $1 AND sends > 0", id)
                .then();
    }

    Mono<Void> opened(Tx tx, UUID id, PaymentSession session) {
        return tx.change(OPENED, id, session.id(), session.url(), tx.now()).then();
    }

    /** Its session ended unpaid. */
    Mono<Void> expired(Tx tx, UUID id, PaymentSession session) {
        return tx.change(EXPIRED, id, session.id(), session.intentId(), tx.now())
                .then();
    }

    /** It was paid, whatever was thought of it before. @param sale whether the order is paid with it */
    Mono<Attempt> paid(Tx tx, UUID id, PaymentSession session, boolean sale) {
        return tx.change(PAID, id, session.id(), session.intentId(), tx.now(), sale)
                .then(Mono.defer(() -> find(tx, id)));
    }

    /** It is given up. @param lookAgain Stripe was told of it, and a later look may show a session after all */
    Mono<Void> voided(Tx tx, UUID id, boolean lookAgain) {
        return tx.change(VOIDED, id, tx.now(), lookAgain).then();
    }

    /** A person says that no payment will come of what is under way. */
    Mono<Void> givenUp(Tx tx, UUID orderId) {
        return tx.change(
                        "UPDATE payment_attempt SET state = CASE state WHEN 'open' THEN 'expired' ELSE 'void' END, settled_at = $2"
                                + " WHERE order_id = $1 AND state IN ('asked', 'open')",
                        orderId,
                        tx.now())
                .then();
    }

    /** What the order was paid with. */
    Mono<Attempt> sale(Tx tx, UUID orderId) {
        return tx.one("SELECT * FROM payment_attempt WHERE order_id = $1 AND sale", Attempts::read, orderId);
    }

    /** All of the order that have a session, oldest first. */
    Flux<Attempt> withSession(Tx tx, UUID orderId) {
        return tx.all(
                "SELECT * FROM payment_attempt WHERE order_id = $1 AND session_id IS NOT NULL ORDER BY number",
                Attempts::read,
                orderId);
    }

    /** Unsettled ones of which nothing was heard for so long, the longest first. As the worker. */
    Flux<Attempt> unheard(Tx worker, Duration time, int limit) {
        return worker.all(UNHEARD, Attempts::read, worker.now().minus(time), limit);
    }

    Mono<Void> checked(Tx worker, UUID id) {
        return worker.change(
                        "UPDATE payment_attempt SET checked_at = $2, look_again = false WHERE id = $1",
                        id,
                        worker.now())
                .then();
    }

    private static Attempt read(Row row) {
        return new Attempt(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                row.get("order_id", UUID.class),
                row.get("number", Integer.class),
                row.get("idempotency_key", String.class),
                EventJson.MAPPER.readValue(
                        Objects.requireNonNull(row.get("request", String.class)), SessionRequest.class),
                row.get("amount_minor", Long.class),
                row.get("currency", String.class),
                Attempt.State.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT)),
                row.get("sends", Integer.class),
                row.get("session_id", String.class),
                row.get("session_url", String.class),
                row.get("intent_id", String.class),
                row.get("sale", Boolean.class),
                row.get("asked_at", Instant.class));
    }
}
