package dev.livestall.dashboards.books;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What commerce-service has written down. Both answers fail with {@link BooksUnavailable}. */
public interface Books {
    /** @param token the caller's own staff token: the books decide themselves whom they answer */
    Mono<Sums> sums(String broadcastId, String token);

    Mono<List<BookedOrder>> orders(String broadcastId, String token);

    /**
     * The books of one show.
     *
     * @param lastChangeAt when an order of it last changed; none before the first order
     */
    record Sums(Instant at, @Nullable Instant lastChangeAt, List<CurrencySums> currencies) {}

    /** Minor units of one currency. */
    record CurrencySums(String currency, long paidMinor, long refundedMinor, long netMinor, long collectedMinor) {}

    /** One order, minor units. */
    record BookedOrder(
            String orderId, String currency, long paidMinor, long refundedMinor, long netMinor, long collectedMinor) {}
}
