package dev.livestall.analytics.facet;

import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import dev.livestall.events.Mode;
import java.util.HashMap;
import java.util.Map;

/** The figures of a part of a show. State, kept for ever: Flink serialises its fields. */
public class FacetTally {
    public Show show = new Show("", "", Mode.LIVE);
    public Facet facet = new Facet("", "");
    public long events;
    /** The newest time of its records, epoch millis. */
    public long through = Long.MIN_VALUE;

    public Map<Figure, Long> counts = new HashMap<>();
    public Map<String, MoneySums> money = new HashMap<>();
    /** When its document is due, processing time; 0 while it is up to date. */
    public long flushAt;

    void add(FacetChange change) {
        show = change.show();
        facet = change.facet();
        events += change.events();
        through = Math.max(through, change.at());
        change.counts().forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, change.money());
    }

    long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }
}
