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
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Payments} by Stripe Checkout. */
@Component
class StripePayments implements Payments {
    static final long PAGE = 100;
    private static final int MOST_LOOKED_THROUGH = 1_000;
    /** Read along with a session: it alone tells that a late confirmation was a no. */
    private static final String INTENT = "payment_intent";

    private static final Logger log = LoggerFactory.getLogger(StripePayments.class);

    private final StripeCalls calls;

    StripePayments(StripeCalls calls) {
        this.calls = calls;
    }

    @Override
    public Mono<Opening> open(SessionRequest request, String key) {
        return calls.make(stripe -> {
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
        return calls.make(stripe -> known(stripe, sessionId));
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
        return calls.<List<PaymentSession>>make(stripe -> {
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
        return calls.make(stripe -> {
            var sessions = stripe.v1().checkout().sessions();
            try {
                return StripeSessions.read(sessions.expire(
                        sessionId,
                        SessionExpireParams.builder().addExpand(INTENT).build()));
            } catch (InvalidRequestException notOpen) {
                return known(stripe, sessionId);
            }
        });
    }

    /** Null for one that is not this account's (other keys than before, a new sandbox): no fault of Stripe's. */
    private @Nullable PaymentSession known(StripeClient stripe, String sessionId) throws StripeException {
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
        return calls.make(stripe -> StripeRefunds.make(stripe, intentId, amountMinor, orderId, ref, keyed(key)));
    }

    @Override
    public Mono<List<RefundSeen>> refundsOf(String intentId) {
        return calls.make(stripe -> StripeRefunds.of(stripe, intentId));
    }

    @Override
    public Mono<DisputeSeen> dispute(String disputeId) {
        return calls.make(stripe -> StripeDisputes.find(stripe, disputeId));
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
