package dev.livestall.analytics.sales;

import dev.livestall.analytics.ingest.OrderFact;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One order. State: Flink serialises its fields. */
public class OrderTally {
    /** Records of it, repeats included. */
    public long events;

    public String currency = "";
    /** Epoch millis; 0 until known, as are the other times. */
    public long startedAt;

    public boolean started;
    public long placedMinor;
    public long paidAt;
    public boolean paid;
    public long paidMinor;
    public long collectedMinor;
    public boolean expired;
    /** What went back, per refund, in minor units. */
    public Map<String, Long> refunds = new HashMap<>();
    /** Whether a refund was given that the system didn't make itself. */
    public boolean refundedByHand;

    /** @return what it adds to the show's figures: nothing, for a repeat */
    Contribution add(OrderFact fact) {
        events++;
        if (!fact.currency().isEmpty()) currency = fact.currency();
        return switch (fact.kind()) {
            case STARTED -> start(fact);
            case PAID -> pay(fact);
            case REFUNDED -> refund(fact);
            case EXPIRED -> {
                expired = true;
                yield nothing(fact);
            }
            case DECLINED -> nothing(fact);
        };
    }

    private Contribution start(OrderFact fact) {
        if (started) return nothing(fact);
        started = true;
        startedAt = fact.startedAt();
        placedMinor = fact.netMinor();
        return sums(fact, Map.of(Figure.CHECKOUTS, 1L), MoneySums.placed(currency, placedMinor));
    }

    private Contribution pay(OrderFact fact) {
        if (paid) return nothing(fact);
        paid = true;
        if (startedAt == 0) startedAt = fact.startedAt();
        paidAt = fact.at();
        paidMinor = fact.netMinor();
        collectedMinor = fact.collectedMinor();
        return sums(fact, Map.of(Figure.PAID_ORDERS, 1L), MoneySums.paid(currency, paidMinor, collectedMinor));
    }

    private Contribution refund(OrderFact fact) {
        if (refunds.putIfAbsent(fact.refundId(), fact.netMinor()) != null) return nothing(fact);
        boolean first = !fact.byRule() && !refundedByHand;
        if (!fact.byRule()) refundedByHand = true;
        return sums(
                fact,
                first ? Map.of(Figure.REFUNDED_ORDERS, 1L) : Map.of(),
                MoneySums.refunded(currency, fact.netMinor()));
    }

    long refundedMinor() {
        return refunds.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Contribution sums(OrderFact fact, Map<Figure, Long> counts, MoneySums sums) {
        return Contribution.ofBooks(fact.show(), fact.at(), counts, List.of(sums));
    }

    private static Contribution nothing(OrderFact fact) {
        return Contribution.ofBooks(fact.show(), fact.at(), Map.of(), List.of());
    }
}
