package dev.livestall.dashboards.board;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.Watcher;
import dev.livestall.dashboards.books.Books;
import dev.livestall.dashboards.books.BooksUnavailable;
import dev.livestall.dashboards.books.KeepingComparisons;
import dev.livestall.dashboards.books.Memory;
import dev.livestall.dashboards.books.OrderComparison;
import dev.livestall.dashboards.books.Proof;
import dev.livestall.dashboards.books.Proof.Because;
import dev.livestall.dashboards.books.Reconciliation;
import dev.livestall.dashboards.books.Reconciliation.Look;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.dashboards.insight.FiguresUnavailable;
import dev.livestall.dashboards.insight.Insights;
import dev.livestall.dashboards.insight.LiveTotals;
import dev.livestall.dashboards.insight.MoneyTotals;
import dev.livestall.dashboards.show.Show;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Keeps the proof of one show. The books are asked with the token of whoever of the watchers may look longest; they are all staff of the same
 * shop and may see the same.
 */
final class ProvingBoard {
    private static final Logger log = LoggerFactory.getLogger(ProvingBoard.class);

    private final Books books;
    private final Insights insights;
    private final Reconciliation reconciliation;
    private final KeepingComparisons keeping;
    private final Clock clock;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    /** Stands in while the loop lingers between two who ask once. */
    private volatile @Nullable Watcher newest;

    private volatile Memory memory = Memory.NONE;
    private volatile Proof proof = Reconciliation.undecided(Memory.NONE, Because.NOT_QUIET);
    private volatile Compared compared = Compared.NOTHING;

    ProvingBoard(Books books, Insights insights, Comparisons comparisons, DashboardsSettings settings, Clock clock) {
        this.books = books;
        this.insights = insights;
        this.reconciliation = new Reconciliation(settings.quietFor());
        this.keeping = new KeepingComparisons(comparisons, clock);
        this.clock = clock;
    }

    Proof proof() {
        return proof;
    }

    void enter(Watcher watcher) {
        newest = watcher;
        watchers.add(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Reads both sides together and judges. An outage of either becomes a proof that says so. */
    Mono<Proof> prove(Show show) {
        var token = token();
        if (token.isEmpty()) {
            // Nobody's token may ask the books any more: that is no reason to keep an old green.
            proof = Reconciliation.undecided(memory, Because.BOOKS_UNAVAILABLE);
            return Mono.just(proof);
        }
        return Mono.zip(books.sums(show.broadcastId(), token.get()), insights.totals(show))
                .flatMap(both -> {
                    var board = both.getT2().map(LiveTotals::money).orElse(List.of());
                    return compareOrders(show, token.get(), both.getT1(), board)
                            .map(orders -> judge(new Look(clock.instant(), both.getT1(), board, orders.orElse(null))));
                })
                .onErrorResume(BooksUnavailable.class, outage -> undecided(show, Because.BOOKS_UNAVAILABLE, outage))
                .onErrorResume(FiguresUnavailable.class, outage -> undecided(show, Because.FIGURES_UNAVAILABLE, outage))
                .doOnError(fault -> proof = Reconciliation.undecided(memory, Because.FIGURES_UNAVAILABLE))
                .doOnNext(judged -> proof = judged)
                .flatMap(judged -> keeping.keep(show, judged));
    }

    private Proof judge(Look look) {
        var verdict = reconciliation.judge(memory, look);
        memory = verdict.memory();
        return verdict.proof();
    }

    private Mono<Proof> undecided(Show show, Because because, Throwable outage) {
        log.debug("no proof for {}", show.broadcastId(), outage);
        return Mono.just(Reconciliation.undecided(memory, because));
    }

    /** Order by order only if something moved since they last agreed, or that was long ago: it is the costly part. */
    private Mono<Optional<OrderComparison>> compareOrders(
            Show show, String token, Books.Sums sums, List<MoneyTotals> board) {
        var last = compared;
        if (last.stillHolds(sums, board, clock.instant())) return Mono.just(last.orders());
        return Mono.zip(books.orders(show.broadcastId(), token), insights.orders(show))
                .map(both -> both.getT2().map(orders -> OrderComparison.of(both.getT1(), orders)))
                .doOnNext(orders -> compared = new Compared(sums, board, clock.instant(), orders));
    }

    private Optional<String> token() {
        return Stream.concat(watchers.stream(), Stream.ofNullable(newest))
                .filter(watcher -> watcher.expiresAt().isAfter(clock.instant()))
                .max(Comparator.comparing(Watcher::expiresAt))
                .map(Watcher::token);
    }

    private record Compared(Books.Sums sums, List<MoneyTotals> board, Instant at, Optional<OrderComparison> orders) {
        static final Duration HOLDS = Duration.ofSeconds(30);
        static final Compared NOTHING = new Compared(
                new Books.Sums(Instant.EPOCH, null, List.of()), List.of(), Instant.EPOCH, Optional.empty());

        boolean stillHolds(Books.Sums nowInBooks, List<MoneyTotals> nowOnBoard, Instant now) {
            return orders.isPresent()
                    && orders.get().differing() == 0
                    && now.isBefore(at.plus(HOLDS))
                    && Objects.equals(sums.lastChangeAt(), nowInBooks.lastChangeAt())
                    && sums.currencies().equals(nowInBooks.currencies())
                    && board.equals(nowOnBoard);
        }
    }
}
