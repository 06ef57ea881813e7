package dev.livestall.analytics;

import dev.livestall.traces.TraceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code analytics-job.yaml} says; each key is explained there. */
public record AnalyticsSettings(
        String kafka,
        String elasticsearch,
        URI checkpoints,
        Duration checkpointInterval,
        int parallelism,
        Duration flushAfter,
        Duration sinkLinger,
        Duration closeAfter,
        Duration forgetAfter,
        Duration keepAfter,
        String textAnalyzer,
        TraceSettings tracing) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,50}");

    public AnalyticsSettings {
        atLeast(Duration.ofMillis(100), checkpointInterval, "checkpoint-interval-millis");
        atLeast(Duration.ofMillis(10), flushAfter, "flush-millis");
        atLeast(Duration.ofMillis(1), sinkLinger, "sink-linger-millis");
        atLeast(Duration.ofDays(1), closeAfter, "close-days");
        atLeast(closeAfter, forgetAfter, "forget-days");
        atLeast(Duration.ofSeconds(1), keepAfter, "keep-seconds");
        if (parallelism < 1 || parallelism > 128) throw new IllegalArgumentException("parallelism: 1 to 128");
        if (!NAME.matcher(textAnalyzer).matches()) throw new IllegalArgumentException("text-analyzer: a name");
    }

    private static void atLeast(Duration least, Duration value, String key) {
        if (value.compareTo(least) < 0) throw new IllegalArgumentException(key + ": at least " + least);
    }

    /** @throws IllegalArgumentException if a value can't be used, with its key */
    public static AnalyticsSettings load(Map<String, String> environment) {
        var keys = new Keys(yaml(), environment);
        return new AnalyticsSettings(
                keys.text("kafka"),
                keys.text("elasticsearch"),
                folder(keys.text("checkpoints")),
                Duration.ofMillis(keys.number("checkpoint-interval-millis")),
                keys.number("parallelism"),
                Duration.ofMillis(keys.number("flush-millis")),
                Duration.ofMillis(keys.number("sink-linger-millis")),
                Duration.ofDays(keys.number("close-days")),
                Duration.ofDays(keys.number("forget-days")),
                Duration.ofSeconds(keys.number("keep-seconds")),
                keys.text("text-analyzer"),
                new TraceSettings(
                        keys.textOrNone("traces"),
                        "analytics-job",
                        keys.share("traced-orders"),
                        keys.share("traced-messages")));
    }

    private static Map<?, ?> yaml() {
        try (InputStream in = AnalyticsSettings.class.getResourceAsStream("/analytics-job.yaml")) {
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return (Map<?, ?>) Objects.requireNonNull(all.get("livestall"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI folder(String checkpoints) {
        return checkpoints.contains("://")
                ? URI.create(checkpoints)
                : Path.of(checkpoints).toAbsolutePath().normalize().toUri();
    }

    private record Keys(Map<?, ?> yaml, Map<String, String> environment) {
        String text(String key) {
            String value = textOrNone(key);
            if (value.isEmpty()) throw new IllegalArgumentException(key + " has no value");
            return value;
        }

        String textOrNone(String key) {
            Matcher matcher = PLACEHOLDER.matcher(String.valueOf(yaml.get(key)));
            if (!matcher.matches()) throw new IllegalArgumentException(key + " is not in analytics-job.yaml");
            String set = environment.get(matcher.group(1));
            return set == null || set.isBlank() ? matcher.group(2) : set.strip();
        }

        double share(String key) {
            try {
                return Double.parseDouble(text(key));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(key + ": a share from 0 to 1, not " + text(key), e);
            }
        }

        int number(String key) {
            try {
                return Integer.parseInt(text(key));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(key + ": a whole number, not " + text(key), e);
            }
        }
    }
}
