package dev.livestall.analytics.facet;

import dev.livestall.analytics.combine.Combinable;
import dev.livestall.analytics.combine.Sum;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
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
    public Sum<FacetChange> sum() {
        return new FacetSum(this);
    }
}
