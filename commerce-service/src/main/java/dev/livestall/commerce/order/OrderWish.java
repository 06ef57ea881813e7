package dev.livestall.commerce.order;

import dev.livestall.edge.problems.CommonProblems;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders somebody of the shop asks for.
 *
 * @param state held, paid, expired or refunded
 * @param q as {@link OrderQuery#text}
 * @param from started then or later
 * @param to and before this
 */
record OrderWish(
        @Nullable UUID broadcastId,
        @Nullable String state,
        @Nullable @Size(min = 1, max = 100) String q,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Problem {@code invalid} for a state that there is not. @param contacts whether the asker may see buyers */
    OrderQuery query(boolean contacts, OrderQuery.@Nullable Place after, int limit) {
        return new OrderQuery(broadcastId, wanted(), q, from, to, contacts, after, limit);
    }

    private @Nullable OrderState wanted() {
        try {
            return state == null ? null : OrderState.of(state);
        } catch (IllegalArgumentException unknown) {
            throw CommonProblems.INVALID.problem().with("state: held, paid, expired or refunded");
        }
    }
}
