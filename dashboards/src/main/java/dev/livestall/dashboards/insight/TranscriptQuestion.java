package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A search in what was said. Lines that were taken back have no words, so only the plain list shows that they were. */
final class TranscriptQuestion {
    /** Around what matched: characters that nobody can write, so a page needs no HTML from us. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    private TranscriptQuestion() {}

    static SearchRequest request(BoolQuery.Builder which, @Nullable String query, int from, int size) {
        if (query == null) {
            return SearchRequest.of(s -> paged(s, from, size)
                    .query(q -> q.bool(which.build()))
                    .sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc))));
        }
        var matching = which.must(
                m -> m.match(match -> match.field("text").query(query).operator(Operator.And)));
        return SearchRequest.of(s -> paged(s, from, size)
                .query(q -> q.bool(matching.build()))
                .highlight(h -> h.fields(
                        "text", f -> f.numberOfFragments(0).preTags(BEGIN).postTags(END))));
    }

    private static SearchRequest.Builder paged(SearchRequest.Builder search, int from, int size) {
        return search.index("livestall-messages").from(from).size(size).trackTotalHits(t -> t.enabled(true));
    }

    static Transcript answer(SearchResponse<JsonNode> answer) {
        var total = Objects.requireNonNull(answer.hits().total());
        return new Transcript(
                total.value(),
                answer.hits().hits().stream().map(TranscriptQuestion::line).toList());
    }

    private static Transcript.Found line(Hit<JsonNode> hit) {
        JsonNode source = Objects.requireNonNull(hit.source());
        String text = source.path("text").asString("");
        List<String> marked = hit.highlight().getOrDefault("text", List.of());
        return new Transcript.Found(
                source.path("messageId").asString(""),
                Instant.parse(source.path("at").asString("")),
                source.path("authorName").asString(""),
                source.path("role").asString(""),
                text,
                marked.isEmpty() ? text : joined(marked.get(0)),
                source.path("removed").asBoolean(false));
    }

    /** The analyser cuts a compound into its parts: what lies side by side is one mark. */
    private static String joined(String marked) {
        return marked.replace(END + BEGIN, "");
    }
}
