package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcast.Plan;
import dev.livestall.commerce.broadcast.LineUp.Cue;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes shows and changes what is planned: title, picture, announced start, line-up. An ended show stays as it was. */
@Component
class PlanningShow {
    private static final ProblemType ENDED = new ProblemType("broadcast-ended", 409, "The broadcast has ended");
    private static final ProblemType IN_USE =
            new ProblemType("product-in-use", 409, "A product that is pinned or on offer can't leave the line-up");
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Products products;
    private final List<InUse> uses;
    private final TellingOfShows telling;
    private final Audit audit;
    private final int most;

    PlanningShow(
            Broadcasts broadcasts,
            LineUp lineUp,
            Products products,
            List<InUse> uses,
            TellingOfShows telling,
            Audit audit,
            CommerceSettings settings) {
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.products = products;
        this.uses = uses;
        this.telling = telling;
        this.audit = audit;
        this.most = settings.selling().productsPerShow();
    }

    Mono<Broadcast> make(Tx tx, StaffMember by, Broadcast draft, List<Cue> cues) {
        return sane(tx, draft.plan(), true)
                .then(known(tx, cues))
                .then(Mono.defer(() -> telling.made(tx, by, draft)))
                .flatMap(show -> lineUp.put(tx, show, cues).thenReturn(show));
    }

    Mono<Broadcast> change(Tx tx, StaffMember by, UUID id, Plan plan) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.state() == BroadcastState.ENDED) return Mono.error(ENDED.problem());
            var next = show.planned(plan);
            if (next.equals(show)) return Mono.just(show);
            boolean moved = plan.scheduledAt() != null
                    && !plan.scheduledAt().equals(show.plan().scheduledAt());
            return sane(tx, plan, moved).then(Mono.defer(() -> telling.changed(tx, by, next, "broadcast.plan")));
        });
    }

    Mono<Broadcast> lineUp(Tx tx, StaffMember by, UUID id, List<Cue> cues) {
        return broadcasts.lock(tx, id).flatMap(show -> {
            if (show.state() == BroadcastState.ENDED) return Mono.error(ENDED.problem());
            return known(tx, cues)
                    .then(stays(tx, id, cues))
                    .then(Mono.defer(() -> lineUp.put(tx, show, cues)))
                    .then(audit.append(tx, by.shopId(), by.id(), "broadcast.line-up", id))
                    .thenReturn(show);
        });
    }

    private static Mono<Void> sane(Tx tx, Plan plan, boolean moved) {
        var at = plan.scheduledAt();
        boolean possible = at == null
                || !moved
                || at.isAfter(tx.now()) && at.isBefore(tx.now().plus(FARTHEST));
        return possible ? Mono.empty() : invalid("scheduledAt: to come, within a year");
    }

    /** Problem {@code invalid} unless each stands there once, {@code unknown-product} if the shop lacks one. */
    private Mono<Void> known(Tx tx, List<Cue> cues) {
        var ids = cues.stream().map(Cue::productId).toList();
        if (new HashSet<>(ids).size() != ids.size() || ids.size() > most) {
            return invalid("products: each once, at most " + most);
        }
        return products.onSale(tx, ids).flatMap(all -> all ? Mono.empty() : Mono.error(Products.unknown()));
    }

    private Mono<Void> stays(Tx tx, UUID id, List<Cue> cues) {
        var ids = cues.stream().map(Cue::productId).toList();
        return Flux.fromIterable(uses)
                .concatMap(use -> use.inUse(tx, id))
                .all(ids::contains)
                .flatMap(all -> all ? Mono.empty() : Mono.error(IN_USE.problem()));
    }

    private static Mono<Void> invalid(String what) {
        return Mono.error(CommonProblems.INVALID.problem().with(what));
    }
}
