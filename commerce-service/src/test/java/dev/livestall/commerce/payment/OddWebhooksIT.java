package dev.livestall.commerce.payment;

import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Webhooks that come twice, late, in another order or with another amount. */
class OddWebhooksIT extends ByWebhooksAlone {
    @Test
    void eachWebhookTenTimesChangesNothingMore() {
        till.sandbox.faults().repeatWebhooks(2, 10);
        var order = till.paid(1);
        await("0", () -> till.one("SELECT count(*) FROM webhook_inbox WHERE state = 'new'"));
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        assertThat(till.units(order)).isEqualTo("sold=1");
    }

    @Test
    void webhooksInReverseEndTheSame() {
        // payment_intent.succeeded, session.completed, refund.created, charge.refunded, refund.updated: last first.
        till.sandbox.faults().reverseWebhooks(5);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        assertThat(till.state(order)).isEqualTo("held");
        till.refundAtStripe(order, null);
        await("refunded", () -> till.state(order));
        await("checkout.started order.paid order.refunded", () -> till.told(order));
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void completeButUnpaidHoldsUntilTheLateConfirmation() throws InterruptedException {
        till.sandbox.faults().confirmLater(1);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        var session = till.sessions(order).get(0);
        await(
                "done",
                () -> till.one(
                        "SELECT state FROM webhook_inbox WHERE type = 'checkout.session.completed' AND object_id = '"
                                + session.getId() + "'"));
        assertThat(till.state(order)).isEqualTo("held");
        assertThat(till.units(order)).isEqualTo("held=1");
        till.sandbox.confirm(session.getId(), true);
        await("paid", () -> till.state(order));
    }

    @Test
    void aLateNoFreesTheUnits() {
        till.sandbox.faults().confirmLater(1);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        till.sandbox.confirm(till.sessions(order).get(0).getId(), false);
        await("expired", () -> till.state(order));
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void aSessionOverAnotherAmountIsQuarantined() throws Exception {
        var order = till.order(1);
        var page = till.page(order);
        try (var worker = till.commerce.as("commerce_worker");
                var statement = worker.createStatement()) {
            statement.executeUpdate(
                    "UPDATE payment_attempt SET amount_minor = amount_minor + 1 WHERE order_id = '" + order.id() + "'");
        }
        till.pay(page, Till.PAYS);
        await("other-amount", () -> till.quarantined(order));
        assertThat(till.state(order)).isEqualTo("held");
        assertThat(till.units(order)).isEqualTo("held=1");
    }
}
