package dev.livestall.analytics.live;

/** What is counted per show; the metric dictionary defines each. */
public enum Figure {
    VIEWS,
    VIEWERS,
    /** Watched ten seconds or more. */
    EFFECTIVE_VIEWERS,
    /** Milliseconds, over all viewers. */
    WATCHED_MILLIS,
    /** Seen in an earlier show of the shop. */
    RETURNING_VIEWERS,
    FOLLOWERS,
    CHATTERS,
    ENGAGED,
    /** Every line that entered the room, staff's included. */
    MESSAGES,
    STAFF_MESSAGES,
    REMOVED,
    /** Times that a line waited for a decision. */
    HELD,
    REJECTED,
    REPORTS,
    REACTIONS,
    REACTORS,
    VOTES,
    VOTERS,
    QUESTIONS,
    UPVOTES,
    ANSWERED,
    ANSWERED_IN_TEXT,
    /** Answers to the survey after the show, and those of four or five stars. */
    RATINGS,
    SATISFIED,
    IMPRESSIONS,
    IMPRESSED_VIEWERS,
    CLICKS,
    CLICKERS,
    INTERESTED,
    /** Saw a product, never clicked it, and bought it. */
    ASSISTED,
    CHECKOUTS,
    PAID_ORDERS,
    PAID_LINES,
    REFUNDED_ORDERS,
    BUYERS,
    /** Units of the lines that were paid. */
    UNITS,
    /** Of the figures before, what people did who were never seen in the room. */
    OUTSIDE_INTERESTED,
    OUTSIDE_CHECKOUTS,
    OUTSIDE_ORDERS,
    OUTSIDE_BUYERS
}
