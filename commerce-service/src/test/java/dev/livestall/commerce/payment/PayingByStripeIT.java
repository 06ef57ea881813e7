package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import dev.livestall.events.EventJson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A payment from the order to the books, and what else may become of it. */
class PayingByStripeIT extends ByWebhooksAlone {
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
    void aPaymentOfATryThatWasGivenUpIsTheSaleAndTheOtherSessionEnds() {
        var order = till.order(1);
        var first = till.page(order);
        till.giveUp(order);
        till.page(order);
        till.pay(first, Till.PAYS);
        await("paid", () -> till.state(order));
        assertThat(till.units(order)).isEqualTo("sold=1");
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        // The refund goes against what was paid, not against the newest try.
        json(till.refunding(order, "host", "void" + order.id()), 202);
        await("refunded", () -> till.state(order));
    }

    @Test
    void aSecondPaymentOfAnOrderGoesBackByItselfAndIsForAPersonToSee() {
        var order = till.order(1);
        var first = till.page(order);
        till.giveUp(order);
        var second = till.page(order);
        till.pay(second, Till.PAYS);
        await("paid", () -> till.state(order));
        till.pay(first, Till.PAYS);
        await("paid-twice", () -> till.quarantined(order));
        await(
                "donetrue20900",
                () -> till.one("SELECT state || beside_sale || amount_minor FROM refund WHERE order_id = '" + order.id()
                        + "'"));
        assertThat(till.state(order)).isEqualTo("paid");
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid");
        assertThat(till.units(order)).isEqualTo("sold=1");
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
