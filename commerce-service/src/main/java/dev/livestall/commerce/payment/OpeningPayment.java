package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.traces.Steps;
import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens the payment of a held order, or finds the one that is open. Under the order's row lock there is one live try; it is
 * stored before Stripe hears of it and sent unchanged until its outcome is known.
 */
@Component
class OpeningPayment {
    private static final Logger log = LoggerFactory.getLogger(OpeningPayment.class);

    /** A try that is refused, or that certainly came to nothing, is followed by one more at once. */
    private static final int TRIES = 2;

    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final SessionRequests requests;
    private final Payments payments;
    private final FindingSession finding;
    private final Tracing traced;

    OpeningPayment(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            Attempts attempts,
            SessionRequests requests,
            Payments payments,
            FindingSession finding,
            Traces traces) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.requests = requests;
        this.payments = payments;
        this.finding = finding;
        this.traced = traces.orders();
    }

    /**
     * @param ref the link the order was bought by: it alone lets someone pay
     * @param language ko or en, for Stripe's page
     */
    Mono<PaymentPage> open(UUID orderId, String ref, String language) {
        return tenancy.atTheDoor(tx -> orders.shopOf(tx, orderId))
                .flatMap(shop -> Steps.of(
                        traced,
                        orderId,
                        "open payment",
                        SpanKind.SERVER,
                        open(new Wanted(shop, orderId, ref, language), TRIES)))
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }

    private record Wanted(UUID shopId, UUID orderId, String ref, String language) {}

    private Mono<PaymentPage> open(Wanted wanted, int triesLeft) {
        if (triesLeft == 0) return unavailable("every try came to nothing");
        return tenancy.inShop(wanted.shopId, tx -> prepare(tx, wanted))
                .flatMap(attempt -> attempt.isOpen() ? page(attempt) : ask(attempt, wanted, triesLeft));
    }

    private Mono<Attempt> prepare(Tx tx, Wanted wanted) {
        return orders.lock(tx, wanted.orderId)
                .filter(order -> wanted.ref.equals(order.linkRef()))
                .flatMap(order -> order.state() == OrderState.HELD && tx.now().isBefore(order.holdEndsAt())
                        ? live(tx, order, wanted)
                        : closed());
    }

    private Mono<Attempt> live(Tx tx, Order order, Wanted wanted) {
        return attempts.newest(tx, order.id())
                .flatMap(newest -> switch (newest.state()) {
                    case ASKED ->
                        attempts.sentAgain(tx, newest.id()).then(Mono.defer(() -> attempts.find(tx, newest.id())));
                    case OPEN -> Mono.just(newest);
                    case VOID -> add(tx, order, newest.number() + 1, wanted);
                    case PAID, EXPIRED -> OpeningPayment.<Attempt>closed();
                })
                .switchIfEmpty(Mono.defer(() -> add(tx, order, 1, wanted)));
    }

    private Mono<Attempt> add(Tx tx, Order order, int number, Wanted wanted) {
        var id = UUID.randomUUID();
        var request = requests.of(order, id, wanted.ref, wanted.language, tx.now());
        var attempt = new Attempt(
                id,
                order.shopId(),
                order.id(),
                number,
                "livestall-" + order.id() + "-" + number,
                request,
                request.totalMinor(),
                order.currency(),
                Attempt.State.ASKED,
                1,
                null,
                null,
                null,
                false,
                tx.now());
        return attempts.add(tx, attempt).thenReturn(attempt);
    }

    private Mono<PaymentPage> ask(Attempt attempt, Wanted wanted, int triesLeft) {
        return payments.open(attempt.request(), attempt.key())
                .flatMap(opening -> opening.fold(opened -> keep(attempt, opened.session()), refused -> {
                    log.error("Stripe refused to open a payment of order {}: {}", attempt.orderId(), refused.reason());
                    return finding.give(attempt, false, false).then(open(wanted, triesLeft - 1));
                }))
                .onErrorResume(PaymentsFault.class, fault -> switch (fault.kind()) {
                    case NOT_SENT, MISCONFIGURED -> giveUp(attempt).then(unavailable(fault.getMessage()));
                    case FULL -> busy(attempt);
                    case BROKEN -> lookUp(attempt, wanted, triesLeft);
                    case NO_ANSWER, BUSY, NOT_FOUND_OUT -> unavailable(fault.getMessage());
                });
    }

    /** The session is the order's, unless the order was closed while Stripe was asked: then it must not stay open. */
    private Mono<PaymentPage> keep(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                        .then(Mono.defer(() -> attempts.opened(tx, attempt.id(), session)))
                        .then(Mono.defer(() -> attempts.find(tx, attempt.id()))))
                .flatMap(now -> now.isOpen()
                        ? page(now)
                        : payments.expire(session.id()).then(OpeningPayment.<PaymentPage>closed()));
    }

    /** A 5xx is repeated by its key for ever: only Stripe's list can tell whether there is a session. */
    private Mono<PaymentPage> lookUp(Attempt attempt, Wanted wanted, int triesLeft) {
        return finding.of(attempt)
                .flatMap(session -> keep(attempt, session))
                .switchIfEmpty(Mono.defer(
                        () -> finding.give(attempt, false, true).then(Mono.defer(() -> open(wanted, triesLeft - 1)))))
                .onErrorResume(PaymentsFault.class, fault -> unavailable(fault.getMessage()));
    }

    /** Stripe never heard of this order: nothing may stay held for a payment that can't be made. */
    private Mono<Void> giveUp(Attempt attempt) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                .then(Mono.defer(() -> attempts.find(tx, attempt.id())))
                .filter(now -> now.state() == Attempt.State.ASKED && now.sends() == 1)
                .flatMap(now -> attempts.voided(tx, now.id(), false)
                        .then(Mono.defer(() -> moving.expired(tx, now.orderId())))
                        .then()));
    }

    /** Nothing was sent, and nothing is wrong with Stripe: the order stays as it is and the buyer asks again in a moment. */
    private Mono<PaymentPage> busy(Attempt attempt) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                        .then(Mono.defer(() -> attempts.notSent(tx, attempt.id()))))
                .then(Mono.error(() -> PaymentProblems.BUSY.problem().header("Retry-After", "1")));
    }

    private static Mono<PaymentPage> page(Attempt attempt) {
        String url = attempt.sessionUrl();
        return url == null ? closed() : Mono.just(new PaymentPage(url));
    }

    private static <T> Mono<T> closed() {
        return Mono.error(() -> PaymentProblems.ORDER_CLOSED.problem());
    }

    private static <T> Mono<T> unavailable(@Nullable String why) {
        return Mono.error(() -> {
            log.warn("No payment can be opened: {}", why);
            return PaymentProblems.UNAVAILABLE.problem().header("Retry-After", "5");
        });
    }
}
