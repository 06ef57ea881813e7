package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The index {@code livestall-comparisons}: the one that this service writes itself, since the job knows nothing of the books. */
@Component
class ElasticsearchComparisons implements Comparisons {
    private static final String INDEX = "livestall-comparisons";
    private static final Duration KEPT = Duration.ofDays(90);

    private final ElasticsearchAsyncClient client;
    private final Questions questions;
    private final Clock clock;
    private final Mono<Boolean> prepared;

    ElasticsearchComparisons(ElasticsearchAsyncClient client, Questions questions, Clock clock) {
        this.client = client;
        this.questions = questions;
        this.clock = clock;
        prepared = Mono.defer(this::prepare).cacheInvalidateIf(done -> false);
    }

    @Override
    public Mono<Void> keep(Comparison comparison) {
        String id = comparison.broadcastId() + ':' + comparison.at().toEpochMilli();
        return prepared.then(questions.ask(
                        () -> client.index(put -> put.index(INDEX).id(id).document(comparison))))
                .then();
    }

    @Override
    public Mono<List<Comparison>> since(String shopId, Instant from) {
        return questions
                .ask(() -> client.search(
                        s -> s.index(INDEX)
                                .ignoreUnavailable(true)
                                .size(MOST)
                                .query(q -> q.bool(b -> b.filter(f ->
                                                f.term(t -> t.field("shopId").value(shopId)))
                                        .filter(f -> f.range(r ->
                                                r.date(date -> date.field("at").gte(from.toString()))))))
                                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc))),
                        Comparison.class))
                .map(ElasticsearchFacts::sources)
                .map(newestFirst -> newestFirst.stream()
                        .sorted(Comparator.comparing(Comparison::at))
                        .toList());
    }

    /** Before the first is kept: how the index looks; what is too old goes. */
    private Mono<Boolean> prepare() {
        return questions
                .ask(() -> client.indices()
                        .putIndexTemplate(put -> put.name(INDEX).withJson(new StringReader(template()))))
                .then(tooOld())
                .flatMap(ids -> ids.isEmpty() ? Mono.empty() : questions.ask(() -> client.bulk(deletion(ids))))
                .thenReturn(true);
    }

    private Mono<List<String>> tooOld() {
        String until = clock.instant().minus(KEPT).toString();
        return questions
                .ask(() -> client.search(
                        s -> s.index(INDEX)
                                .ignoreUnavailable(true)
                                .size(MOST)
                                .source(fields -> fields.fetch(false))
                                .query(q -> q.range(
                                        r -> r.date(date -> date.field("at").lt(until)))),
                        Comparison.class))
                .map(old -> old.hits().hits().stream().map(Hit::id).toList());
    }

    private static BulkRequest deletion(List<String> ids) {
        var bulk = new BulkRequest.Builder();
        ids.forEach(id -> bulk.operations(
                operation -> operation.delete(delete -> delete.index(INDEX).id(id))));
        return bulk.build();
    }

    private static String template() {
        var file = new ClassPathResource("index-templates/" + INDEX + ".json");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
