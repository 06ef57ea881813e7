package dev.livestall.dashboards.board;

import dev.livestall.dashboards.insight.Credit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What all touches on one surface sold, minor units. Per currency these sum to the show's paid GMV. */
public record SurfaceCredit(String surface, String currency, long paidMinor) {

    /** Summed up per currency and surface, largest first. */
    static List<SurfaceCredit> sum(List<Credit> credits) {
        var sums = new TreeMap<String, SurfaceCredit>();
        for (var credit : credits) {
            var one = new SurfaceCredit(credit.surface(), credit.currency(), credit.paidMinor());
            sums.merge(credit.currency() + ' ' + credit.surface(), one, SurfaceCredit::plus);
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(SurfaceCredit::currency)
                        .thenComparing(Comparator.comparingLong(SurfaceCredit::paidMinor)
                                .reversed()))
                .toList();
    }

    private SurfaceCredit plus(SurfaceCredit other) {
        return new SurfaceCredit(surface, currency, Math.addExact(paidMinor, other.paidMinor));
    }
}
