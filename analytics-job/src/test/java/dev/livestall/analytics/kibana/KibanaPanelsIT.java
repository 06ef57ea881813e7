package dev.livestall.analytics.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.livestall.analytics.sink.IndexTemplates;
import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What Kibana would ask for each panel, asked of the real Elasticsearch, with the documents of a stored show in our indices. */
class KibanaPanelsIT {
    private static final Path SHOW = Path.of("src/test/resources/savepoints/0.1.0/show.json");
    /** All buckets of a panel are of that one show. */
    private static final int MAX_BUCKETS = 1_000;

    private static final String URL =
            BackingServices.shared(Backing.ELASTICSEARCH).elasticsearch();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static JsonNode documents;
    private static String shop;

    static List<Panel> panels() throws IOException {
        return Panel.all();
    }

    @BeforeAll
    static void aStoredShowIsInTheIndices() throws Exception {
        new IndexTemplates(URL, "nori").install();
        documents = EventJson.MAPPER.readTree(Files.readAllBytes(SHOW)).path("documents");
        var bulk = new StringBuilder();
        for (Map.Entry<String, JsonNode> document : documents.properties()) {
            String[] place = document.getKey().split("/", 2);
            shop = document.getValue().path("shopId").asString();
            bulk.append(EventJson.MAPPER.writeValueAsString(
                            Map.of("index", Map.of("_index", place[0], "_id", place[1]))))
                    .append('\n')
                    .append(EventJson.MAPPER.writeValueAsString(document.getValue()))
                    .append('\n');
        }
        assertThat(post("/_bulk?refresh=true", bulk.toString()).path("errors").asBoolean(true))
                .isFalse();
    }

    /** A metric's buckets add up to what the documents say: none is left out for a field that it lacks. */
    @ParameterizedTest
    @MethodSource("panels")
    void showsWhatTheDocumentsSay(Panel panel) throws Exception {
        JsonNode answer = post('/' + panel.index() + "/_search", EventJson.MAPPER.writeValueAsString(request(panel)));
        assertThat(answer.path("_shards").path("failed").asInt(-1)).isZero();
        for (Panel.Aggregation aggregation : panel.aggregations()) {
            if (!aggregation.kind().equals("sum")) continue;
            assertThat(sumOf(answer.path("aggregations"), aggregation.field()))
                    .as(aggregation.field())
                    .isCloseTo(inDocuments(panel, aggregation.field()), within(0.0));
        }
    }

    private static Map<String, Object> request(Panel panel) {
        Map<String, Object> aggregations = new TreeMap<>();
        for (Panel.Aggregation metric : panel.aggregations()) {
            if (metric.kind().equals("sum") || metric.kind().equals("max"))
                aggregations.put(metric.field(), Map.of(metric.kind(), Map.of("field", metric.field())));
        }
        for (Panel.Aggregation bucket : panel.aggregations()) {
            Map<String, Object> inner = aggregations;
            if (bucket.kind().equals("terms"))
                aggregations = Map.of(
                        "buckets",
                        Map.of("terms", Map.of("field", bucket.field(), "size", MAX_BUCKETS), "aggs", inner));
            if (bucket.kind().equals("date_histogram"))
                aggregations = Map.of(
                        "buckets",
                        Map.of(
                                "date_histogram",
                                Map.of("field", bucket.field(), "fixed_interval", "10s", "min_doc_count", 1),
                                "aggs",
                                inner));
        }
        String text = panel.query().replace(" : ", ":");
        var filters = List.of(
                Map.of("term", Map.of("shopId", shop)),
                Map.of("query_string", Map.of("query", text.isEmpty() ? "*" : text)));
        return Map.of("size", 1, "query", Map.of("bool", Map.of("filter", filters)), "aggs", aggregations);
    }

    private static double sumOf(JsonNode aggregations, String field) {
        JsonNode buckets = aggregations.path("buckets").path("buckets");
        if (!buckets.isArray()) return aggregations.path(field).path("value").asDouble();
        double sum = 0;
        for (JsonNode bucket : buckets) {
            sum += bucket.has(field) ? bucket.path(field).path("value").asDouble() : sumOf(bucket, field);
        }
        return sum;
    }

    private static double inDocuments(Panel panel, String field) {
        double sum = 0;
        for (Map.Entry<String, JsonNode> document : documents.properties()) {
            if (!document.getKey().startsWith(panel.index() + '/')) continue;
            JsonNode body = document.getValue();
            if (!matches(panel.query(), body)) continue;
            // A document without what a table is split by has no row; it says so in the README.
            if (panel.aggregations().stream()
                    .anyMatch(by ->
                            by.kind().equals("terms") && at(body, by.field()).isMissingNode())) continue;
            sum += at(body, field).asDouble(0);
        }
        return sum;
    }

    /** @param query empty, or {@code field : value}, where a value of {@code *} is any */
    private static boolean matches(String query, JsonNode document) {
        if (query.isEmpty()) return true;
        String[] parts = query.split(" : ");
        JsonNode value = at(document, parts[0]);
        return !value.isMissingNode() && (parts[1].equals("*") || parts[1].equals('"' + value.asString() + '"'));
    }

    private static JsonNode at(JsonNode document, String field) {
        return document.at('/' + field.replace('.', '/'));
    }

    private static JsonNode post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(URL + path))
                .header("Content-Type", "application/json")
                .method("POST", HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.MAPPER.readTree(answer.body());
    }
}
