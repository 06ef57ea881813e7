package dev.livestall.analytics.kibana;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a panel of the Kibana file asks of Elasticsearch.
 *
 * @param index alias of the documents that it reads
 * @param query in Kibana's language; may be empty
 * @param aggregations empty in a list of documents
 * @param columns of a list of documents
 */
record Panel(String title, String index, String query, List<Aggregation> aggregations, List<String> columns) {
    static final Path FOLDER = Path.of("../dashboards/kibana");

    private static final Pattern FIELD_OF_QUERY = Pattern.compile("(\\w+) :");

    /**
     * @param kind as Elasticsearch names it, and {@code count}
     * @param field empty for a count
     */
    record Aggregation(String kind, String field) {}

    /** Each line of the file, in its order. */
    static List<JsonNode> objects() throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(FOLDER.resolve("livestall.ndjson"))) {
            objects.add(EventJson.MAPPER.readTree(line));
        }
        return objects;
    }

    static List<Panel> all() throws IOException {
        return objects().stream()
                .filter(object -> List.of("visualization", "search")
                        .contains(object.path("type").asString()))
                .map(Panel::of)
                .toList();
    }

    private static Panel of(JsonNode object) {
        JsonNode attributes = object.path("attributes");
        var aggregations = new ArrayList<Aggregation>();
        for (JsonNode aggregation : within(attributes.path("visState")).path("aggs")) {
            String field = aggregation.path("params").path("field").asString("");
            aggregations.add(new Aggregation(aggregation.path("type").asString(), field));
        }
        var columns = new ArrayList<String>();
        attributes.path("columns").forEach(column -> columns.add(column.asString()));
        attributes.path("sort").forEach(sort -> columns.add(sort.path(0).asString()));
        JsonNode source = within(attributes.path("kibanaSavedObjectMeta").path("searchSourceJSON"));
        return new Panel(
                attributes.path("title").asString(),
                object.path("references").path(0).path("id").asString(),
                source.path("query").path("query").asString(),
                aggregations,
                columns);
    }

    /** Kibana keeps JSON as text within its JSON. */
    static JsonNode within(JsonNode text) {
        return EventJson.MAPPER.readTree(text.asString("{}"));
    }

    List<String> fieldsOfQuery() {
        return FIELD_OF_QUERY
                .matcher(query)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** All fields that the panel reads. */
    TreeSet<String> fields() {
        var fields = new TreeSet<>(columns);
        fields.addAll(fieldsOfQuery());
        for (Aggregation aggregation : aggregations) {
            if (!aggregation.field().isEmpty()) fields.add(aggregation.field());
        }
        return fields;
    }

    @Override
    public String toString() {
        return title;
    }
}
