package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.livestall.dashboards.erasure.OldLines;
import dev.livestall.events.DirectoryEntry.ViewerErased;
import dev.livestall.events.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The alias {@code livestall-messages}, in which a line bears its author's fingerprint as long as it has words. */
@Component
class ElasticsearchLines implements OldLines {
    private static final String MESSAGES = "livestall-messages";
    /** Above every version that a line's own records make; the job writes erased lines with the same. */
    private static final long ERASED_VERSION = 1L << 40;

    private final ElasticsearchAsyncClient client;

    ElasticsearchLines(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<Line>> of(ViewerErased erased) {
        String author = Long.toHexString(Fingerprint.ofViewer(erased.shopId(), erased.viewerId()));
        var which = new BoolQuery.Builder()
                .filter(f -> f.term(t -> t.field("shopId").value(erased.shopId())))
                .filter(f -> f.term(t -> t.field("author").value(author)))
                .filter(f -> f.range(
                        r -> r.date(date -> date.field("at").lte(erased.at().toString()))))
                .build();
        return Mono.fromFuture(
                        () -> client.search(s -> s.index(MESSAGES).size(PAGE).query(q -> q.bool(which)), Line.class))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public Mono<Void> takeWords(List<Line> lines) {
        var bulk = new BulkRequest.Builder();
        for (Line line : lines) {
            long version = ERASED_VERSION + line.events();
            bulk.operations(operation -> operation.index(index -> index.index(MESSAGES)
                    .requireAlias(true)
                    .id(line.messageId())
                    .version(version)
                    .versionType(VersionType.ExternalGte)
                    .document(wordless(line, version))));
        }
        return Mono.fromFuture(() -> client.bulk(bulk.build()))
                .doOnNext(answer -> answer.items().stream()
                        .filter(item -> item.status() >= 300 && item.status() != 409)
                        .findFirst()
                        .ifPresent(item -> {
                            throw new IllegalStateException(MESSAGES + " refuses: " + item.error());
                        }))
                .then();
    }

    private static Map<String, Object> wordless(Line line, long version) {
        return Map.of(
                "shopId",
                line.shopId(),
                "broadcastId",
                line.broadcastId(),
                "messageId",
                line.messageId(),
                "at",
                line.at(),
                "authorName",
                "",
                "role",
                line.role(),
                "text",
                "",
                "removed",
                true,
                "events",
                version);
    }
}
