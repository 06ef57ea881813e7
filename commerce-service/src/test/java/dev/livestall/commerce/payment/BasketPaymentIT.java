package dev.livestall.commerce.payment;

import static dev.livestall.commerce.Show.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.util.List;
import java.util.Map;
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
}
