package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Sales;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same paid lines under several rules: the buckets of each add up to the paid GMV of each currency. */
public record LensesAnswer(Freshness freshness, List<Seen> lenses) {
    /** One rule. */
    public record Seen(String lens, String rule, List<Buckets> currencies) {}

    /** Minor units; {@code paidMinor} is the sum of the three. */
    public record Buckets(
            String currency, long thisShowMinor, long otherShowsMinor, long unattributedMinor, long paidMinor) {
        Buckets plus(Buckets more) {
            return new Buckets(
                    currency,
                    Math.addExact(thisShowMinor, more.thisShowMinor),
                    Math.addExact(otherShowsMinor, more.otherShowsMinor),
                    Math.addExact(unattributedMinor, more.unattributedMinor),
                    Math.addExact(paidMinor, more.paidMinor));
        }
    }

    /** @param byShow sales cut by the show in which they were touched */
    static List<Buckets> buckets(List<Sales> byShow, String broadcastId) {
        Map<String, Buckets> byCurrency = new LinkedHashMap<>();
        for (Sales sales : byShow) {
            long paid = sales.paidMinor();
            boolean none = sales.key().equals("none");
            boolean own = sales.key().equals(broadcastId);
            var buckets = new Buckets(sales.currency(), own ? paid : 0, own || none ? 0 : paid, none ? paid : 0, paid);
            byCurrency.merge(sales.currency(), buckets, Buckets::plus);
        }
        return List.copyOf(byCurrency.values());
    }
}
