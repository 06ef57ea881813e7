package dev.livestall.analytics.audience;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.List;
import java.util.Map;

/** What a sign changes in the figures of people never seen in the room: the show itself is told, too, so that its totals alone make the chain. */
final class Outside {
    private static final Facet OUTSIDE = new Facet(Facet.ROOM, Facet.OUTSIDE);

    private static final Map<Figure, Figure> FIGURES = Map.of(
            Figure.INTERESTED, Figure.OUTSIDE_INTERESTED,
            Figure.CHECKOUTS, Figure.OUTSIDE_CHECKOUTS,
            Figure.PAID_ORDERS, Figure.OUTSIDE_ORDERS,
            Figure.BUYERS, Figure.OUTSIDE_BUYERS);

    private List<MoneySums> money = List.of();

    /** @param counts of the show, to which those of the outside are added */
    void tell(List<FacetChange> changes, Map<Figure, Long> counts) {
        for (FacetChange change : changes) {
            boolean changesNothing = change.counts().isEmpty() && change.money().isEmpty();
            if (changesNothing || !change.facet().equals(OUTSIDE)) continue;
            change.counts().forEach((figure, n) -> {
                Figure outside = FIGURES.get(figure);
                if (outside != null) counts.put(outside, n);
            });
            money = change.money().stream()
                    .map(MoneySums::outside)
                    .filter(sums -> !sums.isNothing())
                    .toList();
        }
    }

    List<MoneySums> money() {
        return money;
    }
}
