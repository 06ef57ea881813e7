package dev.livestall.dashboards.insight;

import dev.livestall.dashboards.show.Show;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The figures of one show. Every answer fails with {@link FiguresUnavailable} if the store is down, slow or not set up. */
public interface Insights {
    /** Empty as long as nothing was counted for the show. Sees each write at once. */
    Mono<Optional<LiveTotals>> totals(Show show);

    /** The newest 10 s buckets, oldest first. Sees writes after the store's refresh, about 500 ms. */
    Mono<List<Bucket>> buckets(Show show);

    /** The newest of what stands over the timeline, oldest first. Sees writes after the store's refresh. */
    Mono<List<Mark>> marks(Show show);

    /** What each touch sold, one per currency, surface and surface id. */
    Mono<List<Credit>> credits(Show show);

    /** Texts of messages by id; those that are unknown (or erased) are missing. */
    Mono<Map<String, Message>> messages(Show show, Collection<String> messageIds);

    /** Every order of the show, or empty if there are more than can be compared. */
    Mono<Optional<List<OrderFact>>> orders(Show show);
}
