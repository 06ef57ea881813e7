package dev.livestall.commerce.payment;

import org.jspecify.annotations.Nullable;

/**
 * A refund as the provider says it stands.
 *
 * @param id the provider's
 * @param ref our id of it; null for one that was made in the provider's own dashboard
 */
public record RefundSeen(
        String id, long amountMinor, State state, @Nullable String ref) {
    public enum State {
        /** Accepted, not confirmed yet. */
        PENDING,
        SUCCEEDED,
        /** The money did not go, or came back to us. */
        FAILED
    }
}
