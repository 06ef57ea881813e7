package dev.livestall.benchmarks.torture.selling;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is there when everything has come to rest.
 *
 * @param stocks units that each product began with
 * @param acknowledged orders that a buyer was told of by 201
 * @param appended what the outbox says was told of orders, in the order of its sequences
 * @param unsent outbox rows that were not marked as sent
 * @param published event ids in the log, by order, in its order, repeats included
 */
record Facts(
        Map<String, Integer> stocks,
        List<Unit> units,
        List<Order> orders,
        List<Payment> payments,
        Set<String> acknowledged,
        List<Told> appended,
        int unsent,
        Map<String, List<String>> published) {

    /** @param orderId empty for a free one */
    record Unit(String product, String state, String orderId) {}

    /** @param backMinor what the books say went back, delivery fee included */
    record Order(
            String id, String state, String product, int quantity, int backQuantity, long totalMinor, long backMinor) {
        boolean isSold() {
            return state.equals("paid") || state.equals("refunded");
        }
    }

    /** A session at the provider. @param paidMinor 0 if it was not @param backMinor what went back of it */
    record Payment(String orderId, long paidMinor, long backMinor) {
        long keptMinor() {
            return paidMinor - backMinor;
        }
    }

    record Told(String orderId, String eventId, String type) {}
}
