package dev.livestall.dashboards.insight;

/** Which touch an order line is credited to. */
public enum Lens {
    /** The rule: the latest in the 24 h before the checkout started. */
    LAST("lastTouch"),
    /** The earliest in those 24 h. */
    FIRST("firstTouch"),
    /** The latest in 7 days. */
    WEEK("weekTouch");

    private final String field;

    Lens(String field) {
        this.field = field;
    }

    String field(String of) {
        return field + '.' + of;
    }
}
