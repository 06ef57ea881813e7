package dev.livestall.analytics.live;

import dev.livestall.analytics.combine.Sum;
import dev.livestall.analytics.live.Contribution.Moved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contributions to ten seconds of one show. */
final class ContributionSum implements Sum<Contribution> {
    private final Contribution first;
    private final Map<Figure, Long> counts;
    private final Map<Long, Moved> presence;
    private final Map<String, MoneySums> money = new HashMap<>();
    private final Map<Long, Long> responses;
    private long events;
    private long at;

    ContributionSum(Contribution first) {
        this.first = first;
        events = first.events();
        at = first.at();
        counts = new HashMap<>(first.counts());
        presence = new HashMap<>(first.presence());
        MoneySums.add(money, first.money());
        responses = new HashMap<>(first.responses());
    }

    @Override
    public void add(Contribution more) {
        events += more.events();
        at = Math.max(at, more.at());
        more.counts().forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        more.presence().forEach((second, moved) -> presence.merge(second, moved, Moved::plus));
        MoneySums.add(money, more.money());
        more.responses().forEach((seconds, n) -> responses.merge(seconds, n, Long::sum));
    }

    @Override
    public Contribution total() {
        return new Contribution(
                first.show(),
                events,
                at,
                counts,
                presence,
                List.copyOf(money.values()),
                responses,
                first.stage(),
                first.fromBooks(),
                first.knownAt());
    }
}
