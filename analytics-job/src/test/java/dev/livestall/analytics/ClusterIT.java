package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.traces.TraceCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged job on a cluster of its own: a job manager and a task manager in a JVM each. */
class ClusterIT extends JobStage {
    private ClusterProcesses cluster;

    @AfterEach
    void end() throws Exception {
        if (cluster != null) cluster.close();
    }

    @Test
    void thePackagedJobOnAClusterHasTheSameFiguresAsTheEmbeddedOneAndEndsTheTraces() throws Exception {
        try (var collector = TraceCollector.start()) {
            cluster = ClusterProcesses.start(folder.resolve("flink"), tracingTo(collector));
            produce(show.records());
            awaitFigures();
            assertThat(cluster.bothRun()).as(said()).isTrue();
            await(() -> assertThat(orders()).isNotEmpty().allSatisfy(order -> assertThat(collector.about(order))
                    .isNotEmpty()
                    .allMatch(span -> span.service().equals("analytics-job"))
                    .allMatch(span -> span.name().equals("write document"))));
            assertThat(collector.everything()).as("no name or role of anybody").doesNotContain("VIEWER");
        }
    }

    private Map<String, String> tracingTo(TraceCollector collector) {
        var environment = new HashMap<>(environment());
        environment.put("LIVESTALL_TRACES", collector.url());
        environment.put("LIVESTALL_TRACED_MESSAGES", "1");
        return environment;
    }

    private List<UUID> orders() {
        return new SmallShowFigures(show)
                .documents().keySet().stream()
                        .filter(key -> key.startsWith("livestall-orders/"))
                        .map(key -> UUID.fromString(key.substring(key.indexOf('/') + 1)))
                        .toList();
    }

    @Override
    String said() {
        return cluster.output();
    }
}
