package dev.livestall.chat.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When reports act by themselves.
 *
 * @param hold viewers who reported a line before it is taken out and held for review; 0 never
 */
@Validated
@ConfigurationProperties("livestall.chat.reports")
public record ReportSettings(@Min(0) @Max(1_000) int hold) {}
