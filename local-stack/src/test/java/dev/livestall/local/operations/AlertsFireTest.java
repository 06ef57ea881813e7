package dev.livestall.local.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.metrics.MetricNames;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each alert fires, by Prometheus's own evaluation of our rules file: ten minutes of a healthy installation, then ten of one trouble. Needs
 * {@code promtool}; {@code bin/test} fetches it from the system's package prometheus.
 */
class AlertsFireTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path RULES = HOME.resolve("containers/prometheus/alerts.yml");
    private static final String FIRING = "group by (alertname) (ALERTS{alertstate=\"firing\"})";
    private static final Map<String, String> HEALTHY = healthy();

    @TempDir
    private Path folder;

    @BeforeAll
    static void namesAreThoseOfTheTable() throws IOException {
        var known = MetricNames.allDocumented(HOME.resolve("docs/operations/metrics.md"));
        assertThat(HEALTHY.keySet())
                .extracting(series -> series.replaceFirst("(_bucket|_count)?\\{.*", ""))
                .isSubsetOf(known);
        assertThat(Trouble.ALL).allSatisfy(trouble -> assertThat(HEALTHY).containsKeys(names(trouble)));
    }

    @Test
    void eachAlertHasATroubleThatItIsFor() throws IOException {
        var alerts = Pattern.compile("- alert: (\\w+)")
                .matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(Trouble.ALL.stream().map(Trouble::alert).collect(Collectors.toSet()))
                .isEqualTo(alerts);
    }

    @ParameterizedTest
    @Tag("promtool")
    @FieldSource("dev.livestall.local.operations.Trouble#ALL")
    void theAlertForATroubleFiresAndNoOther(Trouble trouble) throws Exception {
        var series = new ArrayList<Map<String, String>>();
        HEALTHY.forEach((name, before) -> {
            String after = trouble.now().get(name);
            series.add(
                    Map.of("series", name, "values", after == null ? before + "x120" : before + "x60 " + then(after)));
        });
        var fires = Map.of("labels", "{alertname=\"" + trouble.alert() + "\"}", "value", 1);
        var test = Map.of(
                "interval",
                "10s",
                "input_series",
                series,
                "promql_expr_test",
                List.of(expected("10m", List.of()), expected("20m", List.of(fires))));
        promtool(Map.of("rule_files", List.of(RULES.toString()), "evaluation_interval", "10s", "tests", List.of(test)));
    }

    private static String then(String after) {
        return after.isEmpty() ? "stale _x59" : after + "x59";
    }

    private static Map<String, Object> expected(String at, List<?> firing) {
        return Map.of("expr", FIRING, "eval_time", at, "exp_samples", firing);
    }

    /** As {@code bin/test} found or fetched it; else the one that is installed. */
    private void promtool(Map<String, Object> tests) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("tests.json"), EventJson.MAPPER.writeValueAsBytes(tests));
        Path said = folder.resolve("said.txt");
        String tool = Objects.requireNonNullElse(System.getenv("LIVESTALL_PROMTOOL"), "promtool");
        int code = new ProcessBuilder(tool, "test", "rules", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
    }

    private static String[] names(Trouble trouble) {
        return trouble.now().keySet().toArray(String[]::new);
    }

    private static Map<String, String> healthy() {
        try (var text = Objects.requireNonNull(AlertsFireTest.class.getResourceAsStream("healthy.txt"))) {
            var all = new LinkedHashMap<String, String>();
            for (String line : new String(text.readAllBytes()).lines().toList()) {
                if (line.startsWith("#")) continue;
                all.put(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
