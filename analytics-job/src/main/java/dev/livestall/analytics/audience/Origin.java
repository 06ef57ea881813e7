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
import java.util.TreeMap;
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

    void arrive(Arrival arrival) {
        arrival.from().forEach(facet -> told.putIfAbsent(facet, 0L));
        if (first == null || arrival.compareTo(first) < 0) first = arrival;
    }

    /**
     * @param more what a record adds to the viewer's own figures
     * @return what it changes at each facet
     */
    List<FacetChange> add(Show show, long at, Map<Figure, Long> more, List<MoneySums> sums) {
        var before = new HashMap<>(counts);
        var moneyBefore = new HashMap<>(money);
        more.forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, sums);
        events++;
        through = Math.max(through, at);
        NOWHERE.forEach(facet -> told.putIfAbsent(facet, 0L));
        Set<Facet> now = mine();
        now.forEach(facet -> told.putIfAbsent(facet, 0L));
        var changes = new ArrayList<FacetChange>();
        told.replaceAll((facet, last) -> {
            Map<Figure, Long> difference = new HashMap<>(now.contains(facet) ? counts : Map.of());
            Map<String, MoneySums> owed = new TreeMap<>(now.contains(facet) ? money : Map.of());
            if (mine.contains(facet)) {
                before.forEach((figure, n) -> difference.merge(figure, -n, Long::sum));
                MoneySums.add(
                        owed,
                        moneyBefore.values().stream().map(MoneySums::minus).toList());
            }
            difference.values().removeIf(n -> n == 0);
            owed.values().removeIf(MoneySums::isNothing);
            changes.add(new FacetChange(show, facet, through, events - last, difference, List.copyOf(owed.values())));
            return events;
        });
        mine = now;
        return changes;
    }

    private Set<Facet> mine() {
        if (first == null) return new HashSet<>(NOWHERE);
        var all = new HashSet<>(first.from());
        all.add(IN_THE_ROOM);
        return all;
    }
}
