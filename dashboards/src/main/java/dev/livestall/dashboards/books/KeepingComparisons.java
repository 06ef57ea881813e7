package dev.livestall.dashboards.books;

import dev.livestall.dashboards.books.Proof.State;
import dev.livestall.dashboards.insight.Comparison;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.Mode;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Keeps what is found of one show: what is new, and once an hour what has stayed, so that each day has something to show. */
public final class KeepingComparisons {
    private static final Logger log = LoggerFactory.getLogger(KeepingComparisons.class);
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);

    private final Comparisons comparisons;
    private final Clock clock;
    private volatile @Nullable Comparison last;

    public KeepingComparisons(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** A store that does not answer takes nothing from the proof: it is tried again with the next one. */
    public Mono<Proof> keep(Show show, Proof proof) {
        if (proof.state() == State.CHECKING || show.mode() == Mode.REHEARSAL) return Mono.just(proof);
        var found = found(show, proof);
        if (isKept(found)) return Mono.just(proof);
        return comparisons
                .keep(found)
                .doOnSuccess(kept -> last = found)
                .doOnError(fault -> log.warn("not kept that {} was compared: {}", show.broadcastId(), fault.toString()))
                .onErrorComplete()
                .thenReturn(proof);
    }

    private Comparison found(Show show, Proof proof) {
        int differing = proof.differingOrders() == null ? 0 : proof.differingOrders();
        boolean simulated = show.audience() == AudienceKind.SIMULATED;
        boolean equal = proof.state() == State.EQUAL;
        return new Comparison(show.shopId(), show.broadcastId(), clock.instant(), equal, differing, simulated);
    }

    private boolean isKept(Comparison found) {
        var before = last;
        return before != null
                && before.findsTheSameAs(found)
                && found.at().isBefore(before.at().plus(AGAIN_AFTER));
    }
}
