package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Sales;
import java.util.List;

/**
 * Sales of a show by one cut.
 *
 * @param rule the attribution in words, where the cut is of touches
 * @param elsewhere what the show's own touches sold in other shows: outside the sum
 */
public record SalesAnswer(
        Freshness freshness, String by, String lens, String rule, List<Sales> rows, List<Sales> elsewhere) {}
