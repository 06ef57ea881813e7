package dev.livestall.chat.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Everything that can be set, described with units in {@code application.yaml}.
 *
 * @param node names this node in presence records; random at each start unless set
 * @param signingKey the private RSA JWK that signs viewer tokens
 */
@Validated
@ConfigurationProperties("livestall.chat")
public record ChatSettings(
        @NotBlank String node,
        @NotBlank String signingKey,
        @NotBlank String kafka,
        @NotBlank String archiveGroup,
        @NotNull Duration viewerTokenLife,
        @Valid @NotNull Room room,
        @Valid @NotNull FanOut fanOut,
        @Valid @NotNull Socket socket,
        @Valid @NotNull Http http,
        @Valid @NotNull Text text,
        @Valid @NotNull Rates rates,
        @NotNull Duration logTimeout,
        @NotNull List<String> blockedWords) {

    /** How much of a room a node remembers. */
    public record Room(
            @Min(100) @Max(1_000_000) int ringEvents,
            @Min(65_536) long ringBytes,
            @Min(1) @Max(500) int helloEvents,
            @NotNull Duration retryWindow,
            @Min(1_000) int retryIds,
            @NotNull Duration draftReadBack,
            @NotNull Duration forgetEndedAfter) {}

    /** How events leave the node. */
    public record FanOut(
            @NotNull Duration shortestTick,
            @NotNull Duration longestTick,
            @Min(1) long tickMicrosPerViewer,
            @Min(4_096) int frameBytes,
            @Min(4_096) int sendBufferBytes,
            @NotNull Duration stalledAfter,
            @Min(65_536) long mostBytesBehind,
            @Min(0) int readableLinesPerSecond) {}

    /** What one connection may do. */
    public record Socket(
            @Min(1_024) int frameBytes,
            @NotNull Duration joinWithin,
            @NotNull Duration heartbeat,
            @NotNull Duration silence,
            @Min(1) int perViewer,
            @Min(1) int perAddress,
            @Min(1) int wireFramesPer10Seconds) {}

    /** The transports beside the socket. */
    public record Http(
            @NotNull Duration streamHeartbeat,
            @NotNull Duration longestPoll,
            @NotNull Duration pollerStays,
            @Min(1) int pollsPerMinute) {}

    /** How long texts may be. */
    public record Text(
            @Min(1) int messageChars,
            @Min(1) int messageCodePoints,
            @Min(1) int messageBytes,
            @Min(1) int nicknameChars) {}

    /** How often things may be done. */
    public record Rates(
            @Min(1) int postsPer5Seconds,
            @Min(1) int staffPostsPer5Seconds,
            @Min(1) int commandsPerMinute,
            @Min(1) int postsPerAddressAndMinute,
            @Min(1) int mintedPerAddressAndMinute,
            @Min(1) int remembered) {}
}
