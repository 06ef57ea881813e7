package dev.livestall.commerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.commerce.payment.SessionRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StripeAmountsTest {
    @Test
    void minorUnitsGoAsTheyAre() {
        assertThat(unitAmount("KRW")).isEqualTo("500");
        assertThat(unitAmount("USD")).isEqualTo("500");
        assertThat(unitAmount("JPY")).isEqualTo("500");
    }

    @Test
    void currenciesWhoseMinorUnitsDifferAreRefused() {
        for (String currency : new String[] {"KWD", "BHD", "ISK", "UGX"}) {
            assertThatThrownBy(() -> StripeAmounts.currency(currency)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String unitAmount(String currency) {
        var request = new SessionRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                currency,
                List.of(new SessionRequest.Item("x", 1, 500)),
                0,
                "Delivery",
                "en",
                "http://localhost/a",
                "http://localhost/b",
                1_800_000_000);
        return SessionParams.of(request)
                .getLineItems()
                .get(0)
                .getPriceData()
                .getUnitAmount()
                .toString();
    }
}
