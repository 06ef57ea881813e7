package dev.livestall.benchmarks.torture.numbers;

import java.util.Map;
import java.util.Set;

/**
 * One side of the comparison.
 *
 * @param orders by id
 * @param credits net minor units by what they are credited to: a message's id, or {@code none}
 * @param messages ids of the lines of the room
 * @param totals of the show
 */
record Facts(Map<String, Order> orders, Map<String, Long> credits, Set<String> messages, Totals totals) {

    /** In minor units. @param state {@code started}, {@code paid}, {@code refunded} or {@code expired} */
    record Order(String state, long paidMinor, long refundedMinor, long collectedMinor) {
        boolean isPaid() {
            return paidMinor > 0;
        }
    }

    /** @param netMinor paid less refunded */
    record Totals(long paidOrders, long paidMinor, long netMinor, long collectedMinor, long messages) {
        static final Totals NONE = new Totals(0, 0, 0, 0, 0);
    }
}
