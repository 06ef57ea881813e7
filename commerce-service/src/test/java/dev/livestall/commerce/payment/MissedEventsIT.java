package dev.livestall.commerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Not one webhook arrives and the poller sleeps: Stripe's own list of events tells of what began at Stripe. */
class MissedEventsIT {
    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till("--livestall.payment.poller.every=1h", "--livestall.payment.inbox.list=300ms");
        till.sandbox.sendWebhooksTo("");
    }

    @AfterAll
    static void close() {
        till.close();
    }

    @Test
    void aRefundInStripesDashboardIsHeardOf() {
        var order = till.paid(1);
        till.refundAtStripe(order, null);
        Till.await("refunded", () -> till.state(order));
        assertThat(till.units(order)).isEmpty();
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid order.refunded");
    }

    @Test
    void aDisputeIsHeardOfFromItsBeginningToItsEnd() {
        var order = till.paid(1);
        var dispute = till.sandbox.dispute(till.sessions(order).get(0).getId(), "fraudulent");
        String status = "SELECT status FROM dispute WHERE id = '" + dispute + "'";
        Till.await("open", () -> till.one(status));
        till.sandbox.closeDispute(dispute, false);
        Till.await("lost", () -> till.one(status));
    }
}
