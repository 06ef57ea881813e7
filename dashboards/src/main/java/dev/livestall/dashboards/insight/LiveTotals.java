package dev.livestall.dashboards.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of alias {@code livestall-live}: everything counted for one show.
 *
 * @param events how many events were counted, the document's version
 * @param through event time of the newest event counted
 * @param ccu viewers present now; {@code pcu} is its peak
 * @param engaged viewers who posted, reacted or clicked
 * @param money one per currency, in the order in which they first came
 */
public record LiveTotals(
        String shopId,
        String broadcastId,
        long events,
        @Nullable Instant through,
        long ccu,
        long pcu,
        long views,
        long viewers,
        long chatters,
        long engaged,
        long messages,
        long impressions,
        long clicks,
        long checkouts,
        long paidOrders,
        long refundedOrders,
        long buyers,
        List<MoneyTotals> money) {}
