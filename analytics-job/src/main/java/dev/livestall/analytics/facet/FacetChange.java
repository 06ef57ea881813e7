package dev.livestall.analytics.facet;

import dev.livestall.analytics.combine.Combinable;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record changed in the figures of a part of a show.
 *
 * @param at epoch millis
 * @param events records that it stands for; never negative
 */
public record FacetChange(Show show, Facet facet, long at, long events, Map<Figure, Long> counts, List<MoneySums> money)
        implements Combinable<FacetChange> {
    /** The document's id. */
    public String key() {
        return show.id() + ':' + facet.key();
    }

    @Override
    public Object place() {
        return List.of(show, facet);
    }

    @Override
    public FacetChange plus(FacetChange more) {
        var sums = new HashMap<String, MoneySums>();
        MoneySums.add(sums, money);
        MoneySums.add(sums, more.money);
        return new FacetChange(
                show,
                facet,
                Math.max(at, more.at),
                events + more.events,
                Figure.sum(counts, more.counts),
                List.copyOf(sums.values()));
    }
}
