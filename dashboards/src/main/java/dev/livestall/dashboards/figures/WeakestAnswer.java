package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A show against the shop's own shows before it, as all are known now.
 *
 * @param shows how many earlier shows there are to compare with, at most ten
 * @param needed with fewer there is no median, and nothing is called weak
 * @param weakest the link of the chain that is furthest below its median; absent if none is, or there are too few shows
 */
public record WeakestAnswer(
        Freshness freshness,
        int shows,
        int needed,
        @Nullable String weakest,
        List<Against> figures) {

    static WeakestAnswer of(ReportAnswer.Seen show, List<ReportAnswer.Seen> before) {
        var counted = before.stream()
                .filter(one -> one.chain().freshness().events() > 0)
                .toList();
        var figures = Arrays.stream(Measure.values())
                .map(measure ->
                        Against.of(measure.figure, measure.link, measure.of(show), valuesOf(measure, show, counted)))
                .toList();
        String weakest = figures.stream()
                .filter(one -> one.link() && behind(one) > 0)
                .max(Comparator.comparingDouble(WeakestAnswer::behind))
                .map(Against::figure)
                .orElse(null);
        return new WeakestAnswer(show.chain().freshness(), counted.size(), Against.NEEDED, weakest, figures);
    }

    private static double behind(Against one) {
        return Objects.requireNonNullElse(one.behind(), 0.0);
    }

    private static List<Double> valuesOf(Measure measure, ReportAnswer.Seen own, List<ReportAnswer.Seen> shows) {
        var values = new ArrayList<Double>();
        for (var show : shows) {
            Ratio ratio = measure.comparable(own, show) ? measure.of(show) : null;
            if (ratio != null && ratio.value() != null) values.add(ratio.value());
        }
        return values;
    }
}
