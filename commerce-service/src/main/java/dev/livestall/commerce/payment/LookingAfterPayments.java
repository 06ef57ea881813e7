package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One pass over what is open: holds that ended, payments of which nothing was heard, refunds that are not confirmed. With
 * every webhook lost this alone reaches the same end.
 */
@Component
class LookingAfterPayments {
    private static final Logger log = LoggerFactory.getLogger(LookingAfterPayments.class);
    private static final Duration BETWEEN_REFUND_TRIES = Duration.ofSeconds(20);

    private final Tenancy tenancy;
    private final Orders orders;
    private final Attempts attempts;
    private final Refunds refunds;
    private final EndingHold ending;
    private final FindingSession finding;
    private final SettlingPayment settling;
    private final SendingRefund sending;
    private final PaymentSettings.Poller settings;

    LookingAfterPayments(
            Tenancy tenancy,
            Orders orders,
            Attempts attempts,
            Refunds refunds,
            EndingHold ending,
            FindingSession finding,
            SettlingPayment settling,
            SendingRefund sending,
            PaymentSettings settings) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.attempts = attempts;
        this.refunds = refunds;
        this.ending = ending;
        this.finding = finding;
        this.settling = settling;
        this.sending = sending;
        this.settings = settings.poller();
    }

    Mono<Void> pass() {
        return overdue().then(Mono.defer(this::unheard)).then(Mono.defer(this::owed));
    }

    private Mono<Void> overdue() {
        return each(
                "hold of order",
                tenancy.asWorker(tx ->
                                orders.overdue(tx, tx.now(), settings.batch()).collectList())
                        .flatMapIterable(all -> all),
                Orders.Overdue::orderId,
                overdue -> ending.end(overdue.shopId(), overdue.orderId()));
    }

    private Mono<Void> unheard() {
        return each(
                "payment of order",
                tenancy.asWorker(tx -> attempts.unheard(tx, settings.unheard(), settings.batch())
                                .collectList())
                        .flatMapIterable(all -> all),
                Attempt::orderId,
                attempt -> look(attempt)
                        .then(Mono.defer(() -> tenancy.asWorker(tx -> attempts.checked(tx, attempt.id())))));
    }

    private Mono<Void> look(Attempt attempt) {
        String session = attempt.sessionId();
        return session != null
                ? settling.look(session).then()
                : finding.of(attempt).flatMap(settling::settle).then();
    }

    private Mono<Void> owed() {
        return each(
                "refund of order",
                tenancy.asWorker(tx -> refunds.due(tx, BETWEEN_REFUND_TRIES, settings.batch())
                                .collectList())
                        .flatMapIterable(all -> all),
                Refund::orderId,
                sending::send);
    }

    /** One that fails is left for the next pass and holds up no other. */
    private <T> Mono<Void> each(String what, Flux<T> all, Function<T, UUID> order, Function<T, Mono<Void>> work) {
        return all.flatMap(
                        one -> work.apply(one).onErrorResume(fault -> {
                            log.warn(
                                    "The {} {} is looked at again later: {}", what, order.apply(one), fault.toString());
                            return Mono.empty();
                        }),
                        settings.atOnce())
                .then();
    }
}
