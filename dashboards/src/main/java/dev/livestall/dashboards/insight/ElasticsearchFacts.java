package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.show.Show;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Sums are made by Elasticsearch over the facts; ratios are made by us. */
@Component
class ElasticsearchFacts implements Facts {
    /** Rows of one page when all are taken out. */
    private static final int PAGE = 1_000;

    private final ElasticsearchAsyncClient client;
    private final Questions questions;
    private final DashboardsSettings settings;

    ElasticsearchFacts(ElasticsearchAsyncClient client, Questions questions, DashboardsSettings settings) {
        this.client = client;
        this.questions = questions;
        this.settings = settings;
    }

    @Override
    public Mono<Optional<ShowFigures>> figures(Show show) {
        return one("livestall-live", show.broadcastId())
                .map(found -> found.flatMap(document -> ShowFigures.of(document, show)));
    }

    @Override
    public Mono<Optional<Known>> known(Show show, Instant at) {
        var which = Questions.of(show)
                .filter(f -> f.range(r -> r.date(date -> date.field("knownAt").lte(at.toString()))));
        var request = SearchRequest.of(s -> s.index("livestall-known")
                .size(1)
                .query(q -> q.bool(which.build()))
                .sort(sort("knownAt", SortOrder.Desc)));
        return search(request, JsonNode.class).map(rows -> rows.stream()
                .findFirst()
                .map(row -> new Known(
                        Instant.parse(row.path("knownAt").asString()), new ShowFigures(row.path("figures")))));
    }

    @Override
    public Mono<List<ShowFigures>> parts(Show show, String kind, int most) {
        var which = Questions.of(show).filter(f -> f.term(t -> t.field("kind").value(kind)));
        var request = SearchRequest.of(s -> s.index("livestall-facets")
                .size(most)
                .query(q -> q.bool(which.build()))
                .sort(List.of(
                        sort("viewers", SortOrder.Desc), sort("clickers", SortOrder.Desc), sort("id", SortOrder.Asc))));
        return search(request, JsonNode.class)
                .map(rows -> rows.stream().map(ShowFigures::new).toList());
    }

    @Override
    public Mono<List<Sales>> sales(Show show, SalesCut by, Lens lens, Span startedIn) {
        return sales(within(Questions.of(show), "startedAt", startedIn), by, lens);
    }

    @Override
    public Mono<List<Sales>> soldElsewhere(Show show, Lens lens) {
        var which = Questions.ofShop(show)
                .filter(f -> f.term(t -> t.field(lens.field("broadcastId")).value(show.broadcastId())))
                .mustNot(f -> f.term(t -> t.field("broadcastId").value(show.broadcastId())));
        return sales(which, SalesCut.PLACE, lens);
    }

    private Mono<List<Sales>> sales(BoolQuery.Builder which, SalesCut by, Lens lens) {
        String field = by == SalesCut.ALL ? "shopId" : by.field(lens);
        var request = SalesQuestion.request(which, field);
        return questions
                .ask(() -> client.search(request, Void.class))
                .map(answer -> SalesQuestion.answer(answer.aggregations()));
    }

    @Override
    public Mono<List<TimelinePoint>> timeline(Show show, Span span) {
        return inTime("livestall-buckets", show, span, settings.bucketsRead(), TimelinePoint.class);
    }

    @Override
    public Mono<List<Mark>> marks(Show show, Span span) {
        return inTime("livestall-marks", show, span, settings.bucketsRead(), Mark.class);
    }

    private <T> Mono<List<T>> inTime(String index, Show show, Span span, int size, Class<T> type) {
        var which = within(Questions.of(show), "at", span);
        var request = SearchRequest.of(
                s -> s.index(index).size(size).query(q -> q.bool(which.build())).sort(sort("at", SortOrder.Asc)));
        return search(request, type);
    }

    @Override
    public Mono<Transcript> transcript(Show show, @Nullable String query, Span span, int from, int size) {
        var which = within(Questions.of(show), "at", span);
        return questions
                .ask(() -> client.search(TranscriptQuestion.request(which, query, from, size), JsonNode.class))
                .map(TranscriptQuestion::answer);
    }

    @Override
    public Mono<Optional<IntakeCounts>> intake() {
        return questions
                .ask(() -> client.mget(m -> m.index("livestall-intake").ids("intake"), IntakeCounts.class))
                .map(answer -> ElasticsearchInsights.found(answer).stream().findFirst());
    }

    @Override
    public Flux<JsonNode> rows(Show show, Table table) {
        return page(show, table, List.of())
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : page(show, table, page.get(PAGE - 1).sort()))
                .concatMapIterable(page -> page)
                .mapNotNull(Hit::source);
    }

    private Mono<List<Hit<JsonNode>>> page(
            Show show, Table table, List<co.elastic.clients.elasticsearch._types.FieldValue> behind) {
        var sorts = table.orderedBy.stream()
                .map(field -> sort(field, SortOrder.Asc))
                .toList();
        var request = SearchRequest.of(s -> {
            s.index(table.index)
                    .size(PAGE)
                    .query(q -> q.bool(Questions.of(show).build()))
                    .source(source ->
                            source.filter(f -> f.excludes("viewerId"))) // rows leave the house: they name no person
                    .sort(sorts);
            return behind.isEmpty() ? s : s.searchAfter(behind);
        });
        return questions.ask(() -> client.search(request, JsonNode.class)).map(answer -> answer.hits()
                .hits());
    }

    @Override
    public Mono<Freshness> freshness(Show show, Instant now) {
        return figures(show).map(found -> found.map(figures -> new Freshness(
                        now, figures.at("through"), Objects.requireNonNullElse(figures.count("events"), 0L)))
                .orElse(new Freshness(now, null, 0)));
    }

    private Mono<Optional<JsonNode>> one(String index, String id) {
        return questions
                .ask(() -> client.mget(m -> m.index(index).ids(id), JsonNode.class))
                .map(answer -> ElasticsearchInsights.found(answer).stream().findFirst());
    }

    private <T> Mono<List<T>> search(SearchRequest request, Class<T> type) {
        return questions.ask(() -> client.search(request, type)).map(ElasticsearchFacts::sources);
    }

    static <T> List<T> sources(SearchResponse<T> answer) {
        return answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static SortOptions sort(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }

    private static BoolQuery.Builder within(BoolQuery.Builder which, String field, Span span) {
        if (span.from() == null && span.to() == null) return which;
        return which.filter(f -> f.range(r -> r.date(date -> {
            date.field(field);
            if (span.from() != null) date.gte(span.from().toString());
            if (span.to() != null) date.lt(span.to().toString());
            return date;
        })));
    }
}
