package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.param.RefundCreateParams;
import dev.livestall.events.EventJson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** By webhooks alone: the poller sleeps. */
class PayingByStripeIT {
    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till("--livestall.payment.poller.every=1h");
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
    void aPaidOrderSellsItsUnitsAndIsTold() {
        var order = till.order(2);
        assertThat(till.units(order)).isEqualTo("held=2");
        var page = till.page(order);
        assertThat(till.sessions(order)).singleElement().satisfies(session -> {
            assertThat(session.getAmountTotal()).isEqualTo(2 * 17_900 + 3_000);
            assertThat(session.getCurrency()).isEqualTo("krw");
            assertThat(session.getSuccessUrl()).endsWith("/paid/" + order.ref());
        });
        till.pay(page, Till.PAYS);
        await("paid", () -> till.state(order));
        assertThat(till.units(order)).isEqualTo("sold=2");
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        JsonNode paid = EventJson.MAPPER.readTree(
                till.one("SELECT convert_from(payload, 'UTF8') FROM outbox WHERE aggregate = 'order:" + order.id()
                        + "' ORDER BY sequence DESC LIMIT 1"));
        assertThat(paid.get("collectedMinor").asLong()).isEqualTo(38_800);
        assertThat(paid.get("shippingMinor").asLong()).isEqualTo(3_000);
        assertThat(till.one("SELECT name || ' ' || phone || ' ' || line1 FROM buyer_contact WHERE order_id = '"
                        + order.id() + "'"))
                .isEqualTo("Kim 010-1111-2222 Road 1");
        assertThat(till.one("SELECT count(*) FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '%1111-2222%'"))
                .isEqualTo("0");
    }

    @Test
    void anOrderHasOneSessionHoweverOftenItIsOpened() {
        var order = till.order(1);
        assertThat(till.page(order)).isEqualTo(till.page(order));
        assertThat(till.sessions(order)).hasSize(1);
    }

    @Test
    void onlyTheOrdersOwnLinkOpensItsPayment() {
        var order = till.order(1);
        var other = till.order(1);
        json(till.opening(new Till.Order(order.id(), other.ref(), order.viewer())), 404);
        json(till.opening(new Till.Order(UUID.randomUUID(), order.ref(), order.viewer())), 404);
        assertThat(till.sessions(order)).isEmpty();
    }

    @Test
    void aPaidOrderIsNotOpenedAgain() {
        var order = till.paid(1);
        assertThat(json(till.opening(order), 409).get("code").asString()).isEqualTo("order-closed");
    }

    @Test
    void aDeclinedCardIsToldAndTheNextOnePays() {
        var order = till.order(1);
        var page = till.page(order);
        till.pay(page, Till.NO_FUNDS);
        await("checkout.started payment.failed", () -> till.told(order));
        assertThat(till.one(
                        "SELECT convert_from(payload, 'UTF8')::json ->> 'code' FROM outbox WHERE aggregate = 'order:"
                                + order.id() + "' ORDER BY sequence DESC LIMIT 1"))
                .isEqualTo("insufficient_funds");
        assertThat(till.state(order)).isEqualTo("held");
        till.pay(page, Till.PAYS);
        await("paid", () -> till.state(order));
    }

    @Test
    void anExpiredSessionFreesTheUnits() throws StripeException {
        var order = till.order(3);
        till.page(order);
        till.stripe
                .v1()
                .checkout()
                .sessions()
                .expire(till.sessions(order).get(0).getId());
        await("expired", () -> till.state(order));
        assertThat(till.units(order)).isEmpty();
        assertThat(till.told(order)).isEqualTo("checkout.started checkout.expired");
        json(till.opening(order), 409);
    }

    @Test
    void aRefundGivesMoneyAndUnitsBackOnce() {
        var order = till.paid(2);
        var key = UUID.randomUUID().toString();
        assertThat(json(till.refunding(order, "host", key), 202).get("state").asString())
                .isEqualTo("refunded");
        assertThat(json(till.refunding(order, "host", key), 202).get("state").asString())
                .isEqualTo("refunded");
        assertThat(json(till.refunding(order, "host", UUID.randomUUID().toString()), 202)
                        .get("state")
                        .asString())
                .isEqualTo("refunded");
        await("0", () -> till.one("SELECT count(*) FROM webhook_inbox WHERE state = 'new'"));
        assertThat(till.units(order)).isEmpty();
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid order.refunded");
        assertThat(till.one("SELECT state || by_rule FROM refund WHERE order_id = '" + order.id() + "'"))
                .isEqualTo("donefalse");
    }

    @Test
    void refundsAreForHostsAndForPaidOrders() {
        var order = till.paid(1);
        json(till.refunding(order, "marketer", "k1"), 403);
        assertThat(json(till.refunding(order, "host", ""), 400).get("code").asString())
                .isEqualTo("idempotency-key-missing");
        var held = till.order(1);
        assertThat(json(till.refunding(held, "host", "k2"), 409).get("code").asString())
                .isEqualTo("not-paid");
        json(till.refunding(new Till.Order(UUID.randomUUID(), "", UUID.randomUUID()), "host", "k3"), 404);
        json(till.refunding(order, "host", "k4"), 202);
        assertThat(json(till.refunding(held, "host", "k4"), 422).get("code").asString())
                .isEqualTo("idempotency-key-reused");
        assertThat(till.state(held)).isEqualTo("held");
    }

    @Test
    void aRefundInStripesOwnDashboardIsNoticed() throws StripeException {
        var order = till.paid(1);
        var intent = till.sessions(order).get(0).getPaymentIntent();
        till.stripe
                .v1()
                .refunds()
                .create(RefundCreateParams.builder().setPaymentIntent(intent).build());
        await("refunded", () -> till.state(order));
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void aPartialRefundIsForAPersonToLookAt() throws StripeException {
        var order = till.paid(1);
        var intent = till.sessions(order).get(0).getPaymentIntent();
        till.stripe
                .v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent)
                        .setAmount(1_000L)
                        .build());
        await("partial-refund", () -> till.quarantined(order));
        assertThat(till.state(order)).isEqualTo("paid");
    }

    @Test
    void eachWebhookTenTimesChangesNothingMore() {
        till.sandbox.faults().repeatWebhooks(2, 10);
        var order = till.paid(1);
        await("0", () -> till.one("SELECT count(*) FROM webhook_inbox WHERE state = 'new'"));
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        assertThat(till.units(order)).isEqualTo("sold=1");
    }

    @Test
    void webhooksInReverseEndTheSame() throws StripeException {
        // payment_intent.succeeded, session.completed, refund.created, charge.refunded, refund.updated: last first.
        till.sandbox.faults().reverseWebhooks(5);
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        assertThat(till.state(order)).isEqualTo("held");
        var intent = till.sessions(order).get(0).getPaymentIntent();
        till.stripe
                .v1()
                .refunds()
                .create(RefundCreateParams.builder().setPaymentIntent(intent).build());
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

    @Test
    void openingThePaymentOfAnUnknownOrderOrWithBadInputIsRefused() {
        var order = till.order(1);
        json(
                till.http
                        .post()
                        .uri("/api/commerce/checkouts/{id}/payment", order.id())
                        .bodyValue(Map.of("ref", "")),
                400);
        json(till.http.post().uri("/api/commerce/checkouts/nonsense/payment").bodyValue(Map.of("ref", "x")), 400);
    }
}
