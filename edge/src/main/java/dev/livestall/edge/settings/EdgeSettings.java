package dev.livestall.edge.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code livestall.edge.*}; each key is described in {@code livestall-edge.yml}, which also holds the defaults.
 *
 * @param chatUrl public base URL of chat-service, without a slash at the end
 * @param commerceUrl public base URL of commerce-service
 * @param insightsUrl public base URL of dashboards
 * @param chatInternalUrl where this service reaches chat-service
 * @param commerceInternalUrl where this service reaches commerce-service
 * @param allowedOrigins origins besides those of the three URLs
 * @param pageFolders folders with {@code assets} and {@code pages} that stand before the class path and are read anew for each page
 * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
 * @param requestTime from the first byte of a request (or the opening of the connection) to its last
 * @param idleTime how long a connection may wait for its next request
 * @param stalledTime how long a client may take not one byte of an answer that waits for it
 * @param requestLineBytes longest request line
 * @param headerBytes most bytes of all header lines together
 * @param bodyBytes most bytes of a body
 */
@Validated
@ConfigurationProperties("livestall.edge")
public record EdgeSettings(
        @NotNull @Pattern(regexp = BASE_URL) String chatUrl,
        @NotNull @Pattern(regexp = BASE_URL) String commerceUrl,
        @NotNull @Pattern(regexp = BASE_URL) String insightsUrl,
        @NotNull @Pattern(regexp = BASE_URL) String chatInternalUrl,
        @NotNull @Pattern(regexp = BASE_URL) String commerceInternalUrl,
        @NotNull List<@Pattern(regexp = BASE_URL) String> allowedOrigins,
        @NotNull List<String> pageFolders,
        @NotNull List<String> trustedProxies,
        @NotNull Duration requestTime,
        @NotNull Duration idleTime,
        @NotNull Duration stalledTime,
        @Min(1024) @Max(65536) int requestLineBytes,
        @Min(1024) @Max(65536) int headerBytes,
        @NotNull DataSize bodyBytes) {

    private static final String BASE_URL = "https?://[^/\\s?#@]+(/[^\\s?#]*[^/\\s?#])?";

    public List<String> serviceUrls() {
        return List.of(chatUrl, commerceUrl, insightsUrl);
    }
}
