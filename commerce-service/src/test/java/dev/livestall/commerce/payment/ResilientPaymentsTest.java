package dev.livestall.commerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.payment.PaymentsFault.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ResilientPaymentsTest {
    private final AtomicInteger calls = new AtomicInteger();
    private Supplier<Mono<List<RefundSeen>>> behaviour = () -> Mono.just(List.of());
    private final PaymentGuard guard = new PaymentGuard(new PaymentSettings.Guard(
            Duration.ofMillis(200), 2, Duration.ofMillis(10), 2, 4, 50, Duration.ofSeconds(30), 1));
    private final ResilientPayments payments = new ResilientPayments(new Fake(), guard);

    private Kind faultOf(Mono<?> call) {
        return call.<Kind>map(found -> {
                    throw new AssertionError("no fault: " + found);
                })
                .onErrorResume(PaymentsFault.class, fault -> Mono.just(fault.kind()))
                .block();
    }

    private static Mono<List<RefundSeen>> broken() {
        return Mono.error(new PaymentsFault(Kind.BROKEN, "500", null));
    }

    @Test
    void triesOnceMoreAndThenTellsWhatWasWrong() {
        behaviour = ResilientPaymentsTest::broken;
        assertThat(faultOf(payments.refundsOf("pi"))).isEqualTo(Kind.BROKEN);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aSecondTryThatWorksIsEnough() {
        behaviour = () -> calls.get() == 1 ? broken() : Mono.just(List.of());
        assertThat(payments.refundsOf("pi").block()).isEmpty();
    }

    @Test
    void silenceIsNoAnswer() {
        behaviour = Mono::never;
        assertThat(faultOf(payments.refundsOf("pi"))).isEqualTo(Kind.NO_ANSWER);
        assertThat(calls).hasValue(2);
    }

    @Test
    void anOpenCircuitSendsNothing() {
        behaviour = ResilientPaymentsTest::broken;
        faultOf(payments.refundsOf("pi"));
        faultOf(payments.refundsOf("pi"));
        int before = calls.get();
        assertThat(faultOf(payments.refundsOf("pi"))).isEqualTo(Kind.NOT_SENT);
        assertThat(calls).hasValue(before);
    }

    @Test
    void aCircuitThatOpensBetweenTheTriesLeavesTheOutcomeUnknown() {
        behaviour = ResilientPaymentsTest::broken;
        faultOf(payments.refundsOf("pi"));
        // The third call is the half of the window that opens it at the fourth; the first of a pair is sent.
        behaviour = () -> {
            if (calls.get() == 3) guard.circuit().transitionToOpenState();
            return broken();
        };
        assertThat(faultOf(payments.refundsOf("pi"))).isNotEqualTo(Kind.NOT_SENT);
    }

    @Test
    void ourOwnMistakesAreNotTriedAgainAndOpenNothing() {
        behaviour = () -> Mono.error(new PaymentsFault(Kind.MISCONFIGURED, "401", null));
        for (int i = 0; i < 10; i++) {
            assertThat(faultOf(payments.refundsOf("pi"))).isEqualTo(Kind.MISCONFIGURED);
        }
        assertThat(calls).hasValue(10);
    }

    @Test
    void tooManyAtOnceAreTurnedAway() {
        behaviour = Mono::never;
        payments.refundsOf("a").subscribe(v -> {}, e -> {});
        payments.refundsOf("b").subscribe(v -> {}, e -> {});
        assertThat(faultOf(payments.refundsOf("c"))).isEqualTo(Kind.FULL);
    }

    private final class Fake implements Payments {
        @Override
        public Mono<List<RefundSeen>> refundsOf(String intentId) {
            return Mono.defer(() -> {
                calls.incrementAndGet();
                return behaviour.get();
            });
        }

        @Override
        public Mono<Opening> open(SessionRequest request, String key) {
            return Mono.empty();
        }

        @Override
        public Mono<PaymentSession> session(String sessionId) {
            return Mono.empty();
        }

        @Override
        public Flux<PaymentSession> sessionsOf(UUID orderId, Instant since) {
            return Flux.empty();
        }

        @Override
        public Mono<PaymentSession> expire(String sessionId) {
            return Mono.empty();
        }

        @Override
        public Mono<DisputeSeen> dispute(String disputeId) {
            return Mono.empty();
        }

        @Override
        public Mono<Refunding> refund(String intentId, long amountMinor, UUID orderId, UUID ref, String key) {
            return Mono.empty();
        }
    }
}
