package dev.livestall.edge.traces;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code livestall.traces.*}, described in {@code livestall-edge.yml}.
 *
 * @param collector base URL; empty traces nothing
 * @param orders share of the orders, 0 to 1
 * @param messages share of the messages, 0 to 1
 */
@Validated
@ConfigurationProperties("livestall.traces")
public record TracesProperties(@NotNull String collector, double orders, double messages) {}
