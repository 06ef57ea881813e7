package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stripe answers 500, hangs, or is down. */
class BrokenStripeIT {
    private static final String CREATE = "POST /v1/checkout/sessions";

    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till(
                "--livestall.payment.poller.every=1h",
                "--livestall.payment.stripe.read=2s",
                "--livestall.payment.guard.limit=3s",
                "--livestall.payment.guard.window=6",
                "--livestall.payment.guard.open=2s");
    }

    @AfterAll
    static void close() {
        till.close();
    }

    @BeforeEach
    void heal() {
        till.sandbox.faults().heal();
        circuit().reset();
    }

    private static CircuitBreaker circuit() {
        return till.commerce.bean(PaymentGuard.class).circuit();
    }

    @Test
    void a500AfterTheWorkIsLookedUpAndMakesNoSecondSession() {
        var order = till.order(1);
        till.sandbox.faults().on(CREATE).serverErrorsAfterWork(1);
        var page = till.page(order);
        assertThat(till.sessions(order)).singleElement().satisfies(s -> assertThat(page)
                .isEqualTo(s.getUrl()));
        till.pay(page, Till.PAYS);
        await("paid", () -> till.state(order));
    }

    @Test
    void a500BeforeTheWorkIsTriedWithANewKey() {
        var order = till.order(1);
        till.sandbox.faults().on(CREATE).serverErrors(1);
        till.page(order);
        assertThat(till.sessions(order)).hasSize(1);
        assertThat(till.one("SELECT string_agg(state, ' ' ORDER BY number) FROM payment_attempt WHERE order_id = '"
                        + order.id() + "'"))
                .isEqualTo("void open");
    }

    @Test
    void anAnswerThatNeverCameIsAskedForAgainWithTheSameKey() {
        var order = till.order(1);
        till.sandbox.faults().on(CREATE).hangs(Duration.ofSeconds(8), 1);
        assertThat(json(till.opening(order), 503).get("code").asString()).isEqualTo("payments-unavailable");
        assertThat(till.state(order)).isEqualTo("held");
        await(
                "true",
                () -> String.valueOf(till.opening(order)
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .is2xxSuccessful()));
        assertThat(till.sessions(order)).hasSize(1);
        assertThat(till.one("SELECT count(*) FROM payment_attempt WHERE order_id = '" + order.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void aDroppedConnectionIsRepairedByTheSameKey() {
        var order = till.order(1);
        till.sandbox.faults().on(CREATE).droppedConnectionsAfterWork(1);
        till.page(order);
        assertThat(till.sessions(order)).hasSize(1);
    }

    @Test
    void aSessionWhoseAnswerNeverCameIsStillTheOrders() {
        var order = till.order(1);
        till.sandbox.faults().on(CREATE).droppedConnectionsAfterWork(4);
        json(till.opening(order), 503);
        till.sandbox.faults().heal();
        var session = till.sessions(order);
        assertThat(session).hasSize(1);
        till.pay(session.get(0).getUrl(), Till.PAYS);
        await("paid", () -> till.state(order));
        assertThat(till.units(order)).isEqualTo("sold=1");
    }

    @Test
    void manyTapsAtOnceOpenOneSession() {
        var order = till.order(1);
        var pages = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> till.page(order)))
                .toList();
        assertThat(pages.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(till.sessions(order)).hasSize(1);
    }

    @Test
    void anOpenCircuitAsksNobodyAndHoldsNothing() {
        till.sandbox.faults().serverErrors(1_000);
        for (int i = 0; i < 3; i++) {
            json(till.opening(till.order(1)), 503);
        }
        assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.OPEN);
        var order = till.order(2);
        assertThat(till.units(order)).isEqualTo("held=2");
        var failed = circuit().getMetrics().getNumberOfFailedCalls();
        var refused = circuit().getMetrics().getNumberOfNotPermittedCalls();
        assertThat(json(till.opening(order), 503).get("code").asString()).isEqualTo("payments-unavailable");
        assertThat(circuit().getMetrics().getNumberOfNotPermittedCalls()).isGreaterThan(refused);
        assertThat(circuit().getMetrics().getNumberOfFailedCalls())
                .as("calls that Stripe got")
                .isEqualTo(failed);
        assertThat(till.units(order)).isEmpty();
        assertThat(till.state(order)).isEqualTo("expired");
        assertThat(till.told(order)).isEqualTo("checkout.started checkout.expired");
    }

    @Test
    void afterTheOutageItWorksAgain() throws InterruptedException {
        till.sandbox.faults().serverErrors(1_000);
        for (int i = 0; i < 4; i++) {
            json(till.opening(till.order(1)), 503);
        }
        till.sandbox.faults().heal();
        Thread.sleep(2_200);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        await("paid", () -> till.state(order));
    }

    @Test
    void aRushOfCallsTurnsABuyerAwayForAMomentAndKeepsTheirUnits() {
        var order = till.order(1);
        var payments = till.commerce.bean(ResilientPayments.class);
        var other = till.order(1);
        till.page(other);
        var session = till.sessions(other).get(0).getId();
        // As many calls as may be under way, and Stripe is slow with each.
        till.sandbox.faults().on("GET /v1/checkout/sessions/").hangs(Duration.ofMillis(1_800), 32);
        for (int i = 0; i < 32; i++) payments.session(session).subscribe(found -> {}, fault -> {});
        assertThat(json(till.opening(order), 503).get("code").asString()).isEqualTo("busy");
        assertThat(till.state(order)).isEqualTo("held");
        assertThat(till.units(order)).isEqualTo("held=1");
        await(
                "true",
                () -> String.valueOf(till.opening(order)
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .is2xxSuccessful()));
        assertThat(till.sessions(order)).hasSize(1);
    }
}
