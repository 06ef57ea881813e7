package dev.livestall.chat.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The limits of questions, polls and reactions, described in {@code application.yaml}. */
@Validated
@ConfigurationProperties("livestall.chat.talk")
public record TalkSettings(
        @Min(1) @Max(1_000_000) int votesPerPoll,
        @Min(1) @Max(2_000) int questionsPerRoom,
        @Min(1) @Max(200) int questionsShown,
        @Min(1) @Max(1_000_000) int questionVotesPerRoom,
        @Min(1) @Max(5_000) int reactedMessages,
        @Min(1) @Max(1_000_000) int reactionsPerRoom,
        @NotNull Duration surveyOpenFor) {}
