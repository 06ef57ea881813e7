package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.ShowFigures;
import org.jspecify.annotations.Nullable;

/**
 * Who was there.
 *
 * @param uniques how unique people are counted: always {@code exact}
 * @param averageWatchMillis watched ÷ viewers
 * @param acu the mean number of viewers while the show was on
 */
public record AudienceAnswer(
        Freshness freshness,
        String uniques,
        @Nullable Long ccu,
        @Nullable Long pcu,
        @Nullable Ratio acu,
        @Nullable Long views,
        @Nullable Long viewers,
        @Nullable Long followers,
        @Nullable Ratio effectiveViewers,
        @Nullable Ratio returningViewers,
        @Nullable Ratio engagementRate,
        @Nullable Ratio averageWatchMillis) {

    static AudienceAnswer of(Freshness freshness, ShowFigures figures) {
        Long viewers = figures.count("viewers");
        return new AudienceAnswer(
                freshness,
                "exact",
                figures.count("ccu"),
                figures.count("pcu"),
                Ratio.of(figures.count("presentSeconds"), figures.count("liveSeconds")),
                figures.count("views"),
                viewers,
                figures.count("followers"),
                Ratio.of(figures.count("effectiveViewers"), viewers),
                Ratio.of(figures.count("returningViewers"), viewers),
                Ratio.of(figures.count("engaged"), viewers),
                Ratio.of(figures.count("watchedMillis"), viewers));
    }
}
