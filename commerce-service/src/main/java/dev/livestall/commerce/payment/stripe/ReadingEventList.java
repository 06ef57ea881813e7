package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.payment.PaymentSettings;
import dev.livestall.commerce.payment.PaymentsFault;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The leader puts what Stripe's list of events has into the inbox, beside what webhooks bring: a refund or a dispute that began at Stripe is
 * heard of though its webhook never came, also after a longer time without any.
 */
@Component
class ReadingEventList extends Duty {
    private static final Logger log = LoggerFactory.getLogger(ReadingEventList.class);

    /** How far back the first reading goes. */
    private static final Duration FIRST = Duration.ofDays(3);

    /** An event may come into the list a little after those that are younger. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final String SAVE = """
            INSERT INTO stripe_events_read (up_to) VALUES ($1)
            ON CONFLICT (only_row) DO UPDATE SET up_to = GREATEST(stripe_events_read.up_to, EXCLUDED.up_to)
            """;

    ReadingEventList(
            Leader leader,
            PaymentSettings settings,
            Tenancy tenancy,
            StripeEventList list,
            WebhookHandlers handlers,
            WebhookInbox inbox) {
        super(leader, settings.inbox().list(), Flux.never(), () -> pass(tenancy, list, handlers.types(), inbox));
    }

    private static Mono<Void> pass(Tenancy tenancy, StripeEventList list, Set<String> types, WebhookInbox inbox) {
        return upTo(tenancy)
                .flatMap(since -> list.since(since.minus(OVERLAP), types)
                        .concatMap(page -> inbox.put(page).thenMany(Flux.fromIterable(page)))
                        .map(StripeEvent::at)
                        .reduce(since, (newest, at) -> at.isAfter(newest) ? at : newest))
                // Only now: the list begins with the newest, and what is behind it must not be forgotten by a fault in
                // between.
                .flatMap(newest -> tenancy.asWorker(tx -> tx.change(SAVE, newest)))
                .then()
                .onErrorResume(PaymentsFault.class, fault -> {
                    log.warn("Stripe's list of events is read again later: {}", fault.toString());
                    return Mono.empty();
                });
    }

    private static Mono<Instant> upTo(Tenancy tenancy) {
        return tenancy.asWorker(
                tx -> tx.one("SELECT up_to FROM stripe_events_read", row -> row.get("up_to", Instant.class))
                        .defaultIfEmpty(tx.now().minus(FIRST)));
    }
}
