package dev.livestall.commerce.payment;

import static dev.livestall.commerce.Show.line;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import dev.livestall.commerce.Show;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BasketPaymentIT {
    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till();
    }

    @AfterAll
    static void close() {
        till.close();
    }

    @Test
    void stripeAsksForEachLineAndTheWholeBasketIsPaidAtOnce() throws StripeException {
        var order = till.order(Map.of("lines", List.of(line(till.product, 2), line(till.other, 1))));
        var page = till.page(order);
        var items = till.stripe
                .v1()
                .checkout()
                .sessions()
                .lineItems()
                .list(till.sessions(order).get(0).getId())
                .getData();
        assertThat(items).extracting(item -> item.getAmountTotal()).containsExactly(35_800L, 9_900L);
        assertThat(items).extracting(item -> item.getQuantity()).containsExactly(2L, 1L);
        till.pay(page, Till.PAYS);
        Till.await("paid", () -> till.state(order));
        assertThat(till.units(order)).isEqualTo("sold=3");
        assertThat(till.one("SELECT collected_minor FROM orders WHERE id = '" + order.id() + "'"))
                .isEqualTo("48700");
    }

    /** A new buyer's order with 5,000 off. */
    private static Till.Order discounted() {
        var show = Show.of(till.commerce, till.shop, till.show);
        var krw = "KRW";
        var coupon = json(
                        show.post(
                                "/coupons",
                                Map.of(
                                        "name",
                                        Map.of("ko", "쿠폰"),
                                        "amount",
                                        Map.of("minor", 5_000, "currency", krw),
                                        "minimum",
                                        Map.of("minor", 6_000, "currency", krw),
                                        "claims",
                                        5,
                                        "seconds",
                                        600,
                                        "usableSeconds",
                                        600)),
                        201)
                .get("couponId")
                .asString();
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, till.product);
        json(till.http.post().uri("/api/commerce/buy-links/{ref}/coupons/{id}", ref, coupon), 201);
        var order = json(
                till.http
                        .post()
                        .uri("/api/commerce/checkouts")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .bodyValue(Map.of(
                                "ref",
                                ref,
                                "couponId",
                                coupon,
                                "lines",
                                List.of(line(till.product, 1), line(till.other, 2)))),
                201);
        return new Till.Order(UUID.fromString(order.get("orderId").asString()), ref, viewer);
    }

    @Test
    void aDiscountedOrderIsPaidAndRefundedByLineToTheWon() {
        var order = discounted();
        till.pay(till.page(order), Till.PAYS);
        Till.await("paid", () -> till.state(order));
        var net = "SELECT string_agg(net_minor::text, ' ' ORDER BY position) FROM order_line WHERE order_id = '"
                + order.id() + "'";
        assertThat(till.one(net)).isEqualTo("15526 17174");
        assertThat(till.one("SELECT collected_minor FROM orders WHERE id = '" + order.id() + "'"))
                .isEqualTo("35700");
        var second = till.one("SELECT id FROM order_line WHERE position = 1 AND order_id = '" + order.id() + "'");
        var one = Map.of("lines", List.of(Map.of("lineId", second, "quantity", 1)));
        json(till.refunding(order, "host", "one" + order.id(), one), 202);
        Till.await("8587", () -> till.refundedItems(order));
        json(till.refunding(order, "host", "rest" + order.id()), 202);
        Till.await("refunded", () -> till.state(order));
        assertThat(till.collectedBack(order)).isEqualTo("35700");
        assertThat(till.units(order)).isEmpty();
    }
}
