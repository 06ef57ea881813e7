package dev.livestall.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.metrics.MetricNames;
import dev.livestall.edge.metrics.MetricsPort;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MetricsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theServiceShowsWhatTheTableSaysAndNothingMore() throws Exception {
        try (var commerce = Commerce.start("--livestall.metrics.port=0", "--livestall.commerce.backlog.poll=200ms")) {
            assertThat(MetricNames.shown(commerce.bean(MetricsPort.class).port()))
                    .isNotEmpty()
                    .isEqualTo(MetricNames.documented(Path.of("../docs/operations/metrics.md"), "commerce-service"));
            theLeaderKnowsThatNothingWaits(commerce.bean(MeterRegistry.class));
        }
    }

    /** A number, not NaN: the books were really asked, with the rights of the worker. */
    private static void theLeaderKnowsThatNothingWaits(MeterRegistry registry) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Double.isNaN(value(registry)) && System.nanoTime() < until) TimeUnit.MILLISECONDS.sleep(100);
        assertThat(value(registry)).isZero();
    }

    private static double value(MeterRegistry registry) {
        return registry.get("livestall.quarantine.open").gauge().value();
    }
}
