package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalyticsSettingsTest {
    @Test
    void everyKeyHasADefault() {
        var settings = AnalyticsSettings.load(Map.of());
        assertThat(settings.kafka()).isEqualTo("127.0.0.1:9092");
        assertThat(settings.elasticsearch()).isEqualTo("http://127.0.0.1:9200");
        assertThat(settings.flushAfter()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.checkpoints().toString()).startsWith("file:/").endsWith("/checkpoints");
    }

    @Test
    void theEnvironmentOverrides() {
        var settings = AnalyticsSettings.load(Map.of(
                "LIVESTALL_KAFKA",
                "kafka:9092",
                "LIVESTALL_CHECKPOINTS",
                "s3://bucket/checkpoints",
                "LIVESTALL_TEXT_ANALYZER",
                "nori"));
        assertThat(settings.kafka()).isEqualTo("kafka:9092");
        assertThat(settings.checkpoints()).hasToString("s3://bucket/checkpoints");
        assertThat(settings.textAnalyzer()).isEqualTo("nori");
    }

    @Test
    void whatCannotBeUsedIsRefusedByItsName() {
        refuses("LIVESTALL_JOB_PARALLELISM", "0", "parallelism");
        refuses("LIVESTALL_JOB_FLUSH_MILLIS", "soon", "flush-millis");
        refuses("LIVESTALL_CHECKPOINT_INTERVAL_MILLIS", "1", "checkpoint-interval-millis");
        refuses("LIVESTALL_JOB_FORGET_DAYS", "7", "forget-days");
        refuses("LIVESTALL_TRACES", "collector", "LIVESTALL_TRACES");
        refuses("LIVESTALL_TRACED_ORDERS", "all", "traced-orders");
        refuses("LIVESTALL_TEXT_ANALYZER", "x\",\"y\":\"", "text-analyzer");
    }

    private static void refuses(String variable, String value, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnalyticsSettings.load(Map.of(variable, value)))
                .withMessageContaining(key);
    }
}
