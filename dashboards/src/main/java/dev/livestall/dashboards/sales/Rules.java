package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.insight.Lens;

/** The rule of each lens in words, printed beside its numbers; the pages have their own translations by the lens' name. */
final class Rules {
    private Rules() {}

    static String of(Lens lens) {
        return switch (lens) {
            case LAST -> "The latest touch by the buyer on that product in the 24 h before the checkout started";
            case FIRST -> "The earliest touch by the buyer on that product in the 24 h before the checkout started";
            case WEEK -> "The latest touch by the buyer on that product in the 7 days before the checkout started";
        };
    }
}
