package dev.livestall.analytics.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.sink.IndexTemplates;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The saved objects fit together, and fit the job's indices. */
class KibanaFileTest {
    private static final String NUMBER = "long|integer|double";
    /** Aggregation → the types of fields that it takes. */
    private static final Map<String, String> TYPES =
            Map.of("sum", NUMBER, "max", NUMBER, "date_histogram", "date", "terms", "keyword|boolean");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static List<Panel> panels() throws IOException {
        return Panel.all();
    }

    @Test
    void everyReferenceLeadsToAnObjectOfTheFile() throws IOException {
        var there = new HashSet<String>();
        for (JsonNode object : Panel.objects()) {
            String id = object.path("id").asString();
            assertThat(id).as("importing overwrites nobody else's").startsWith("livestall");
            assertThat(there.add(object.path("type").asString() + '/' + id))
                    .as(id + " once")
                    .isTrue();
        }
        for (JsonNode object : Panel.objects()) {
            for (JsonNode reference : object.path("references")) {
                assertThat(there)
                        .contains(reference.path("type").asString()
                                + '/'
                                + reference.path("id").asString());
            }
        }
    }

    @Test
    void theTimeOfEachIndexIsADate() throws IOException {
        for (JsonNode object : Panel.objects()) {
            String time = object.path("attributes").path("timeFieldName").asString("");
            if (time.isEmpty()) continue;
            String index = object.path("attributes").path("title").asString();
            assertThat(object.path("id").asString()).isEqualTo(index);
            assertThat(typeOf(index, time)).as(index + ' ' + time).isEqualTo("date");
        }
    }

    @Test
    void theDashboardShowsEveryPanelOnce() throws IOException {
        var shown = new TreeSet<String>();
        var panels = new TreeSet<String>();
        for (JsonNode object : Panel.objects()) {
            String type = object.path("type").asString();
            if (type.equals("visualization") || type.equals("search"))
                panels.add(object.path("id").asString());
            if (!type.equals("dashboard")) continue;
            var names = new TreeMap<String, String>();
            object.path("references")
                    .forEach(reference -> names.put(
                            reference.path("name").asString(),
                            reference.path("id").asString()));
            for (JsonNode panel : Panel.within(object.path("attributes").path("panelsJSON"))) {
                String name = panel.path("panelIndex").asString()
                        + ':'
                        + panel.path("panelRefName").asString();
                assertThat(shown.add(names.get(name))).isTrue();
            }
        }
        assertThat(shown).isEqualTo(panels).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("panels")
    void everyFieldIsInTheIndexWithATypeThatItsAggregationTakes(Panel panel) throws IOException {
        assertThat(IndexTemplates.ALIASES).contains(panel.index());
        assertThat(panel.fields()).isNotEmpty();
        for (String field : panel.fields()) {
            assertThat(typeOf(panel.index(), field))
                    .as(panel.index() + " has " + field)
                    .isNotEmpty();
        }
        for (Panel.Aggregation aggregation : panel.aggregations()) {
            if (aggregation.kind().equals("count")) continue;
            assertThat(TYPES).containsKey(aggregation.kind());
            assertThat(typeOf(panel.index(), aggregation.field()))
                    .as(aggregation.toString())
                    .matches(TYPES.get(aggregation.kind()));
        }
    }

    /** Two currencies make no sum. */
    @ParameterizedTest
    @MethodSource("panels")
    void moneyIsSplitByItsCurrency(Panel panel) {
        if (panel.aggregations().stream()
                .noneMatch(aggregation -> aggregation.field().endsWith("Minor"))) return;
        assertThat(panel.aggregations()).contains(new Panel.Aggregation("terms", "currency"));
    }

    @Test
    void theReadmeNamesEachPanelWithItsIndexAndFields() throws IOException {
        var said = new TreeMap<String, String>();
        for (String line : Files.readAllLines(Panel.FOLDER.resolve("README.md"))) {
            if (!line.contains(" | `livestall-")) continue;
            String[] cells = line.split(" *\\| *");
            said.put(cells[1], codes(cells[2]) + " " + codes(cells[3]));
        }
        var asked = new TreeMap<String, String>();
        for (Panel panel : Panel.all()) {
            asked.put(panel.title(), new TreeSet<>(List.of(panel.index())) + " " + panel.fields());
        }
        assertThat(said).isEqualTo(asked);
    }

    private static TreeSet<String> codes(String cell) {
        var codes = new TreeSet<String>();
        CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).forEach(codes::add);
        return codes;
    }

    /** Empty if the index has no such field. */
    private static String typeOf(String index, String field) throws IOException {
        try (InputStream in = IndexTemplates.class.getResourceAsStream("/index-templates/" + index + ".json")) {
            JsonNode node = EventJson.MAPPER.readTree(in).path("template").path("mappings");
            for (String part : field.split("\\."))
                node = node.path("properties").path(part);
            return node.path("type").asString("");
        }
    }
}
