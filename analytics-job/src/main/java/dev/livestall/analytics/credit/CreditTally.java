package dev.livestall.analytics.credit;

import java.util.HashMap;
import java.util.Map;

/** What one place sold in a show and a currency. State, kept for ever: Flink serialises its fields. */
public class CreditTally {
    public long events;
    public String messageId = "";
    public long paidMinor;
    public long netMinor;
    public long lines;
    public long units;
    public Map<String, Long> unitsOfProducts = new HashMap<>();

    void add(CreditChange change) {
        Share share = change.difference();
        events += share.events();
        if (change.place().messageId().compareTo(messageId) > 0) {
            messageId = change.place().messageId();
        }
        paidMinor += share.paidMinor();
        netMinor += share.netMinor();
        lines += share.lines();
        units += share.units();
        unitsOfProducts.merge(change.productId(), (long) share.units(), Long::sum);
    }
}
