package dev.livestall.chat.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How often the same may be said, described with units in {@code application.yaml}. */
@Validated
@ConfigurationProperties("livestall.chat.copies")
record CopySettings(
        @NotNull Duration within,
        @Min(1) int byOne,
        @Min(1) int byAll,
        @Min(1) int letters,
        @Min(1) @Max(100_000) int remembered) {}
