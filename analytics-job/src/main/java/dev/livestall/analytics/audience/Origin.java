package dev.livestall.analytics.audience;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one viewer came from, and all that this viewer did there. State: Flink serialises its fields.
 *
 * <p>All of it belongs to the channel and campaign of the first arrival, and to the room if there was any. An order may be read before the arrival:
 * then everything moves, by differences. As with the credits, each place that it <em>could</em> belong to is told of every change, so that another order
 * of reading ends with the same versions.
 */
public class Origin {
    /** Facets of somebody who was never seen to arrive. */
    private static final List<Facet> NOWHERE = List.of(
            new Facet(Facet.CHANNEL, Facet.NONE),
            new Facet(Facet.CAMPAIGN, Facet.NONE),
            new Facet(Facet.ROOM, Facet.OUTSIDE));

    private static final Facet IN_THE_ROOM = new Facet(Facet.ROOM, Facet.IN);

    public @Nullable Arrival first;
    public Map<Figure, Long> counts = new HashMap<>();
    public Map<String, MoneySums> money = new HashMap<>();
    /** Records of the viewer, without those of watching that changed nothing. */
    public long events;
    /** The newest of them, epoch millis: a facet that is told later has the same. */
    public long through = Long.MIN_VALUE;
    /** How many of them each facet was told of. */
    public Map<Facet, Long> told = new HashMap<>();
    /** Where everything was counted last. */
    public Set<Facet> mine = new HashSet<>(NOWHERE);
    /** The first, while nothing has moved there yet. Not state: both happen with the same record. */
    private transient @Nullable Arrival arrived;

    void arrive(Arrival arrival) {
        arrival.from().forEach(facet -> told.putIfAbsent(facet, 0L));
        if (first != null && arrival.compareTo(first) >= 0) return;
        first = arrival;
        arrived = arrival;
    }

    /**
     * @param more what a record adds to the viewer's own figures
     * @return what it changes at each facet
     */
    List<FacetChange> add(Show show, long at, Map<Figure, Long> more, List<MoneySums> sums) {
        boolean moves = arrived != null;
        Set<Facet> now = arrived == null ? mine : places(arrived);
        var leaving = moves ? Part.of(counts, money).minus() : Part.NOTHING;
        more.forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, sums);
        events++;
        through = Math.max(through, at);
        if (events == 1) NOWHERE.forEach(facet -> told.putIfAbsent(facet, 0L));
        if (moves) now.forEach(facet -> told.putIfAbsent(facet, 0L));
        var arriving = moves ? Part.of(counts, money) : Part.NOTHING;
        var staying = new Part(more, sums);
        var changes = new ArrayList<FacetChange>(told.size());
        told.replaceAll((facet, last) -> {
            boolean was = mine.contains(facet);
            boolean is = moves ? now.contains(facet) : was;
            var place = was ? (is ? staying : leaving) : (is ? arriving : Part.NOTHING);
            changes.add(new FacetChange(show, facet, through, events - last, place.counts, place.money));
            return events;
        });
        mine = now;
        arrived = null;
        return changes;
    }

    /** What is added where somebody stays, or all that moves. */
    private record Part(Map<Figure, Long> counts, List<MoneySums> money) {
        static final Part NOTHING = new Part(Map.of(), List.of());

        static Part of(Map<Figure, Long> counts, Map<String, MoneySums> money) {
            return new Part(Map.copyOf(counts), List.copyOf(money.values()));
        }

        Part minus() {
            var less = new HashMap<Figure, Long>();
            counts.forEach((figure, n) -> less.put(figure, -n));
            return new Part(less, money.stream().map(MoneySums::minus).toList());
        }
    }

    private static Set<Facet> places(Arrival first) {
        var all = new HashSet<>(first.from());
        all.add(IN_THE_ROOM);
        return all;
    }
}
