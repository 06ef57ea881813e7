package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Sales;
import java.util.List;

/** Sales of a show, never mixed over its phases; those that it has not come to are missing. */
public record PhasesAnswer(Freshness freshness, List<InPhase> phases) {
    /** One phase; {@code sales} one per currency. */
    public record InPhase(Phase phase, List<Sales> sales) {}
}
