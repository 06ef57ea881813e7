package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.metrics.MetricNames;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricsIT {
    @Test
    void theServiceShowsWhatTheTableSaysAndNothingMore() throws Exception {
        assertThat(MetricNames.shown(RunningDashboards.get().metricsPort()))
                .isNotEmpty()
                .isEqualTo(MetricNames.documented(Path.of("../docs/operations/metrics.md"), "dashboards"));
    }
}
