package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Not one webhook arrives: the poller alone reaches the same ends. Holds are six seconds short. */
class LostWebhooksIT {
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till(
                "--livestall.payment.poller.every=1s",
                "--livestall.payment.poller.unheard=1s",
                "--livestall.commerce.checkout.hold=6s",
                "--livestall.payment.guard.window=1000");
        till.sandbox.sendWebhooksTo("");
    }

    @AfterAll
    static void close() {
        till.close();
    }

    @AfterEach
    void heal() {
        till.sandbox.faults().heal();
    }

    @Test
    void aPaidOrderIsFoundOut() {
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        await("paid", () -> till.state(order), PROMISED);
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        assertThat(till.units(order)).isEqualTo("sold=1");
    }

    @Test
    void aHoldThatEndedIsExpiredAtStripeFirst() {
        var order = till.order(2);
        till.page(order);
        await("expired", () -> till.state(order), PROMISED);
        assertThat(till.sessions(order)).singleElement().satisfies(s -> assertThat(s.getStatus())
                .isEqualTo("expired"));
        assertThat(till.units(order)).isEmpty();
        assertThat(till.told(order)).isEqualTo("checkout.started checkout.expired");
    }

    @Test
    void aHoldWhosePaymentWasNeverOpenedEndsByItself() {
        var order = till.order(1);
        await("expired", () -> till.state(order), PROMISED);
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void unitsStayHeldAsLongAsStripeDoesNotConfirm() throws InterruptedException {
        var order = till.order(1);
        till.page(order);
        till.sandbox.faults().on("POST /v1/checkout/sessions/").serverErrors(1_000);
        Thread.sleep(9_000);
        assertThat(till.state(order)).isEqualTo("held");
        assertThat(till.units(order)).isEqualTo("held=1");
        till.sandbox.faults().heal();
        await("expired", () -> till.state(order), PROMISED);
    }

    @Test
    void paidInTheMomentOfExpiryIsEitherPaidOrExpiredOnBothSides() {
        for (int round = 0; round < 3; round++) {
            var order = till.order(1);
            var page = till.page(order);
            var paying = CompletableFuture.runAsync(
                    () -> till.pay(page, Till.PAYS),
                    CompletableFuture.delayedExecutor(
                            6_000 + round * 400L, java.util.concurrent.TimeUnit.MILLISECONDS));
            paying.join();
            await("false", () -> String.valueOf("held".equals(till.state(order))), PROMISED);
            var session = till.sessions(order).get(0);
            boolean paid = "paid".equals(session.getPaymentStatus());
            assertThat(till.state(order)).isEqualTo(paid ? "paid" : "expired");
            assertThat(till.units(order)).isEqualTo(paid ? "sold=1" : "");
        }
    }

    @Test
    void paidAfterItWasGivenUpGoesBackByRule() {
        var order = till.order(1);
        var page = till.page(order);
        // The books lose their way: they gave the order up though Stripe had not confirmed.
        till.forceExpired(order);
        till.pay(page, Till.PAYS);
        await(
                "donetrue",
                () -> till.one("SELECT state || beside_sale FROM refund WHERE order_id = '" + order.id() + "'"),
                PROMISED);
        assertThat(till.state(order)).isEqualTo("expired");
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void aRefundWhoseAnswerWasLostIsFinished() {
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        await("paid", () -> till.state(order), PROMISED);
        till.sandbox.faults().on("POST /v1/refunds").droppedConnectionsAfterWork(4);
        json(till.refunding(order, "host", UUID.randomUUID().toString()), 202);
        till.sandbox.faults().heal();
        till.soonerRefunds();
        await("refunded", () -> till.state(order), PROMISED);
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid order.refunded");
    }

    @Test
    void aLateNoIsFoundOut() {
        till.sandbox.faults().confirmLater(1);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        till.sandbox.confirm(till.sessions(order).get(0).getId(), false);
        await("expired", () -> till.state(order), PROMISED);
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void aSessionThatStripeDoesNotKnowIsForAPersonAndKeepsItsUnits() {
        var order = till.order(1);
        till.page(order);
        till.asWorker("UPDATE payment_attempt SET session_id = 'cs_test_gone"
                + order.id().toString().replace("-", "") + "' WHERE order_id = '" + order.id() + "'");
        await("unknown-at-stripe", () -> till.quarantined(order), PROMISED);
        assertThat(till.state(order)).isEqualTo("held");
        assertThat(till.units(order)).isEqualTo("held=1");
    }

    @Test
    void aTryThatWasGivenUpAndPaidIsFoundOutAndTheOtherSessionEnds() {
        var order = till.order(1);
        var first = till.page(order);
        till.giveUp(order);
        till.page(order);
        till.pay(first, Till.PAYS);
        await("paid", () -> till.state(order), PROMISED);
        assertThat(till.units(order)).isEqualTo("sold=1");
        await(
                "complete expired",
                () -> till.sessions(order).stream()
                        .map(session -> session.getStatus())
                        .sorted()
                        .collect(java.util.stream.Collectors.joining(" ")),
                PROMISED);
    }
}
