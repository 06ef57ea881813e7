package dev.livestall.dashboards.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The strip "books = board".
 *
 * @param because why it is {@code checking}
 * @param comparedAt when both sides were last read together; none before the first time
 * @param lastEqualAt when they were last seen equal
 * @param ordersCompared orders with money on either side; absent if orders were not compared one by one
 * @param currencies net sums; empty if nothing was ever paid on either side, or the books were never read
 */
public record Proof(
        State state,
        @Nullable Because because,
        @Nullable Instant comparedAt,
        @Nullable Instant lastEqualAt,
        @Nullable Integer ordersCompared,
        @Nullable Integer differingOrders,
        List<Line> currencies) {

    public enum State {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("different")
        DIFFERENT,
        @JsonProperty("checking")
        CHECKING
    }

    public enum Because {
        /** Something changed within the last minute and may still be on its way. */
        @JsonProperty("not-quiet")
        NOT_QUIET,
        @JsonProperty("books-unavailable")
        BOOKS_UNAVAILABLE,
        @JsonProperty("figures-unavailable")
        FIGURES_UNAVAILABLE
    }

    /** One currency. Minor units; {@code differenceMinor} = board − books, of net. */
    public record Line(String currency, long booksMinor, long boardMinor, long differenceMinor) {}

    /** Whether a reader would see the same but for the time of comparing. */
    public boolean saysTheSameAs(Proof other) {
        return state == other.state
                && because == other.because
                && Objects.equals(ordersCompared, other.ordersCompared)
                && Objects.equals(differingOrders, other.differingOrders)
                && currencies.equals(other.currencies);
    }
}
