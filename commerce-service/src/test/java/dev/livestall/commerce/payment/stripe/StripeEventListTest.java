package dev.livestall.commerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.commerce.payment.Opening;
import dev.livestall.commerce.payment.PaymentGuard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class StripeEventListTest {
    private static final int SESSIONS = 110;
    private static final String EXPIRED = "checkout.session.expired";

    @TempDir
    Path folder;

    private StripeSandbox sandbox;
    private StripeCalls calls;
    private StripeEventList list;
    private final Set<String> ended = new HashSet<>();

    @BeforeEach
    void moreThanAPageOfSessionsEnds() {
        sandbox = StripeSandbox.start(0, folder.resolve("state"), "", "whsec_test", "sk_test_1");
        var settings = StripePaymentsTest.settings(sandbox, Duration.ofSeconds(20));
        calls = new StripeCalls(settings);
        list = new StripeEventList(calls, new PaymentGuard(settings.guard()));
        var payments = new StripePayments(calls);
        for (int n = 0; n < SESSIONS; n++) {
            var opened = (Opening.Opened) payments.open(StripePaymentsTest.request(UUID.randomUUID(), "KRW"), "k" + n)
                    .block();
            String id = opened.session().id();
            payments.expire(id).block();
            ended.add(id);
        }
    }

    @AfterEach
    void stop() {
        calls.destroy();
        sandbox.close();
    }

    @Test
    void allPagesAreReadAndOnlyWhatIsWanted() {
        assertThat(since(Instant.now().minusSeconds(600), Set.of(EXPIRED, "charge.refunded")))
                .hasSize(SESSIONS)
                .extracting(StripeEvent::objectId)
                .containsExactlyInAnyOrderElementsOf(ended);
        assertThat(since(Instant.now().minusSeconds(600), Set.of("charge.refunded")))
                .isEmpty();
        assertThat(since(Instant.now().plusSeconds(600), Set.of(EXPIRED))).isEmpty();
    }

    private List<StripeEvent> since(Instant since, Set<String> types) {
        return list.since(since, types)
                .concatMap(Flux::fromIterable)
                .collectList()
                .block();
    }
}
