package dev.livestall.dashboards.board;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.Watcher;
import dev.livestall.dashboards.books.Books;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.dashboards.insight.Insights;
import dev.livestall.dashboards.show.Show;
import dev.livestall.dashboards.show.Shows;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One loop per watched show. What a loop knew (when books and board were last equal) is remembered for those watched most recently. */
@Component
class LiveBoard {
    private final Shows shows;
    private final Insights insights;
    private final Books books;
    private final Comparisons comparisons;
    private final DashboardsSettings settings;
    private final Clock clock;
    private final BoardMeters meters;
    private final Map<String, BoardLoop> loops;

    LiveBoard(
            Shows shows,
            Insights insights,
            Books books,
            Comparisons comparisons,
            DashboardsSettings settings,
            Clock clock,
            BoardMeters meters) {
        this.meters = meters;
        this.shows = shows;
        this.insights = insights;
        this.books = books;
        this.comparisons = comparisons;
        this.settings = settings;
        this.clock = clock;
        this.loops = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, BoardLoop> eldest) {
                return size() > settings.boardsRemembered();
            }
        };
    }

    /** The newest reading of this show and those after it, until the subscriber leaves. */
    Flux<Reading> watch(Show show, Watcher watcher) {
        return loop(show).watch(watcher);
    }

    private synchronized BoardLoop loop(Show show) {
        return loops.computeIfAbsent(
                show.broadcastId(),
                id -> new BoardLoop(
                        show,
                        shows,
                        insights,
                        new ProvingBoard(books, insights, comparisons, settings, clock),
                        settings,
                        clock,
                        meters));
    }
}
