package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.StageEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A show's life: waiting (a draft, or scheduled), rehearsed and waiting again as often as the team wants, live, ended. Asking
 * for what is so already changes nothing and says nothing.
 */
@Component
class GoingLive {
    private static final ProblemType ENDED = new ProblemType("broadcast-ended", 409, "The broadcast has ended");
    private static final ProblemType LIVE = new ProblemType("broadcast-live", 409, "The broadcast is live");

    private final Broadcasts broadcasts;
    private final List<WhenEnding> withIt;
    private final TellingOfShows telling;

    GoingLive(Broadcasts broadcasts, List<WhenEnding> withIt, TellingOfShows telling) {
        this.broadcasts = broadcasts;
        this.withIt = withIt;
        this.telling = telling;
    }

    Mono<Broadcast> rehearse(Tx tx, StaffMember by, UUID id) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.state() == BroadcastState.REHEARSAL) return Mono.just(show);
            if (!show.state().isToCome()) return Mono.error((show.live() ? LIVE : ENDED).problem());
            var practising = show.rehearsing();
            return telling.moved(
                    tx, by, practising, "rehearsal.start", new StageEvent.RehearsalStarted(practising.about(tx.now())));
        });
    }

    /** Takes everything off the screen again. */
    Mono<Broadcast> endRehearsal(Tx tx, StaffMember by, UUID id) {
        return broadcasts
                .lock(tx, id)
                .flatMap(show -> show.state() == BroadcastState.REHEARSAL ? rehearsed(tx, by, show) : Mono.just(show));
    }

    private Mono<Broadcast> rehearsed(Tx tx, StaffMember by, Broadcast show) {
        return ending(tx, show)
                .then(Mono.defer(() -> telling.moved(
                        tx,
                        by,
                        show.rehearsed(),
                        "rehearsal.end",
                        new StageEvent.RehearsalEnded(show.about(tx.now())))));
    }

    Mono<Broadcast> start(Tx tx, StaffMember by, UUID id) {
        return endRehearsal(tx, by, id).flatMap(show -> {
            if (show.live()) return Mono.just(show);
            if (show.state() == BroadcastState.ENDED) return Mono.error(ENDED.problem());
            var live = show.started(tx.now());
            return telling.moved(
                    tx, by, live, "broadcast.start", new StageEvent.BroadcastStarted(live.about(tx.now())));
        });
    }

    Mono<Broadcast> end(Tx tx, StaffMember by, UUID id) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.state() == BroadcastState.ENDED) return Mono.just(show);
            if (!show.live()) return Mono.error(Broadcasts.NOT_LIVE.problem());
            var ended = show.ended(tx.now());
            return ending(tx, show)
                    .then(Mono.defer(() -> telling.moved(
                            tx, by, ended, "broadcast.end", new StageEvent.BroadcastEnded(ended.about(tx.now())))));
        });
    }

    private Mono<Void> ending(Tx tx, Broadcast show) {
        return Flux.fromIterable(withIt)
                .concatMap(one -> one.whenEnding(tx, show))
                .then();
    }
}
