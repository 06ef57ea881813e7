package dev.livestall.analytics.live;

/** What is counted per show; the metric dictionary defines each. */
public enum Figure {
    VIEWS,
    VIEWERS,
    CHATTERS,
    ENGAGED,
    /** Every line that entered the room, staff's included. */
    MESSAGES,
    STAFF_MESSAGES,
    REMOVED,
    IMPRESSIONS,
    IMPRESSED_VIEWERS,
    CLICKS,
    CLICKERS,
    INTERESTED,
    CHECKOUTS,
    PAID_ORDERS,
    REFUNDED_ORDERS,
    BUYERS
}
