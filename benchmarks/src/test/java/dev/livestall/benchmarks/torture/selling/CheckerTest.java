package dev.livestall.benchmarks.torture.selling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.torture.selling.Facts.Order;
import dev.livestall.benchmarks.torture.selling.Facts.Payment;
import dev.livestall.benchmarks.torture.selling.Facts.Told;
import dev.livestall.benchmarks.torture.selling.Facts.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One fault is planted in a clean picture, and it is found as what it is. */
class CheckerTest {
    private final Map<String, Integer> stocks = new HashMap<>(Map.of("lamp", 3));
    private final List<Unit> units = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>(Set.of("paid", "gone", "back"));
    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<String>> published = new HashMap<>();
    private int unsent;

    @BeforeEach
    void aCleanPicture() {
        units.addAll(
                List.of(new Unit("lamp", "sold", "paid"), new Unit("lamp", "free", ""), new Unit("lamp", "free", "")));
        orders.add(new Order("paid", "paid", "lamp", 1, 0, 13_000, 0));
        orders.add(new Order("gone", "expired", "lamp", 2, 0, 0, 0));
        orders.add(new Order("back", "refunded", "lamp", 2, 2, 23_000, 23_000));
        payments.addAll(List.of(
                new Payment("paid", 13_000, 0),
                new Payment("gone", 0, 0),
                new Payment("gone", 23_000, 23_000),
                new Payment("back", 23_000, 23_000)));
        tell("paid", "checkout.started", "order.paid");
        tell("gone", "checkout.started", "checkout.expired");
        tell("back", "checkout.started", "order.paid", "order.refunded");
    }

    private void tell(String order, String... types) {
        for (String type : types) {
            told.add(new Told(order, order + type, type));
            published.computeIfAbsent(order, id -> new ArrayList<>()).add(order + type);
        }
    }

    private Verdict verdict() {
        return new Checker(new Facts(stocks, units, orders, payments, acknowledged, told, unsent, published)).check();
    }

    private void move(String order, String state) {
        orders.replaceAll(it -> it.id().equals(order)
                ? new Order(
                        it.id(), state, it.product(), it.quantity(), it.backQuantity(), it.totalMinor(), it.backMinor())
                : it);
    }

    @Test
    void aCleanPictureIsClean() {
        assertThat(verdict().faults()).isEmpty();
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void repeatsInTheLogAreNoFault() {
        published.get("paid").add(1, "paidcheckout.started");
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void moreSoldThanThereWas() {
        stocks.put("lamp", 0);
        assertThat(verdict().oversold).isEqualTo(1);
    }

    @Test
    void moreOrderedThanThereWas() {
        orders.add(new Order("more", "paid", "lamp", 3, 0, 1, 0));
        assertThat(verdict().oversold).isEqualTo(1);
    }

    @Test
    void chargedTwice() {
        payments.add(new Payment("paid", 13_000, 0));
        assertThat(verdict().doubleCharged).isEqualTo(1);
        payments.set(payments.size() - 1, new Payment("paid", 13_000, 13_000));
        assertThat(verdict().isClean()).as("it went back").isTrue();
    }

    @Test
    void refundedInTheBooksAloneIsChargedTooMuch() {
        payments.set(3, new Payment("back", 23_000, 0));
        assertThat(verdict().doubleCharged).isEqualTo(1);
    }

    @Test
    void paidAndNothingGiven() {
        units.set(0, new Unit("lamp", "free", ""));
        assertThat(verdict().paidUnfulfilled).isEqualTo(1);
    }

    @Test
    void paidAfterItWasGivenUpAndKept() {
        payments.set(2, new Payment("gone", 23_000, 0));
        assertThat(verdict().paidUnfulfilled).isEqualTo(1);
    }

    @Test
    void paidForAnOrderThatIsNotThere() {
        payments.add(new Payment("nobody", 5, 0));
        assertThat(verdict().paidUnfulfilled).isEqualTo(1);
    }

    @Test
    void givenWithoutMoney() {
        payments.set(0, new Payment("paid", 0, 0));
        assertThat(verdict().fulfilledUnpaid).isEqualTo(1);
    }

    @Test
    void unitsThatNobodyCanBuy() {
        units.set(1, new Unit("lamp", "held", "gone"));
        assertThat(verdict().leakedUnits).isEqualTo(1);
        units.set(1, new Unit("lamp", "sold", "nobody"));
        assertThat(verdict().leakedUnits).isEqualTo(1);
        units.remove(1);
        assertThat(verdict().leakedUnits).as("a row is gone").isEqualTo(1);
    }

    @Test
    void anOrderThatStaysHeldLeaksItsUnits() {
        move("gone", "held");
        told.removeIf(it -> it.type().equals("checkout.expired"));
        units.set(1, new Unit("lamp", "held", "gone"));
        assertThat(verdict().leakedUnits).isEqualTo(1);
    }

    @Test
    void whatWasNotTold() {
        told.removeIf(it -> it.type().equals("order.paid") && it.orderId().equals("paid"));
        assertThat(verdict().eventsMissing).isEqualTo(1);
    }

    @Test
    void whatDidNotReachTheLog() {
        published.get("paid").remove("paidorder.paid");
        assertThat(verdict().eventsMissing).isEqualTo(1);
        unsent = 2;
        assertThat(verdict().eventsMissing).isEqualTo(3);
    }

    @Test
    void anotherOrderInTheLog() {
        java.util.Collections.reverse(published.get("paid"));
        assertThat(verdict().eventsMissing).isEqualTo(1);
    }

    @Test
    void anAcknowledgedOrderThatIsGone() {
        acknowledged.add("lost");
        assertThat(verdict().eventsMissing).isEqualTo(1);
    }
}
