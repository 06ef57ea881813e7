package dev.livestall.dashboards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Every limit of this service; units and defaults stand in {@code application.yml}.
 *
 * @param figuresEvery how often a watched board reads its totals
 * @param detailsEvery how often it reads trend, credits and messages
 * @param booksEvery how often it compares with the books
 * @param quietFor how long neither side may change before unequal sums count as different
 * @param pushEvery an unchanged board is sent again after this time, so that the proof's time moves on
 */
@Validated
@ConfigurationProperties("livestall.dashboards")
public record DashboardsSettings(
        @NotBlank String kafka,
        @NotBlank String elasticsearch,
        @NotBlank String commerce,

        @DurationMin(millis = 100) @DurationMax(seconds = 10)
        Duration figuresEvery,

        @DurationMin(millis = 200) @DurationMax(seconds = 60)
        Duration detailsEvery,

        @DurationMin(millis = 200) @DurationMax(seconds = 60)
        Duration booksEvery,

        @DurationMin(seconds = 1) @DurationMax(minutes = 30) Duration quietFor,
        @DurationMin(seconds = 1) @DurationMax(seconds = 60) Duration pushEvery,
        @DurationMin(seconds = 1) @DurationMax(seconds = 60) Duration heartbeatEvery,

        @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration elasticsearchTimeout,

        @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration booksTimeout,

        @Min(65_536) @Max(67_108_864) int booksBytes,
        @Min(1) @Max(10_000) int bucketsRead,
        @Min(1) @Max(10_000) int creditsRead,
        @Min(1) @Max(10_000) int ordersCompared,
        @Min(1) @Max(10_000) int showsListed,
        @Min(1) @Max(100_000) int boardsRemembered,
        @Min(1) @Max(100_000) int watchers,
        @Min(1) @Max(1_000) int watchersPerStaff) {}
