package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.selling.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** @param stocks units of each product of the stage's shop, in their order */
    static Facts read(Stage stage, List<Integer> stocks, Set<String> acknowledged) throws Exception {
        var products = stage.shop().products();
        var began = new HashMap<String, Integer>();
        for (int i = 0; i < stocks.size(); i++) began.put(products.get(i), stocks.get(i));
        var books = new Books(stage.postgres());
        books.quarantined().forEach(what -> System.out.println("for a person: " + what));
        return new Facts(
                began,
                books.units(),
                books.orders(),
                new Provider(stage).payments(),
                acknowledged,
                books.told(),
                books.unsent(),
                Published.read(stage.kafka()));
    }

    long sold() {
        return orders.stream().filter(Order::isSold).count();
    }

    /** Those whose orders the books don't know. */
    List<Payment> strangers() {
        var known = orders.stream().map(Order::id).collect(Collectors.toSet());
        return payments.stream()
                .filter(payment -> !known.contains(payment.orderId()))
                .toList();
    }

    Facts withoutStrangers() {
        var ours = new ArrayList<>(payments);
        ours.removeAll(strangers());
        return new Facts(stocks, units, orders, ours, acknowledged, appended, unsent, published);
    }

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
