package dev.livestall.analytics.audience;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Contribution.Stage;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sign, and what it changes. */
final class Hearing {
    /** Whoever watched so long is an effective viewer, in milliseconds. */
    private static final long EFFECTIVE_MILLIS = 10_000;

    private final AudienceTally tally;
    private final Sign sign;
    /** For the show. */
    private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    /** For the viewer alone: the books tell the show the same. */
    private final Map<Figure, Long> own = new EnumMap<>(Figure.class);

    private final Map<Facet, Map<Figure, Long>> facets = new LinkedHashMap<>();
    private final List<MoneySums> money = new ArrayList<>();
    private final Outside outside = new Outside();
    private Map<Long, Integer> presence = Map.of();

    Hearing(AudienceTally tally, Sign sign) {
        this.tally = tally;
        this.sign = sign;
    }

    Heard hear() {
        return switch (sign.kind()) {
            case STARTED -> ofStage(Stage.STARTED);
            case ENDED -> ofStage(Stage.ENDED);
            case NOTED -> answer(List.of());
            case REMOVED, HELD, REJECTED, REPORTED -> {
                befell();
                yield answer(List.of());
            }
            case JOINED, WATCHED, LEFT -> {
                attend();
                yield answer(changes());
            }
            case CHECKED_OUT, BOUGHT, TOOK, GOT_BACK -> {
                buy();
                yield answer(changes());
            }
            default -> {
                act();
                yield answer(changes());
            }
        };
    }

    private void attend() {
        switch (sign.kind()) {
            case JOINED -> {
                visit(Visit.joined(sign.at()));
                tally.origin.arrive(new Arrival(sign.at(), sign.detail(), sign.facets()));
            }
            case WATCHED -> {
                visit(Visit.watched(sign.at()));
                watch();
            }
            default -> visit(Visit.left(sign.at()));
        }
    }

    private void act() {
        switch (sign.kind()) {
            case ENGAGED -> once("engaged", Figure.ENGAGED);
            case FOLLOWED -> once("followed", Figure.FOLLOWERS);
            case SEEN -> each("seen", Figure.IMPRESSIONS, Figure.IMPRESSED_VIEWERS);
            case CLICKED -> {
                each("click", Figure.CLICKS, Figure.CLICKERS);
                once("interested", Figure.INTERESTED);
            }
            case POSTED -> each("post", Figure.MESSAGES, Figure.CHATTERS);
            case STAFF_POSTED -> {
                if (once("post/" + sign.detail(), Figure.MESSAGES)) count(Figure.STAFF_MESSAGES);
            }
            case REACTED -> each("react", Figure.REACTIONS, Figure.REACTORS);
            case VOTED -> each("vote", Figure.VOTES, Figure.VOTERS);
            case UPVOTED -> once("upvote/" + sign.detail(), Figure.UPVOTES);
            default -> { // RATED
                if (once("rated", Figure.RATINGS) && sign.amount() >= 4) count(Figure.SATISFIED);
            }
        }
    }

    /** Something befell a message: its own state, whoever wrote it. */
    private void befell() {
        switch (sign.kind()) {
            case REMOVED -> once("removed", Figure.REMOVED);
            case HELD -> once("held/" + sign.detail(), Figure.HELD);
            case REJECTED -> once("rejected", Figure.REJECTED);
            default -> once("reported/" + sign.detail(), Figure.REPORTS);
        }
    }

    private void buy() {
        switch (sign.kind()) {
            case CHECKED_OUT -> {
                once("interested", Figure.INTERESTED);
                if (tally.isNew("checkout/" + sign.detail())) own(Figure.CHECKOUTS);
            }
            case BOUGHT -> {
                once("interested", Figure.INTERESTED);
                once("bought", Figure.BUYERS);
                if (tally.isNew("paid/" + sign.detail())) {
                    own(Figure.PAID_ORDERS);
                    money.add(MoneySums.paid(sign.currency(), sign.amount(), 0));
                }
            }
            case TOOK -> take();
            default -> {
                if (tally.isNew("back/" + sign.detail())) {
                    money.add(MoneySums.refunded(sign.currency(), sign.amount()));
                }
            }
        }
    }

    private void take() {
        if (!once("took/" + sign.detail(), Figure.PAID_LINES)) return;
        counts.put(Figure.UNITS, sign.amount());
        for (Facet facet : sign.facets()) {
            add(facet, Figure.PAID_LINES, 1);
            if (tally.isNew("took@" + facet.key())) add(facet, Figure.BUYERS, 1);
            assist(facet);
        }
    }

    private void visit(Visit heard) {
        if (!tally.fits(sign.detail())) return;
        var before = Presence.of(tally.visits.values());
        Visit visit = tally.visits.merge(sign.detail(), heard, Visit::plus);
        if (visit.joined() && once("visit/" + sign.detail(), Figure.VIEWS)) once("joined", Figure.VIEWERS);
        presence = Presence.difference(before, Presence.of(tally.visits.values()));
    }

    /** What is told is cumulative within the visit, so only what it is more than before counts. */
    private void watch() {
        if (!tally.fits(sign.detail())) return;
        long before = tally.watched.getOrDefault(sign.detail(), 0L);
        if (sign.amount() <= before) return;
        tally.watched.put(sign.detail(), sign.amount());
        counts.put(Figure.WATCHED_MILLIS, sign.amount() - before);
        long all = tally.watched.values().stream().mapToLong(Long::longValue).sum();
        if (all >= EFFECTIVE_MILLIS) once("effective", Figure.EFFECTIVE_VIEWERS);
    }

    /** Counts the thing, and the viewer who did such a thing for the first time, for the show and for each facet. */
    private void each(String kind, Figure things, Figure viewers) {
        if (!once(kind + '/' + sign.detail(), things)) return;
        once(kind, viewers);
        for (Facet facet : sign.facets()) {
            add(facet, things, 1);
            if (tally.isNew(kind + '@' + facet.key())) add(facet, viewers, 1);
            assist(facet);
        }
    }

    /** Seen, not clicked, bought: no touch, but told beside. A click that is read later takes it back. */
    private void assist(Facet facet) {
        if (!facet.kind().equals(Facet.PRODUCT)) return;
        String thing = facet.key();
        boolean assisted = tally.isCounted("seen@" + thing)
                && tally.isCounted("took@" + thing)
                && !tally.isCounted("click@" + thing);
        if (assisted && tally.isNew("assist@" + thing)) add(facet, Figure.ASSISTED, 1);
        if (!assisted && tally.uncount("assist@" + thing)) add(facet, Figure.ASSISTED, -1);
    }

    private boolean once(String thing, Figure figure) {
        if (!tally.isNew(thing)) return false;
        count(figure);
        return true;
    }

    private void count(Figure figure) {
        counts.put(figure, 1L);
    }

    private void own(Figure figure) {
        own.put(figure, 1L);
    }

    private void add(Facet facet, Figure figure, long n) {
        facets.computeIfAbsent(facet, key -> new EnumMap<>(Figure.class)).merge(figure, n, Long::sum);
    }

    private List<FacetChange> changes() {
        var changes = new ArrayList<FacetChange>();
        facets.forEach(
                (facet, more) -> changes.add(new FacetChange(sign.show(), facet, sign.at(), 1, more, List.of())));
        own.putAll(counts);
        own.remove(Figure.WATCHED_MILLIS);
        boolean onlyAttended = (sign.kind() == Sign.Kind.WATCHED || sign.kind() == Sign.Kind.LEFT) && own.isEmpty();
        if (!onlyAttended && sign.kind() != Sign.Kind.STAFF_POSTED) {
            changes.addAll(tally.origin.add(sign.show(), sign.at(), own, money));
            outside.tell(changes, counts);
        }
        return changes;
    }

    private Heard ofStage(Stage stage) {
        return new Heard(Contribution.ofStage(sign.show(), sign.at(), stage), List.of());
    }

    private Heard answer(List<FacetChange> changes) {
        var contribution = Contribution.ofAudience(
                sign.show(),
                sign.at(),
                counts,
                presence,
                outside.money(),
                sign.kind().fromBooks());
        return new Heard(contribution, changes);
    }
}
