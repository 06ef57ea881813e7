package dev.livestall.dashboards.books;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Insights;
import dev.livestall.dashboards.show.Show;
import dev.livestall.dashboards.show.Shows;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** 503 {@code books-unavailable} while commerce-service does not answer: never an empty list, which would look like agreement. */
@RestController
class ReconciliationApi {
    private static final ProblemType BOOKS_UNAVAILABLE =
            new ProblemType("books-unavailable", 503, "The books can't be read at the moment");
    private static final ProblemType TOO_MANY_ORDERS =
            new ProblemType("too-many-orders", 400, "This show has more orders than are compared one by one");

    private final Desk desk;
    private final Shows shows;
    private final Books books;
    private final Insights insights;
    private final Facts facts;
    private final Clock clock;

    ReconciliationApi(Desk desk, Shows shows, Books books, Insights insights, Facts facts, Clock clock) {
        this.desk = desk;
        this.shows = shows;
        this.books = books;
        this.insights = insights;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The comparison.
     *
     * @param compared orders with money on either side
     * @param green whether no order differs
     */
    record Answer(Freshness freshness, int compared, boolean green, List<OrderDifferences.Difference> differences) {}

    @Operation(
            summary = "The books against the board, order by order",
            description =
                    "An order that was paid a second ago may still be on its way to the board. 400 too-many-orders, 503 books-unavailable.")
    @GetMapping("/api/insights/broadcasts/{id}/reconciliation")
    Mono<Answer> reconciliation(CheckedToken token, @PathVariable String id) {
        var watcher = desk.admit(token);
        Show show = shows.of(watcher.shopId(), id);
        return Mono.zip(
                        books.orders(id, watcher.token()),
                        insights.orders(show),
                        facts.freshness(show, clock.instant()))
                .map(read -> {
                    var board = read.getT2().orElseThrow(() -> new ProblemException(TOO_MANY_ORDERS));
                    var differences = OrderDifferences.of(read.getT1(), board);
                    int compared = OrderComparison.of(read.getT1(), board).compared();
                    return new Answer(read.getT3(), compared, differences.isEmpty(), differences);
                })
                .onErrorMap(BooksUnavailable.class, outage -> new ProblemException(BOOKS_UNAVAILABLE));
    }
}
