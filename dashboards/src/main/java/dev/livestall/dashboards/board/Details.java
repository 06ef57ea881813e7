package dev.livestall.dashboards.board;

import dev.livestall.dashboards.insight.Insights;
import dev.livestall.dashboards.insight.Mark;
import dev.livestall.dashboards.messages.MessagesThatSold;
import dev.livestall.dashboards.show.Show;
import java.util.List;
import reactor.core.publisher.Mono;

/** The parts of a board that are read by search: somewhat behind the totals, and read less often. */
record Details(Trend trend, List<Mark> marks, MessagesThatSold messages, List<SurfaceCredit> credits) {

    static Mono<Details> read(Insights insights, Show show) {
        var sold = insights.credits(show).flatMap(credits -> {
            var ranked = MessagesThatSold.ranked(credits);
            return insights.messages(show, MessagesThatSold.idsOfTop(ranked))
                    .map(texts -> new Sold(MessagesThatSold.of(ranked, texts), SurfaceCredit.sum(credits)));
        });
        return Mono.zip(insights.buckets(show), insights.marks(show), sold)
                .map(all -> new Details(
                        Trend.of(all.getT1()),
                        all.getT2(),
                        all.getT3().messages(),
                        all.getT3().credits()));
    }

    private record Sold(MessagesThatSold messages, List<SurfaceCredit> credits) {}
}
