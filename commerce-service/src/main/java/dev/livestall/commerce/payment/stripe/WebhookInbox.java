package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.PaymentSettings;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Events that Stripe was told "200" for, and those that were read from its list. An event's id is in it once, whatever comes again. */
@Component
class WebhookInbox {
    private static final String INSERT = """
            INSERT INTO webhook_inbox (event_id, type, happened_at, live, account, object_id, intent_id, order_ref, code)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING
            """;

    // The lease: another node leaves it alone for so long, and takes it up if this one dies.
    private static final String TAKE = """
            UPDATE webhook_inbox SET next_try_at = $1, tries = tries + 1 WHERE event_id IN (
                SELECT event_id FROM webhook_inbox WHERE state = 'new' AND next_try_at <= now()
                ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private final Tenancy tenancy;
    private final PaymentSettings.Inbox settings;
    private final Sinks.Many<Boolean> arrivals = Sinks.many().multicast().directBestEffort();

    WebhookInbox(Tenancy tenancy, PaymentSettings settings) {
        this.tenancy = tenancy;
        this.settings = settings.inbox();
    }

    Mono<Void> put(StripeEvent event) {
        return put(List.of(event));
    }

    /** Those that it knows already change nothing. */
    Mono<Void> put(List<StripeEvent> events) {
        return tenancy.asWorker(tx -> Flux.fromIterable(events)
                .concatMap(event -> insert(tx, event))
                .reduce(0L, Long::sum)
                .doOnNext(rows -> {
                    if (rows > 0) tx.afterCommit(this::wake);
                })
                .then());
    }

    private static Mono<Long> insert(Tx tx, StripeEvent event) {
        return tx.change(
                INSERT,
                event.id(),
                event.type(),
                event.at(),
                event.live(),
                event.account(),
                event.objectId(),
                event.intentId(),
                event.orderRef(),
                event.code());
    }

    // A try and no more: emitNext would end the sink for good if its reader is behind. The poll finds what is lost.
    private void wake() {
        synchronized (arrivals) {
            arrivals.tryEmitNext(true);
        }
    }

    /** Tells that something arrived at this node; may miss some. */
    Flux<Boolean> arrivals() {
        return arrivals.asFlux();
    }

    /** Takes the events that are due. */
    Flux<Taken> take() {
        return tenancy.asWorker(tx -> tx.all(TAKE, Taken::read, tx.now().plus(settings.lease()), settings.batch())
                        .collectList())
                .flatMapIterable(taken -> taken);
    }

    /** @param state done, ignored or quarantined */
    Mono<Void> finish(StripeEvent event, String state) {
        return tenancy.asWorker(tx -> tx.change(
                        "UPDATE webhook_inbox SET state = $2, finished_at = $3 WHERE event_id = $1 AND state = 'new'",
                        event.id(),
                        state,
                        tx.now())
                .then());
    }

    Mono<Void> again(StripeEvent event, Duration pause) {
        return tenancy.asWorker(tx -> tx.change(
                        "UPDATE webhook_inbox SET next_try_at = $2 WHERE event_id = $1 AND state = 'new'",
                        event.id(),
                        tx.now().plus(pause))
                .then());
    }

    /** Forgets finished events that Stripe won't send again. */
    Mono<Long> forget() {
        return tenancy.asWorker(tx -> tx.change(
                "DELETE FROM webhook_inbox WHERE state <> 'new' AND finished_at < $1",
                tx.now().minus(settings.keep())));
    }

    /** An event under work. @param tries this one included */
    record Taken(StripeEvent event, int tries) {
        static Taken read(Row row) {
            return new Taken(
                    new StripeEvent(
                            row.get("event_id", String.class),
                            row.get("type", String.class),
                            row.get("happened_at", Instant.class),
                            row.get("live", Boolean.class),
                            row.get("account", String.class),
                            row.get("object_id", String.class),
                            row.get("intent_id", String.class),
                            row.get("order_ref", String.class),
                            row.get("code", String.class)),
                    row.get("tries", Integer.class));
        }
    }
}
