package dev.livestall.commerce.notify;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How shops' servers are told; {@code application.yaml} says what each is for. */
@Validated
@ConfigurationProperties("livestall.notify")
record NotifySettings(
        boolean allowLoopback,
        @NotNull Duration poll,
        @NotNull Duration answer,
        @Min(1) @Max(1_000) int batch,
        @Min(1) @Max(1_000) int ofOneEndpoint,
        @Min(1) @Max(100) int endpointsPerShop,
        @Min(1) int failuresInRow,
        @NotNull Duration oldSecret,
        @NotNull Duration keep) {}
