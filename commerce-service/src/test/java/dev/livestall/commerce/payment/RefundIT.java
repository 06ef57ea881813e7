package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money that goes back, by us or in Stripe's own dashboard. */
class RefundIT extends ByWebhooksAlone {
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
        assertThat(till.one("SELECT state || beside_sale FROM refund WHERE order_id = '" + order.id() + "'"))
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
    void aRefundInStripesOwnDashboardIsNoticed() {
        var order = till.paid(1);
        till.refundAtStripe(order, null);
        await("refunded", () -> till.state(order));
        assertThat(till.units(order)).isEmpty();
    }

    @Test
    void aPartialRefundInStripesOwnDashboardIsSplitOverTheLines() {
        var order = till.paid(1);
        till.refundAtStripe(order, 1_000L);
        await("1000", () -> till.refundedItems(order));
        assertThat(till.state(order)).isEqualTo("paid");
        assertThat(till.units(order)).isEqualTo("sold=1");
        assertThat(till.told(order)).isEqualTo("checkout.started order.paid order.refunded");
        assertThat(json(till.refunding(order, "host", "rest" + order.id()), 202)
                        .get("leftMinor")
                        .asLong())
                .isZero();
        assertThat(till.state(order)).isEqualTo("refunded");
        assertThat(till.collectedBack(order)).isEqualTo("20900");
    }

    @Test
    void linesAndAmountsGoBackOneAfterTheOtherAndNeverMoreThanThereIs() {
        var order = till.paid(3);
        var line = till.line(order);
        var one = json(
                till.refunding(
                        order,
                        "host",
                        "a" + order.id(),
                        Map.of("lines", List.of(Map.of("lineId", line, "quantity", 1)))),
                202);
        assertThat(one.get("state").asString()).isEqualTo("paid");
        assertThat(one.get("refundedMinor").asLong()).isEqualTo(17_900);
        assertThat(till.units(order)).isEqualTo("sold=2");
        // The same key again is the same refund.
        assertThat(json(
                                till.refunding(
                                        order,
                                        "host",
                                        "a" + order.id(),
                                        Map.of("lines", List.of(Map.of("lineId", line, "quantity", 1)))),
                                202)
                        .get("refundId"))
                .isEqualTo(one.get("refundId"));
        assertThat(json(till.refunding(order, "host", "b" + order.id(), Map.of("amountMinor", 5_000)), 202)
                        .get("refundedMinor")
                        .asLong())
                .isEqualTo(22_900);
        var tooMuch = json(till.refunding(order, "host", "c" + order.id(), Map.of("amountMinor", 33_801)), 422);
        assertThat(tooMuch.get("code").asString()).isEqualTo("refund-too-much");
        assertThat(tooMuch.get("leftMinor").asLong()).isEqualTo(33_800);
        json(
                till.refunding(
                        order,
                        "host",
                        "d" + order.id(),
                        Map.of("lines", List.of(Map.of("lineId", line, "quantity", 3)))),
                422);
        for (long huge : new long[] {1L << 31, Long.MAX_VALUE}) {
            json(till.refunding(order, "host", "h" + huge + order.id(), Map.of("amountMinor", huge)), 422);
        }
        for (var bad : List.<Map<String, Object>>of(
                Map.of("amountMinor", 0),
                Map.of("amountMinor", -5),
                Map.of("amountMinor", 10.005),
                Map.of("amountMinor", new java.math.BigInteger("9223372036854775808")),
                Map.of("lines", List.of()),
                Map.of("lines", List.of(Map.of("lineId", line, "quantity", -1))),
                Map.of("shipping", true),
                Map.of("amountMinor", 5, "lines", List.of(Map.of("lineId", line, "quantity", 1))))) {
            json(till.refunding(order, "host", "e" + order.id(), bad), 400);
        }
        assertThat(json(till.refunding(order, "host", "f" + order.id()), 202)
                        .get("state")
                        .asString())
                .isEqualTo("refunded");
        assertThat(till.units(order)).isEmpty();
        assertThat(till.collectedBack(order)).isEqualTo("56700");
        assertThat(till.one("SELECT sum(amount_minor) FROM refund WHERE state = 'done' AND order_id = '" + order.id()
                        + "'"))
                .isEqualTo("56700");
    }

    @Test
    void manyRefundsAtOnceNeverGiveMoreThanThereIs() {
        var order = till.paid(1);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> till.refunding(order, "host", "g" + i + order.id(), Map.of("amountMinor", 7_000))
                                .exchange()
                                .expectBody()
                                .returnResult()
                                .getStatus()
                                .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(status -> status == 202).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(6);
        await("14000", () -> till.collectedBack(order));
        assertThat(till.state(order)).isEqualTo("paid");
    }
}
