package dev.livestall.commerce.order;

import dev.livestall.edge.problems.CommonProblems;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a shop's orders are wanted, newest first.
 *
 * @param text part of a product's name, or the beginning of an order's id, or four or more of its last characters, as buyers
 *     read it to the shop; part of the buyer's contact too, for those who may see it, a phone's digits with or without lines
 * @param from when it was started, at the earliest
 * @param to and before this
 * @param contacts whether the caller may see contacts
 * @param after the last order of the page before
 */
public record OrderQuery(
        @Nullable UUID broadcastId,
        @Nullable OrderState state,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean contacts,
        @Nullable Place after,
        int limit) {

    /** Where an order stands in the list. As text it is {@code millis_id}. */
    public record Place(Instant startedAt, UUID id) {
        static Place of(Order order) {
            return new Place(order.startedAt(), order.id());
        }

        /** Problem {@code invalid} for a text that is none. */
        static Place parse(String text) {
            int line = text.indexOf('_');
            try {
                return new Place(
                        Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, line)))),
                        UUID.fromString(text.substring(line + 1)));
            } catch (IllegalArgumentException malformed) {
                throw CommonProblems.INVALID.problem().with("after: the Livestall-Next of a page before");
            }
        }

        @Override
        public String toString() {
            return startedAt.toEpochMilli() + "_" + id;
        }
    }
}
