package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.torture.selling.Facts.Order;
import dev.livestall.benchmarks.torture.selling.Facts.Payment;
import dev.livestall.benchmarks.torture.selling.Facts.Told;
import dev.livestall.benchmarks.torture.selling.Facts.Unit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds books, provider and log against each other, once everything has come to rest: no order may still be open then. */
final class Checker {
    private static final Map<String, List<String>> MUST_BE_TOLD = Map.of(
            "paid", List.of("checkout.started", "order.paid"),
            "refunded", List.of("checkout.started", "order.paid", "order.refunded"),
            "expired", List.of("checkout.started", "checkout.expired"),
            "held", List.of("checkout.started"));

    private final Facts facts;
    private final Map<String, Order> orders;
    private final Verdict verdict = new Verdict();

    Checker(Facts facts) {
        this.facts = facts;
        this.orders = facts.orders().stream().collect(Collectors.toMap(Order::id, order -> order));
    }

    Verdict check() {
        facts.stocks().forEach(this::stock);
        units();
        money();
        events();
        return verdict;
    }

    private void stock(String product, int stock) {
        long rows = facts.units().stream()
                .filter(unit -> unit.product().equals(product))
                .count();
        long taken = facts.units().stream()
                .filter(unit -> unit.product().equals(product) && !unit.state().equals("free"))
                .count();
        long wanted = facts.orders().stream()
                .filter(order -> order.product().equals(product)
                        && (order.isSold() || order.state().equals("held")))
                .mapToLong(order -> order.quantity() - order.backQuantity())
                .sum();
        long over = Math.max(0, Math.max(taken, wanted) - stock);
        verdict.oversold += (int) over;
        if (over > 0) verdict.fault(product + ": " + taken + " units taken and " + wanted + " ordered of " + stock);
        verdict.leakedUnits += (int) Math.max(0, stock - rows);
        if (rows < stock) verdict.fault(product + ": only " + rows + " rows of " + stock + " units");
    }

    private void units() {
        for (Unit unit : facts.units()) {
            if (unit.state().equals("free")) continue;
            Order order = orders.get(unit.orderId());
            boolean right = order != null && order.isSold() && unit.state().equals("sold");
            if (right) continue;
            verdict.leakedUnits++;
            verdict.fault(
                    "a unit is " + unit.state() + " for " + (order == null ? "no order: " + unit.orderId() : order));
        }
    }

    private void money() {
        Map<String, Long> sold = facts.units().stream()
                .filter(unit -> unit.state().equals("sold"))
                .collect(Collectors.groupingBy(Unit::orderId, Collectors.counting()));
        Map<String, Long> kept = facts.payments().stream()
                .collect(Collectors.groupingBy(Payment::orderId, Collectors.summingLong(Payment::keptMinor)));
        var all = new HashSet<>(orders.keySet());
        all.addAll(kept.keySet());
        for (String id : all) money(id, orders.get(id), kept.getOrDefault(id, 0L), sold.getOrDefault(id, 0L));
    }

    private void money(String id, @Nullable Order order, long kept, long sold) {
        if (order == null || !order.isSold()) {
            if (kept == 0) return;
            verdict.paidUnfulfilled++;
            verdict.fault(kept + " kept for " + (order == null ? "no order: " + id : order));
            return;
        }
        long due = order.totalMinor() - order.backMinor();
        if (kept > due) {
            verdict.doubleCharged++;
            verdict.fault(kept + " kept instead of " + due + " for " + order);
        } else if (kept < due) {
            verdict.fulfilledUnpaid++;
            verdict.fault("only " + kept + " kept instead of " + due + " for " + order);
        }
        long wanted = order.quantity() - order.backQuantity();
        if (sold < wanted) {
            verdict.paidUnfulfilled++;
            verdict.fault(sold + " units sold instead of " + wanted + " for " + order);
        } else if (sold > wanted) {
            verdict.leakedUnits += (int) (sold - wanted);
            verdict.fault(sold + " units sold instead of " + wanted + " for " + order);
        }
    }

    private void events() {
        verdict.eventsMissing += facts.unsent();
        if (facts.unsent() > 0) verdict.fault(facts.unsent() + " outbox rows were not sent");
        for (String id : facts.acknowledged()) {
            if (!orders.containsKey(id)) missing("an acknowledged order is not in the books: " + id);
        }
        Map<String, List<Told>> told = facts.appended().stream().collect(Collectors.groupingBy(Told::orderId));
        for (Order order : facts.orders()) told(order, told.getOrDefault(order.id(), List.of()));
    }

    private void told(Order order, List<Told> told) {
        List<String> types = told.stream().map(Told::type).toList();
        for (String type : MUST_BE_TOLD.getOrDefault(order.state(), List.of())) {
            if (!types.contains(type)) missing("nobody was told " + type + " of " + order);
        }
        List<String> ids = told.stream().map(Told::eventId).toList();
        Set<String> published = new LinkedHashSet<>(facts.published().getOrDefault(order.id(), List.of()));
        for (String id : ids) {
            if (!published.contains(id)) missing("the log lacks event " + id + " of " + order);
        }
        List<String> inLog = published.stream().filter(ids::contains).toList();
        if (inLog.size() == ids.size() && !inLog.equals(ids))
            missing("the log has another order of events for " + order);
    }

    private void missing(String what) {
        verdict.eventsMissing++;
        verdict.fault(what);
    }
}
