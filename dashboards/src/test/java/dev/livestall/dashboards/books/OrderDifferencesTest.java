package dev.livestall.dashboards.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.books.Books.BookedOrder;
import dev.livestall.dashboards.books.OrderDifferences.Kind;
import dev.livestall.dashboards.insight.OrderFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderDifferencesTest {
    @Test
    void eachOrderThatIsNotTheSameIsListedWithWhatBothSidesSay() {
        var differences = OrderDifferences.of(
                List.of(booked("a", 100), booked("b", 100), booked("d", 100), booked("z", 0)),
                List.of(shown("b", 90), shown("c", 100), shown("d", 100), shown("y", 0)));
        assertThat(differences).extracting(OrderDifferences.Difference::orderId).containsExactly("a", "b", "c");
        assertThat(differences)
                .extracting(OrderDifferences.Difference::kind)
                .containsExactly(Kind.MISSING, Kind.DIFFERENT, Kind.UNKNOWN_TO_THE_BOOKS);
        assertThat(differences.get(1).board().paidMinor()).isEqualTo(90);
    }

    @Test
    void anotherCurrencyIsADifference() {
        assertThat(OrderDifferences.of(
                        List.of(booked("a", 100)), List.of(new OrderFact("s", "a", "USD", 100, 0, 100, 100))))
                .hasSize(1);
    }

    private static BookedOrder booked(String id, long paid) {
        return new BookedOrder(id, "KRW", paid, 0, paid, paid);
    }

    private static OrderFact shown(String id, long paid) {
        return new OrderFact("s", id, "KRW", paid, 0, paid, paid);
    }
}
