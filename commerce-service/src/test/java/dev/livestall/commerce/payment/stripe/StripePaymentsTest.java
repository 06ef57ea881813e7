package dev.livestall.commerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.commerce.payment.Opening;
import dev.livestall.commerce.payment.PaymentSettings;
import dev.livestall.commerce.payment.PaymentsFault;
import dev.livestall.commerce.payment.SessionRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class StripePaymentsTest {
    @TempDir
    Path folder;

    private StripeSandbox sandbox;
    private StripeCalls calls;
    private StripePayments payments;

    @BeforeEach
    void start() {
        sandbox = StripeSandbox.start(0, folder.resolve("state"), "", "whsec_test", "sk_test_1");
        calls = new StripeCalls(settings(sandbox, Duration.ofSeconds(1)));
        payments = new StripePayments(calls);
    }

    /** @param wait for an answer */
    static PaymentSettings settings(StripeSandbox sandbox, Duration wait) {
        var second = Duration.ofSeconds(1);
        return new PaymentSettings(
                new PaymentSettings.Stripe("sk_test_1", "whsec_test", sandbox.url(), wait, wait, second),
                new PaymentSettings.Guard(wait, 1, second, 8, 10, 50, second, 1),
                new PaymentSettings.Inbox(second, second, second, 1, 1, 1, second),
                new PaymentSettings.Poller(second, second, second, 1, 1));
    }

    @AfterEach
    void stop() {
        calls.destroy();
        sandbox.close();
    }

    private void open(UUID order, int number) {
        assertThat(payments.open(request(order, "KRW"), "k" + order + number).block())
                .isInstanceOf(Opening.Opened.class);
    }

    static SessionRequest request(UUID order, String currency) {
        return new SessionRequest(
                UUID.randomUUID(),
                order,
                UUID.randomUUID(),
                currency,
                List.of(new SessionRequest.Item("x", 1, 500)),
                0,
                "Delivery",
                "en",
                "http://localhost/a",
                "http://localhost/b",
                Instant.now().plusSeconds(3_600).getEpochSecond());
    }

    @Test
    void aCurrencyWhoseMinorUnitsDifferIsRefusedBeforeStripeHearsOfIt() {
        for (String currency : new String[] {"KWD", "BHD", "UGX"}) {
            assertThat(payments.open(request(UUID.randomUUID(), currency), "k" + currency)
                            .block())
                    .isInstanceOf(Opening.Refused.class);
        }
        for (String currency : new String[] {"KRW", "JPY", "USD"}) {
            assertThat(payments.open(request(UUID.randomUUID(), currency), "k" + currency)
                            .block())
                    .isInstanceOfSatisfying(Opening.Opened.class, opened -> {
                        assertThat(opened.session().amountMinor()).isEqualTo(500);
                        assertThat(opened.session().currency()).isEqualTo(currency);
                    });
        }
    }

    @Test
    void noneAmongAThousandAndMoreIsNotNone() {
        var since = Instant.now().minusSeconds(60);
        var lost = UUID.randomUUID();
        var other = UUID.randomUUID();
        open(lost, 0);
        assertThat(payments.sessionsOf(lost, since).count().block()).isEqualTo(1);
        assertThat(payments.sessionsOf(other, since).count().block())
                .as("all of them were looked through")
                .isZero();
        Flux.range(0, 1_000)
                .flatMap(n -> reactor.core.publisher.Mono.fromRunnable(() -> open(other, n))
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
                .blockLast();
        assertThatThrownBy(() -> payments.sessionsOf(lost, since).blockLast())
                .isInstanceOfSatisfying(PaymentsFault.class, fault -> assertThat(fault.kind())
                        .isEqualTo(PaymentsFault.Kind.NOT_FOUND_OUT));
    }
}
