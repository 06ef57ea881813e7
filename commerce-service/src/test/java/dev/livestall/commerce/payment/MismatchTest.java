package dev.livestall.commerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MismatchTest {
    private static final UUID SHOP = UUID.randomUUID();
    private static final UUID ORDER = UUID.randomUUID();

    private static String reason(PaymentSession session, boolean live) {
        var request = new SessionRequest(
                SHOP,
                ORDER,
                UUID.randomUUID(),
                "KRW",
                List.of(new SessionRequest.Item("x", 1, 500)),
                0,
                "d",
                "ko",
                "a",
                "b",
                1);
        var attempt = new Attempt(
                UUID.randomUUID(),
                SHOP,
                ORDER,
                1,
                "k",
                request,
                500,
                "KRW",
                Attempt.State.OPEN,
                1,
                "cs_1",
                "url",
                null,
                false,
                Instant.EPOCH);
        var mismatch = Mismatch.between(attempt, session, live);
        return mismatch == null ? "none" : mismatch.reason();
    }

    private static PaymentSession session(
            String id, long amount, String currency, boolean live, String order, String shop) {
        return new PaymentSession(
                id,
                null,
                PaymentSession.Status.COMPLETE,
                true,
                amount,
                0,
                0,
                currency,
                live,
                order,
                shop,
                null,
                null,
                Instant.EPOCH,
                null);
    }

    @Test
    void believesOnlyWhatEqualsWhatWasAsked() {
        String order = ORDER.toString();
        String shop = SHOP.toString();
        assertThat(reason(session("cs_1", 500, "KRW", false, order, shop), false))
                .isEqualTo("none");
        assertThat(reason(session("cs_1", 501, "KRW", false, order, shop), false))
                .isEqualTo("other-amount");
        assertThat(reason(session("cs_1", 499, "KRW", false, order, shop), false))
                .isEqualTo("other-amount");
        assertThat(reason(session("cs_1", 500, "JPY", false, order, shop), false))
                .isEqualTo("other-currency");
        assertThat(reason(session("cs_1", 500, "KRW", false, order, order), false))
                .isEqualTo("other-shop");
        assertThat(reason(session("cs_1", 500, "KRW", false, null, shop), false))
                .isEqualTo("other-order");
        assertThat(reason(session("cs_2", 500, "KRW", false, order, shop), false))
                .isEqualTo("second-session");
        assertThat(reason(session("cs_1", 500, "KRW", false, order, shop), true))
                .isEqualTo("other-mode");
    }
}
