package dev.livestall.analytics.facet;

import dev.livestall.analytics.combine.Sum;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes of one part of a show. */
final class FacetSum implements Sum<FacetChange> {
    private final FacetChange first;
    private final Map<Figure, Long> counts;
    private final Map<String, MoneySums> money = new HashMap<>();
    private long events;
    private long at;

    FacetSum(FacetChange first) {
        this.first = first;
        events = first.events();
        at = first.at();
        counts = new HashMap<>(first.counts());
        MoneySums.add(money, first.money());
    }

    @Override
    public void add(FacetChange more) {
        events += more.events();
        at = Math.max(at, more.at());
        more.counts().forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, more.money());
    }

    @Override
    public FacetChange total() {
        return new FacetChange(first.show(), first.facet(), at, events, counts, List.copyOf(money.values()));
    }
}
