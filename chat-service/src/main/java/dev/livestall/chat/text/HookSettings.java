package dev.livestall.chat.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How shops' own checks are called, described with units in {@code application.yaml}. */
@Validated
@ConfigurationProperties("livestall.chat.hook")
public record HookSettings(
        boolean allowLoopback,
        @Min(1_024) @Max(1_048_576) int answerBytes,
        @Min(1) @Max(10_000) int waiting) {}
