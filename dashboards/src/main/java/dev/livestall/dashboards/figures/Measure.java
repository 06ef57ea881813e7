package dev.livestall.dashboards.figures;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is compared with the shop's own shows: the links of the chain in the room, and what explains them. More is always better. */
enum Measure {
    INTEREST(
            "interest",
            true,
            seen -> Ratio.of(room(seen).interested(), room(seen).viewers())),
    BUYING("buying", true, seen -> Ratio.of(room(seen).buyers(), room(seen).interested())),
    AGAIN("again", true, seen -> Ratio.of(room(seen).orders(), room(seen).buyers())),
    ROOM_AOV("roomAov", true, Measure::roomAov),
    CHECKOUT_COMPLETION("checkoutCompletion", false, seen -> seen.chain().checkoutCompletion()),
    ENGAGEMENT_RATE("engagementRate", false, seen -> seen.audience().engagementRate());

    final String figure;
    final boolean link;
    private final Function<ReportAnswer.Seen, @Nullable Ratio> of;

    Measure(String figure, boolean link, Function<ReportAnswer.Seen, @Nullable Ratio> of) {
        this.figure = figure;
        this.link = link;
        this.of = of;
    }

    @Nullable
    Ratio of(ReportAnswer.Seen seen) {
        return of.apply(seen);
    }

    /** Whether both have it in the same unit: money of different currencies is never compared. */
    boolean comparable(ReportAnswer.Seen one, ReportAnswer.Seen other) {
        return this != ROOM_AOV || currencies(one).equals(currencies(other));
    }

    private static List<String> currencies(ReportAnswer.Seen seen) {
        return seen.chain().currencies().stream()
                .map(ChainAnswer.Currency::currency)
                .toList();
    }

    private static ChainAnswer.Part room(ReportAnswer.Seen seen) {
        return seen.chain().room();
    }

    /** Orders are counted over all currencies, so several of them have no common value. */
    private static @Nullable Ratio roomAov(ReportAnswer.Seen seen) {
        var currencies = seen.chain().currencies();
        if (currencies.size() != 1) return null;
        return Ratio.of(currencies.get(0).roomMinor(), room(seen).orders());
    }
}
