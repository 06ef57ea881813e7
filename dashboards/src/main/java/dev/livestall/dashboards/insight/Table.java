package dev.livestall.dashboards.insight;

import java.util.List;

/** What can be taken out row by row. A column with a dot lies within an object. */
public enum Table {
    ORDERS(
            "livestall-orders",
            List.of("orderId"),
            List.of(
                    "orderId",
                    "state",
                    "currency",
                    "placedMinor",
                    "paidMinor",
                    "refundedMinor",
                    "netMinor",
                    "collectedMinor",
                    "startedAt",
                    "paidAt")),
    LINES(
            "livestall-lines",
            List.of("lineId"),
            List.of(
                    "lineId",
                    "orderId",
                    "productId",
                    "offerId",
                    "currency",
                    "units",
                    "paidMinor",
                    "refundedMinor",
                    "refundedUnits",
                    "netMinor",
                    "byRuleMinor",
                    "startedAt",
                    "paidAt",
                    "lastTouch.surface",
                    "lastTouch.surfaceId",
                    "lastTouch.messageId",
                    "lastTouch.broadcastId",
                    "lastTouch.campaign",
                    "lastTouch.at",
                    "firstTouch.surface",
                    "firstTouch.surfaceId",
                    "weekTouch.surface",
                    "weekTouch.surfaceId",
                    "weekTouch.broadcastId")),
    MESSAGES(
            "livestall-messages",
            List.of("messageId"),
            List.of("messageId", "at", "authorName", "role", "text", "removed")),
    BUCKETS(
            "livestall-buckets",
            List.of("at"),
            List.of(
                    "at",
                    "seconds",
                    "ccu",
                    "messages",
                    "impressions",
                    "clicks",
                    "checkouts",
                    "paidOrders",
                    "reactions",
                    "questions",
                    "votes",
                    "removed",
                    "final")),
    MARKS(
            "livestall-marks",
            List.of("at", "kind", "subject"),
            List.of("at", "kind", "subject", "productId", "nameKo", "nameEn")),
    PARTS(
            "livestall-facets",
            List.of("kind", "id"),
            List.of(
                    "kind",
                    "id",
                    "views",
                    "viewers",
                    "effectiveViewers",
                    "engaged",
                    "chatters",
                    "messages",
                    "impressions",
                    "impressedViewers",
                    "clicks",
                    "clickers",
                    "assisted",
                    "interested",
                    "checkouts",
                    "paidOrders",
                    "paidLines",
                    "buyers"));

    final String index;
    /** Rows come in their order, and pages go on behind it. */
    final List<String> orderedBy;

    private final List<String> columns;

    Table(String index, List<String> orderedBy, List<String> columns) {
        this.index = index;
        this.orderedBy = orderedBy;
        this.columns = columns;
    }

    public List<String> columns() {
        return columns;
    }
}
