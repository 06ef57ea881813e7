package dev.livestall.dashboards.insight;

import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** What was found when books and board were compared. Both fail with {@link FiguresUnavailable}. */
public interface Comparisons {
    /** Most that are read: the newest. */
    int MOST = 10_000;

    Mono<Void> keep(Comparison comparison);

    /** In the order of their times. */
    Mono<List<Comparison>> since(String shopId, Instant from);
}
