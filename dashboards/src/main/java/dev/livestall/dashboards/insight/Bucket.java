package dev.livestall.dashboards.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of alias {@code livestall-buckets}: what happened in {@code [at, at + seconds)}.
 *
 * @param ccu viewers present at its end
 * @param removed absent if the version of the job that wrote it didn't count them
 */
public record Bucket(
        String shopId,
        Instant at,
        int seconds,
        long ccu,
        long messages,
        long clicks,
        long paidOrders,
        @Nullable Long removed,
        List<BucketMoney> money) {

    /** Paid in this bucket, minor units of one currency. */
    public record BucketMoney(String currency, long paidMinor) {}
}
