package dev.livestall.dashboards.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.books.Books.BookedOrder;
import dev.livestall.dashboards.insight.OrderFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderComparisonTest {
    @Test
    void theSameOrdersDoNotDiffer() {
        assertThat(OrderComparison.of(
                        List.of(booked("a", 100), booked("b", 50)), List.of(shown("b", 50), shown("a", 100))))
                .isEqualTo(new OrderComparison(2, 0));
    }

    @Test
    void countsAMissingAChangedAndAForeignOrder() {
        var books = List.of(booked("missing", 10), booked("changed", 20), booked("same", 5));
        var board = List.of(shown("changed", 21), shown("foreign", 30), shown("same", 5));

        assertThat(OrderComparison.of(books, board)).isEqualTo(new OrderComparison(4, 3));
    }

    @Test
    void ordersWithoutMoneyAreNotCompared() {
        assertThat(OrderComparison.of(List.of(booked("started", 0)), List.of())).isEqualTo(new OrderComparison(0, 0));
    }

    @Test
    void theSameAmountInAnotherCurrencyDiffers() {
        var inWon = List.of(booked("a", 100));
        var inDollars = List.of(new OrderFact("shop", "a", "USD", 100, 0, 100, 100));

        assertThat(OrderComparison.of(inWon, inDollars)).isEqualTo(new OrderComparison(1, 1));
    }

    private static BookedOrder booked(String id, long minor) {
        return new BookedOrder(id, "KRW", minor, 0, minor, minor);
    }

    private static OrderFact shown(String id, long minor) {
        return new OrderFact("shop", id, "KRW", minor, 0, minor, minor);
    }
}
