package dev.livestall.dashboards.board;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.Watcher;
import dev.livestall.dashboards.insight.Insights;
import dev.livestall.dashboards.show.Show;
import dev.livestall.dashboards.show.Shows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads one show again and again, as long as someone watches it, for all its watchers together. */
final class BoardLoop {
    private static final Logger log = LoggerFactory.getLogger(BoardLoop.class);
    /** Someone who asks again within this time finds the loop still running. */
    private static final Duration LINGER = Duration.ofSeconds(5);

    private final Show key;
    private final Shows shows;
    private final Insights insights;
    private final ProvingBoard proving;
    private final DashboardsSettings settings;
    private final Clock clock;
    private final BoardMeters meters;
    private final FiguresLog told;
    private final Flux<Reading> readings;
    private volatile @Nullable Details details;
    private volatile Instant detailsDue = Instant.EPOCH;

    BoardLoop(
            Show key,
            Shows shows,
            Insights insights,
            ProvingBoard proving,
            DashboardsSettings settings,
            Clock clock,
            BoardMeters meters) {
        this.meters = meters;
        this.key = key;
        this.shows = shows;
        this.insights = insights;
        this.proving = proving;
        this.settings = settings;
        this.clock = clock;
        this.told = new FiguresLog(key.broadcastId());
        this.readings = turns().replay(1).refCount(1, LINGER, Schedulers.parallel());
    }

    /** The newest reading and those after it. */
    Flux<Reading> watch(Watcher watcher) {
        return Flux.defer(() -> {
            proving.enter(watcher);
            return readings.doFinally(end -> proving.leave(watcher));
        });
    }

    /** The first snapshot waits for the first proof, so that nobody sees an undecided strip for a moment. */
    private Flux<Reading> turns() {
        var prove = Mono.defer(() -> proving.prove(show())).then().onErrorResume(cause -> {
            log.warn("the proof of {} failed", key.broadcastId(), cause);
            return Mono.empty();
        });
        var proofs = prove.delaySubscription(settings.booksEvery()).repeat().cast(Reading.class);
        var turns = Mono.defer(this::turn).repeatWhen(done -> done.delayElements(settings.figuresEvery()));
        return Flux.defer(() -> {
            detailsDue = Instant.EPOCH;
            return prove.thenMany(Flux.merge(turns, proofs));
        });
    }

    private Mono<Reading> turn() {
        var show = show();
        return Mono.zip(insights.totals(show), details(show))
                .<Reading>map(both -> new Reading.Fresh(
                        BoardSnapshot.of(show, clock.instant(), both.getT1(), both.getT2(), proving.proof())))
                .doOnNext(fresh -> told.yes())
                .onErrorResume(cause -> {
                    told.no(cause);
                    return Mono.just(new Reading.Stale("figures-unavailable"));
                })
                .doOnNext(meters::count);
    }

    private Mono<Details> details(Show show) {
        var known = details;
        var now = clock.instant();
        if (known != null && now.isBefore(detailsDue)) return Mono.just(known);
        return Details.read(insights, show).doOnNext(read -> {
            details = read;
            detailsDue = now.plus(settings.detailsEvery());
        });
    }

    /** As the directory knows it now: it may have gone live or ended meanwhile. */
    private Show show() {
        return shows.of(key.shopId(), key.broadcastId());
    }
}
