package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.RoomEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A show's life. Starting a live show or ending an ended one again changes nothing and says nothing. */
@Component
class GoingLive {
    private static final ProblemType ENDED = new ProblemType("broadcast-ended", 409, "The broadcast has ended");

    private final Broadcasts broadcasts;
    private final List<WhenEnding> withIt;
    private final Shops shops;
    private final Outbox outbox;
    private final Audit audit;

    GoingLive(Broadcasts broadcasts, List<WhenEnding> withIt, Shops shops, Outbox outbox, Audit audit) {
        this.broadcasts = broadcasts;
        this.withIt = withIt;
        this.shops = shops;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Broadcast> make(Tx tx, StaffMember by, Broadcast draft, List<UUID> products) {
        return broadcasts
                .add(tx, draft, products)
                .then(audit.append(tx, by.shopId(), by.id(), "broadcast.make", draft.id()))
                .then(publish(tx, draft))
                .thenReturn(draft);
    }

    Mono<Broadcast> start(Tx tx, StaffMember by, UUID id) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.live()) return Mono.just(show);
            if (show.state() == BroadcastState.ENDED) return Mono.error(ENDED.problem());
            var live = show.started(tx.now());
            return moved(tx, by, live, "broadcast.start", new RoomEvent.BroadcastStarted(live.about(tx.now())));
        });
    }

    Mono<Broadcast> end(Tx tx, StaffMember by, UUID id) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.state() == BroadcastState.ENDED) return Mono.just(show);
            if (!show.live()) return Mono.error(Broadcasts.NOT_LIVE.problem());
            var ended = show.ended(tx.now());
            return Flux.fromIterable(withIt)
                    .concatMap(one -> one.whenEnding(tx, show))
                    .then(Mono.defer(() -> moved(
                            tx, by, ended, "broadcast.end", new RoomEvent.BroadcastEnded(ended.about(tx.now())))));
        });
    }

    private Mono<Broadcast> moved(Tx tx, StaffMember by, Broadcast show, String action, RoomEvent said) {
        return broadcasts
                .save(tx, show)
                .then(audit.append(tx, by.shopId(), by.id(), action, show.id()))
                .then(publish(tx, show))
                .then(outbox.append(tx, said))
                .thenReturn(show);
    }

    private Mono<Void> publish(Tx tx, Broadcast show) {
        return shops.own(tx).flatMap(shop -> outbox.append(tx, show.shopId(), show.entry(shop)));
    }
}
