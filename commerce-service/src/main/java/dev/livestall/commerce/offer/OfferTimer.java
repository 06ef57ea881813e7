package dev.livestall.commerce.offer;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.events.OfferEnd;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells of offers that start, and ends those whose time is over by the database's clock, or whose lot has no unit that is free or
 * could come back. The timer lives in the rows, so nothing is lost with a process; it only says what {@link Offers#running} has
 * known before.
 */
@Component
class OfferTimer extends Duty {
    private static final Logger log = LoggerFactory.getLogger(OfferTimer.class);

    private static final int MOST_PER_PASS = 100;
    private static final String DUE = """
            SELECT id, shop_id, ends_at <= $1 AS over FROM offer o WHERE ended_at IS NULL AND (ends_at <= $1
                OR NOT EXISTS (SELECT 1 FROM stock_unit u WHERE u.lot = o.id AND u.state IN ('free', 'held')))
            ORDER BY ends_at LIMIT $2
            """;

    private static final String TO_TELL = """
            SELECT id, shop_id FROM offer WHERE told_at IS NULL AND ended_at IS NULL AND starts_at <= $1 ORDER BY starts_at LIMIT $2
            """;

    OfferTimer(Leader leader, Tenancy tenancy, StartingOffer starting, EndingOffer ending, CommerceSettings settings) {
        super(leader, settings.selling().offerPoll(), Flux.never(), () -> tellStarts(tenancy, starting)
                .then(Mono.defer(() -> endDue(tenancy, ending))));
    }

    private static Mono<Void> tellStarts(Tenancy tenancy, StartingOffer starting) {
        return tenancy.asWorker(tx -> tx.all(
                                TO_TELL,
                                row -> Map.entry(row.get("id", UUID.class), row.get("shop_id", UUID.class)),
                                tx.now(),
                                MOST_PER_PASS)
                        .collectList())
                .flatMapIterable(due -> due)
                .concatMap(due -> tenancy.inShop(due.getValue(), tx -> starting.tellStart(tx, due.getKey()))
                        .onErrorResume(fault -> {
                            log.error(
                                    "The start of offer {} could not be told and will be tried again",
                                    due.getKey(),
                                    fault);
                            return Mono.empty();
                        }))
                .then();
    }

    private static Mono<Void> endDue(Tenancy tenancy, EndingOffer ending) {
        return tenancy.asWorker(tx -> tx.all(
                                DUE,
                                row -> new Due(
                                        row.get("id", UUID.class),
                                        row.get("shop_id", UUID.class),
                                        row.get("over", Boolean.class) ? OfferEnd.TIME : OfferEnd.SOLD_OUT),
                                tx.now(),
                                MOST_PER_PASS)
                        .collectList())
                .flatMapIterable(due -> due)
                // One that fails must not keep the others open.
                .concatMap(due -> tenancy.inShop(due.shopId(), tx -> ending.end(tx, due.offerId(), due.reason()))
                        .then()
                        .onErrorResume(fault -> {
                            log.error("Offer {} could not be ended and will be tried again", due.offerId(), fault);
                            return Mono.empty();
                        }))
                .then();
    }

    private record Due(UUID offerId, UUID shopId, OfferEnd reason) {}
}
