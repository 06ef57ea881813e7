package dev.livestall.edge.metrics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code livestall.metrics.*}, described in {@code livestall-edge.yml}.
 *
 * @param port 0 takes a free one; null shows nothing
 * @param bind the address to listen on
 */
@Validated
@ConfigurationProperties("livestall.metrics")
public record MetricsSettings(
        @Nullable @Min(0) @Max(65535) Integer port,
        @NotBlank String bind) {}
