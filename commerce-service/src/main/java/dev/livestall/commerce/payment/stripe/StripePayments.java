package dev.livestall.commerce.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionExpireParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import dev.livestall.commerce.payment.DisputeSeen;
import dev.livestall.commerce.payment.Opening;
import dev.livestall.commerce.payment.PaymentSession;
import dev.livestall.commerce.payment.PaymentSettings;
import dev.livestall.commerce.payment.Payments;
import dev.livestall.commerce.payment.PaymentsFault;
import dev.livestall.commerce.payment.RefundSeen;
import dev.livestall.commerce.payment.Refunding;
import dev.livestall.commerce.payment.SessionRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** {@link Payments} by Stripe Checkout. */
@Component
class StripePayments implements Payments, DisposableBean {
    static final long PAGE = 100;
    private static final int MOST_LOOKED_THROUGH = 1_000;
    /** Read along with a session: it alone tells that a late confirmation was a no. */
    private static final String INTENT = "payment_intent";

    private static final int IDLE_SECONDS = 60;

    private static final Logger log = LoggerFactory.getLogger(StripePayments.class);

    private final StripeClient stripe;
    /** Its own threads: a Stripe that hangs must not hold up Kafka and log-ins, which share the common ones. */
    private final Scheduler threads;

    StripePayments(PaymentSettings settings) {
        var own = settings.stripe();
        var builder = StripeClient.builder()
                .setApiKey(own.secretKey())
                .setConnectTimeout((int) own.connect().toMillis())
                .setReadTimeout((int) own.read().toMillis())
                // Trying again is ResilientPayments' business, so that its limits hold.
                .setMaxNetworkRetries(0);
        if (!own.api().isEmpty()) builder.setApiBase(own.api());
        stripe = builder.build();
        threads = Schedulers.newBoundedElastic(
                settings.guard().atOnce(), Integer.MAX_VALUE, "stripe", IDLE_SECONDS, true);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }

    @Override
    public Mono<Opening> open(SessionRequest request, String key) {
        return call(() -> {
            try {
                var session = stripe.v1().checkout().sessions().create(SessionParams.of(request), keyed(key));
                return new Opening.Opened(StripeSessions.read(session));
            } catch (InvalidRequestException refused) {
                return new Opening.Refused(StripeFaults.reason(refused));
            } catch (StripeAmounts.NotSoldIn refused) {
                return new Opening.Refused(String.valueOf(refused.getMessage()));
            }
        });
    }

    @Override
    public Mono<PaymentSession> session(String sessionId) {
        return call(() -> known(sessionId));
    }

    @Override
    public Flux<PaymentSession> sessionsOf(UUID orderId, Instant since) {
        var params = SessionListParams.builder()
                .setCreated(SessionListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .setLimit(PAGE)
                .addExpand("data." + INTENT)
                .build();
        return this.<List<PaymentSession>>call(() -> {
                    var found = new ArrayList<PaymentSession>();
                    int seen = 0;
                    for (Session session :
                            stripe.v1().checkout().sessions().list(params).autoPagingIterable()) {
                        if (orderId.toString().equals(session.getClientReferenceId())) {
                            found.add(StripeSessions.read(session));
                        }
                        if (++seen == MOST_LOOKED_THROUGH) {
                            if (found.isEmpty()) throw tooMany(orderId);
                            break;
                        }
                    }
                    return found;
                })
                .flatMapIterable(found -> found);
    }

    // There may be one among those that were not looked through: "none" would let a second one be opened.
    private static PaymentsFault tooMany(UUID orderId) {
        return new PaymentsFault(
                PaymentsFault.Kind.NOT_FOUND_OUT,
                "none of " + MOST_LOOKED_THROUGH + " sessions is of order " + orderId + ", and there are more",
                null);
    }

    @Override
    public Mono<PaymentSession> expire(String sessionId) {
        return call(() -> {
            var sessions = stripe.v1().checkout().sessions();
            try {
                return StripeSessions.read(sessions.expire(
                        sessionId,
                        SessionExpireParams.builder().addExpand(INTENT).build()));
            } catch (InvalidRequestException notOpen) {
                return known(sessionId);
            }
        });
    }

    /** Null for one that is not this account's (other keys than before, a new sandbox): no fault of Stripe's. */
    private @Nullable PaymentSession known(String sessionId) throws StripeException {
        try {
            return StripeSessions.read(stripe.v1()
                    .checkout()
                    .sessions()
                    .retrieve(
                            sessionId,
                            SessionRetrieveParams.builder().addExpand(INTENT).build()));
        } catch (InvalidRequestException refused) {
            if (!StripeFaults.isUnknownId(refused)) throw refused;
            log.warn("Stripe knows no session {}", sessionId);
            return null;
        }
    }

    @Override
    public Mono<Refunding> refund(String intentId, long amountMinor, UUID orderId, UUID ref, String key) {
        return call(() -> StripeRefunds.make(stripe, intentId, amountMinor, orderId, ref, keyed(key)));
    }

    @Override
    public Mono<List<RefundSeen>> refundsOf(String intentId) {
        return call(() -> StripeRefunds.of(stripe, intentId));
    }

    @Override
    public Mono<DisputeSeen> dispute(String disputeId) {
        return call(() -> StripeDisputes.find(stripe, disputeId));
    }

    private interface Call<T> {
        /** Null for nothing found. */
        @Nullable
        T make() throws StripeException;
    }

    private <T> Mono<T> call(Call<T> call) {
        return Mono.fromCallable(call::make)
                .onErrorMap(StripeException.class, StripeFaults::of)
                .subscribeOn(threads);
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
