package dev.livestall.commerce.payment.stripe;

import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.commerce.payment.Till;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What gets in at the webhook's door. The sandbox sends nothing: the test delivers by hand. */
class WebhookDoorIT {
    private static Till till;

    @BeforeAll
    static void open() {
        till = new Till("--livestall.payment.poller.every=1h");
        till.sandbox.sendWebhooksTo("");
    }

    @AfterAll
    static void close() {
        till.close();
    }

    private record Sale(Till.Order order, String event) {}

    private static Sale sale() {
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        return new Sale(order, till.event("checkout.session.completed"));
    }

    private static String signed(String body, long secondsFromNow) {
        return StripeSandbox.signature(body, Till.SECRET, Instant.now().getEpochSecond() + secondsFromNow);
    }

    private static void refused(Sale sale, String body, String signature) throws InterruptedException {
        String before = till.one("SELECT count(*) FROM webhook_inbox");
        assertThat(till.deliver(body, signature)).isEqualTo(400);
        Thread.sleep(200);
        assertThat(till.one("SELECT count(*) FROM webhook_inbox")).isEqualTo(before);
        assertThat(till.state(sale.order)).isEqualTo("held");
    }

    @Test
    void refusesWhatIsNotSignedByStripe() throws InterruptedException {
        var sale = sale();
        refused(sale, sale.event, null);
        refused(sale, sale.event, "nonsense");
        refused(
                sale,
                sale.event,
                StripeSandbox.signature(sale.event, "whsec_other", Instant.now().getEpochSecond()));
        refused(sale, sale.event, signed(sale.event, 0).replace("v1=", "v0="));
        refused(sale, sale.event.replaceFirst("\"paid\"", "\"paix\""), signed(sale.event, 0));
        refused(sale, sale.event.replaceAll("\\s", ""), signed(sale.event, 0));
    }

    @Test
    void refusesWhatIsNotFromNow() throws InterruptedException {
        var sale = sale();
        refused(sale, sale.event, signed(sale.event, -310));
        refused(sale, sale.event, signed(sale.event, 310));
    }

    @Test
    void refusesWhatIsNoEvent() throws InterruptedException {
        var sale = sale();
        for (String body : new String[] {"{}", "[]", "null", "1", "{\"object\":\"event\"}", "{\"id\":", ""}) {
            refused(sale, body, signed(body, 0));
        }
    }

    @Test
    void takesASecondSignatureDuringARotation() {
        var sale = sale();
        String good = signed(sale.event, 0);
        String both = good.replace(",v1=", ",v1=" + "0".repeat(64) + ",v1=");
        assertThat(till.deliver(sale.event, both)).isEqualTo(200);
        await("paid", () -> till.state(sale.order));
    }

    @Test
    void aReplayHasNoEffect() {
        var sale = sale();
        String signature = signed(sale.event, 0);
        assertThat(till.deliver(sale.event, signature)).isEqualTo(200);
        await("paid", () -> till.state(sale.order));
        assertThat(till.deliver(sale.event, signature)).isEqualTo(200);
        assertThat(till.told(sale.order)).isEqualTo("checkout.started order.paid");
    }

    @Test
    void quarantinesAnEventOfAnotherAccountOrMode() {
        var sale = sale();
        String live = sale.event
                .replaceAll("\"livemode\": ?false", "\"livemode\": true")
                .replaceAll("evt_1", "evt_live");
        assertThat(till.deliver(live, signed(live, 0))).isEqualTo(200);
        String account = sale.event
                .replaceFirst("\"object\": ?\"event\"", "\"object\": \"event\", \"account\": \"acct_1\"")
                .replaceAll("evt_1", "evt_account");
        assertThat(till.deliver(account, signed(account, 0))).isEqualTo(200);
        await(
                "other-account other-mode",
                () -> till.one(
                        "SELECT string_agg(reason, ' ' ORDER BY reason) FROM payment_quarantine WHERE order_id = '"
                                + sale.order.id() + "'"));
        assertThat(till.state(sale.order)).isEqualTo("held");
    }

    @Test
    void believesStripeAndNotTheEvent() {
        var order = till.order(1);
        till.page(order);
        var paid = sale();
        // Signed, but it tells of a session that Stripe says is still open.
        String lie = paid.event
                .replace(
                        till.sessions(paid.order).get(0).getId(),
                        till.sessions(order).get(0).getId())
                .replaceAll("evt_1", "evt_lie");
        assertThat(till.deliver(lie, Till.sign(lie))).isEqualTo(200);
        await("0", () -> till.one("SELECT count(*) FROM webhook_inbox WHERE state = 'new'"));
        assertThat(till.state(order)).isEqualTo("held");
    }

    @Test
    void keepsNothingPersonalInTheInbox() {
        var sale = sale();
        till.deliver(sale.event, Till.sign(sale.event));
        await("paid", () -> till.state(sale.order));
        assertThat(
                        till.one(
                                "SELECT count(*) FROM webhook_inbox w WHERE w::text LIKE '%1111-2222%' OR w::text LIKE '%kim@%'"))
                .isEqualTo("0");
    }
}
