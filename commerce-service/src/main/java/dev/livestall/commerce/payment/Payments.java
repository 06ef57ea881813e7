package dev.livestall.commerce.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the shop needs of a payment provider. Every call may fail with {@link PaymentsFault}; what the provider decided
 * comes as a value. All calls can be repeated without doing anything twice.
 */
public interface Payments {
    /** Opens a session. The same key with the same request is the same session, for 23 hours. */
    Mono<Opening> open(SessionRequest request, String key);

    /** The session as it stands now; empty if the provider knows none with this id. */
    Mono<PaymentSession> session(String sessionId);

    /**
     * Sessions that were opened for the order since then; the newest 1,000 of the account are looked through. None there,
     * and more than that: {@link PaymentsFault.Kind#NOT_FOUND_OUT}, never "none".
     */
    Flux<PaymentSession> sessionsOf(UUID orderId, Instant since);

    /**
     * Ends the session if it is still open. Answers how it stands afterwards: it may have been paid a moment before;
     * empty if the provider knows none with this id.
     */
    Mono<PaymentSession> expire(String sessionId);

    /** Gives so much of the payment back. The same key is the same refund. @param ref our id of it, which goes along */
    Mono<Refunding> refund(String intentId, long amountMinor, UUID orderId, UUID ref, String key);

    /** A dispute as it stands now; empty if the provider knows none with this id. */
    Mono<DisputeSeen> dispute(String disputeId);

    /** All refunds of the payment, oldest first. */
    Mono<List<RefundSeen>> refundsOf(String intentId);
}
