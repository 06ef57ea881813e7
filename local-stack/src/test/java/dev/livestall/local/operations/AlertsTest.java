package dev.livestall.local.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.metrics.MetricNames;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts, their pages and the dashboard speak of figures that are there. */
class AlertsTest {
    private static final Path HOME = Path.of("..");
    private static final Path TABLE = HOME.resolve("docs/operations/metrics.md");
    private static final Path ALERTS = HOME.resolve("containers/prometheus/alerts.yml");
    private static final Path PAGES = HOME.resolve("docs/operations/alerts");
    private static final Pattern METRIC = Pattern.compile("\\b(up|livestall_\\w+|flink_\\w+|http_\\w+|jvm_\\w+)\\b");
    private static final Pattern ALERT =
            Pattern.compile("- alert: (\\w+)\n\\s+expr: (.+)\n(?:.+\n)*?\\s+runbook: (\\S+)", Pattern.MULTILINE);

    @Test
    void everyAlertAsksForFiguresThatTheTableKnows() throws IOException {
        assertThat(alerts()).hasSizeGreaterThan(10);
        for (var alert : alerts()) assertKnown(alert.group(2), alert.group(1));
    }

    @Test
    void everyAlertHasAPageThatSaysWhatItMeansAndWhatToDo() throws IOException {
        for (var alert : alerts()) {
            assertThat(alert.group(3)).isEqualTo("docs/operations/alerts/" + alert.group(1) + ".md");
            assertThat(Files.readString(HOME.resolve(alert.group(3))))
                    .contains(
                            "# " + alert.group(1), "## What it means", "## What to do", "    " + alert.group(2) + "\n");
        }
    }

    @Test
    void everyPageBelongsToAnAlert() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            alerts().stream().map(alert -> alert.group(1)).toList());
        }
    }

    @Test
    void theDashboardDrawsFiguresThatTheTableKnows() throws IOException {
        var board = EventJson.MAPPER.readTree(
                Files.readString(HOME.resolve("containers/grafana/dashboards/livestall.json")));
        assertThat(board.path("panels")).isNotEmpty();
        for (var panel : board.path("panels")) {
            for (var target : panel.path("targets")) {
                assertKnown(target.path("expr").asString(), panel.path("title").asString());
            }
        }
    }

    private static List<MatchResult> alerts() throws IOException {
        return ALERT.matcher(Files.readString(ALERTS)).results().toList();
    }

    /** A histogram's parts go by its name. */
    private static void assertKnown(String expression, String where) throws IOException {
        var known = MetricNames.allDocumented(TABLE);
        var named = new TreeSet<String>();
        METRIC.matcher(expression).results().forEach(name -> named.add(name.group(1)));
        assertThat(named)
                .as(where)
                .isNotEmpty()
                .allMatch(
                        name -> known.contains(name) || known.contains(name.replaceFirst("_(bucket|count|sum)$", "")));
    }
}
