package dev.livestall.dashboards.insight;

import dev.livestall.dashboards.show.Show;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What pages of one show ask. Every answer fails with {@link FiguresUnavailable} if the store is down, slow or not set up. */
public interface Facts {
    /** All that was counted for the show; empty as long as nothing was. */
    Mono<Optional<ShowFigures>> figures(Show show);

    /** What was known of the show at a time: of all that the log had by then; empty as long as it had nothing. */
    Mono<Optional<Known>> known(Show show, Instant at);

    /** The parts of one kind, those with the most viewers or clicks first. */
    Mono<List<ShowFigures>> parts(Show show, String kind, int most);

    /** What was sold in the show, cut by something; largest paid sum first within a currency. */
    Mono<List<Sales>> sales(Show show, SalesCut by, Lens lens, Span startedIn);

    /** What the show's touches sold in other shows, and outside any. */
    Mono<List<Sales>> soldElsewhere(Show show, Lens lens);

    /** Oldest first. */
    Mono<List<TimelinePoint>> timeline(Show show, Span span);

    /** Oldest first. */
    Mono<List<Mark>> marks(Show show, Span span);

    /** @param query words; absent: all lines */
    Mono<Transcript> transcript(Show show, @Nullable String query, Span span, int from, int size);

    /** What became of all that the job read, of all shops; empty before the first record. */
    Mono<Optional<IntakeCounts>> intake();

    /** Every row, in the order of the table. */
    Flux<JsonNode> rows(Show show, Table table);

    /** How new the figures of the show are. */
    Mono<Freshness> freshness(Show show, Instant now);
}
