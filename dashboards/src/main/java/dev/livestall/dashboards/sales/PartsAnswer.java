package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.figures.Ratio;
import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.ShowFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a show of one kind. */
public record PartsAnswer(Freshness freshness, String kind, List<Part> parts) {
    /**
     * One part.
     *
     * @param ctr viewers who clicked ÷ viewers who saw
     * @param ctor paid order lines ÷ viewers who clicked
     * @param assisted viewers who saw it, never clicked it and bought it: outside every attribution
     * @param money for channels, campaigns and the room; empty for the others
     */
    public record Part(
            String id,
            @Nullable Long views,
            @Nullable Long viewers,
            @Nullable Long effectiveViewers,
            @Nullable Long engaged,
            @Nullable Long chatters,
            @Nullable Long impressions,
            @Nullable Long clicks,
            @Nullable Long interested,
            @Nullable Long checkouts,
            @Nullable Long paidOrders,
            @Nullable Long paidLines,
            @Nullable Long buyers,
            @Nullable Long assisted,
            @Nullable Ratio ctr,
            @Nullable Ratio ctor,
            @Nullable Ratio watchToBuyRate,
            List<ShowFigures.Sums> money) {
        static Part of(ShowFigures part) {
            return new Part(
                    part.text("id"),
                    part.count("views"),
                    part.count("viewers"),
                    part.count("effectiveViewers"),
                    part.count("engaged"),
                    part.count("chatters"),
                    part.count("impressions"),
                    part.count("clicks"),
                    part.count("interested"),
                    part.count("checkouts"),
                    part.count("paidOrders"),
                    part.count("paidLines"),
                    part.count("buyers"),
                    part.count("assisted"),
                    Ratio.of(part.count("clickers"), part.count("impressedViewers")),
                    Ratio.of(part.count("paidLines"), part.count("clickers")),
                    Ratio.of(part.count("buyers"), part.count("viewers")),
                    part.money());
        }
    }
}
