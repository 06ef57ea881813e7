package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.show.Show;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Known ids are read by {@code _mget}, which sees writes at once; lists by search, which sees them after a refresh. */
@Component
class ElasticsearchInsights implements Insights {
    private static final String LIVE = "livestall-live";
    private static final String BUCKETS = "livestall-buckets";
    private static final String MARKS = "livestall-marks";
    private static final String CREDITS = "livestall-credits";
    private static final String MESSAGES = "livestall-messages";
    private static final String ORDERS = "livestall-orders";

    private final ElasticsearchAsyncClient client;
    private final Questions questions;
    private final DashboardsSettings settings;

    ElasticsearchInsights(ElasticsearchAsyncClient client, Questions questions, DashboardsSettings settings) {
        this.client = client;
        this.questions = questions;
        this.settings = settings;
    }

    @Override
    public Mono<Optional<LiveTotals>> totals(Show show) {
        return questions
                .ask(() -> client.mget(m -> m.index(LIVE).ids(show.broadcastId()), LiveTotals.class))
                .map(answer -> found(answer).stream()
                        .filter(totals -> totals.shopId().equals(show.shopId()))
                        .findFirst());
    }

    @Override
    public Mono<List<Bucket>> buckets(Show show) {
        return newest(BUCKETS, show, Bucket.class);
    }

    @Override
    public Mono<List<Mark>> marks(Show show) {
        return newest(MARKS, show, Mark.class);
    }

    /** The newest of a list, oldest first. */
    private <T> Mono<List<T>> newest(String index, Show show, Class<T> type) {
        return search(index, show, settings.bucketsRead(), "at", type).map(answer -> {
            var newestFirst = new ArrayList<>(ElasticsearchFacts.sources(answer));
            Collections.reverse(newestFirst);
            return newestFirst;
        });
    }

    @Override
    public Mono<List<Credit>> credits(Show show) {
        return search(CREDITS, show, settings.creditsRead(), "paidMinor", Credit.class)
                .map(ElasticsearchFacts::sources);
    }

    @Override
    public Mono<Map<String, Message>> messages(Show show, Collection<String> messageIds) {
        if (messageIds.isEmpty()) return Mono.just(Map.of());
        return questions
                .ask(() -> client.mget(m -> m.index(MESSAGES).ids(List.copyOf(messageIds)), Message.class))
                .map(answer -> {
                    var byId = new HashMap<String, Message>();
                    for (var message : found(answer)) {
                        if (message.shopId().equals(show.shopId())) byId.put(message.messageId(), message);
                    }
                    return byId;
                });
    }

    @Override
    public Mono<Optional<List<OrderFact>>> orders(Show show) {
        return search(ORDERS, show, settings.ordersCompared(), "startedAt", OrderFact.class)
                .map(answer -> hasAll(answer) ? Optional.of(ElasticsearchFacts.sources(answer)) : Optional.empty());
    }

    private <T> Mono<SearchResponse<T>> search(String index, Show show, int size, String newestBy, Class<T> type) {
        var request = SearchRequest.of(s -> s.index(index)
                .size(size)
                .trackTotalHits(t -> t.enabled(true))
                .sort(o -> o.field(f -> f.field(newestBy).order(SortOrder.Desc)))
                .query(q -> q.bool(Questions.of(show).build())));
        return questions.ask(() -> client.search(request, type));
    }

    /** A missing document is simply not there; a missing index is an outage, since then nobody counts. */
    static <T> List<T> found(MgetResponse<T> answer) {
        var documents = new ArrayList<T>();
        for (var item : answer.docs()) {
            if (item.isFailure())
                throw new FiguresUnavailable(
                        new IllegalStateException(item.failure().toString()));
            var source = item.result().source();
            if (source != null) documents.add(source);
        }
        return documents;
    }

    private static boolean hasAll(SearchResponse<?> answer) {
        var total = answer.hits().total();
        return total != null && total.value() <= answer.hits().hits().size();
    }
}
