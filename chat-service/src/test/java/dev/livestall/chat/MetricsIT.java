package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.metrics.MetricNames;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Stack;
import dev.livestall.edge.metrics.MetricsPort;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricsIT {
    @Test
    void aNodeShowsWhatTheTableSaysAndNothingMore() throws Exception {
        try (Node node = Stack.node("metrics", "--LIVESTALL_METRICS_PORT=0")) {
            assertThat(MetricNames.shown(node.bean(MetricsPort.class).port()))
                    .isNotEmpty()
                    .isEqualTo(MetricNames.documented(Path.of("../docs/operations/metrics.md"), "chat-service"));
            assertThat(node.get("/metrics").statusCode()).isEqualTo(404);
            assertThat(node.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void withoutAPortNothingIsShown() {
        assertThat(Stack.ONE.bean(MetricsPort.class).port()).isEqualTo(-1);
    }
}
