package dev.livestall.commerce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Every setting of the service; {@code application.yaml} says what each is for. */
@Validated
@ConfigurationProperties("livestall.commerce")
public record CommerceSettings(
        @Valid @NotNull Postgres postgres,
        @Valid @NotNull Kafka kafka,
        @Valid @NotNull Access access,
        @Valid @NotNull Checkout checkout,
        @Valid @NotNull Outbox outbox,
        @Valid @NotNull Backlog backlog,
        @Valid @NotNull Selling selling,
        @Valid @NotNull Pictures pictures,
        String seed) {

    /** @param address host:port */
    public record Postgres(
            @NotBlank String address,
            @NotBlank String database,
            @NotBlank String appPassword,
            @NotBlank String workerPassword,
            @Min(1) @Max(500) int appConnections,
            @Min(1) @Max(100) int workerConnections,
            @Min(1) @Max(100) int doorConnections,
            @NotNull Duration acquire,
            @NotNull Duration statement) {

        public String host() {
            return address.substring(0, address.lastIndexOf(':'));
        }

        public int port() {
            return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        }
    }

    public record Kafka(
            @NotBlank String bootstrap,
            @NotNull Duration delivery,
            @NotNull Duration request) {}

    public record Access(
            @NotBlank String signingKey,
            @NotNull Duration accessToken,
            @NotNull Duration session,
            @NotNull Duration refreshGrace,
            boolean secureCookie,
            @Min(1) int triesPerPerson,
            @Min(1) int triesPerAddress,
            @NotNull Duration triesWindow,
            boolean signUp,
            @Min(1) int signUpsPerAddress,
            @NotNull Duration invitation) {}

    public record Checkout(
            @NotNull Duration hold,
            @Min(1) @Max(1000) int unitsPerLine,
            @Min(1) @Max(50) int linesPerOrder,
            @Min(1) int linksPerMinute,
            @NotNull Duration keepAnswers,
            @Min(1) @Max(200) int perGroup,
            @Min(1) @Max(16) int groupsAtOnce) {}

    /**
     * @param folder path, for a bucket without a name
     * @param pixels of a file, before it is made smaller
     * @param edge the longer side of what is kept, pixels
     */
    public record Pictures(
            @NotBlank String folder,
            @Valid @NotNull Bucket bucket,
            @NotNull DataSize file,
            @Min(1) @Max(100_000_000) long pixels,
            @Min(100) @Max(4_000) int edge) {}

    /**
     * @param name empty: a folder is used
     * @param endpoint URL of a store that is not Amazon's, or empty
     * @param accessKey both keys, or neither: then the machine's own
     * @param pathStyle {@code host/bucket/name} in place of {@code bucket.host/name}
     * @param limit for a call with all its tries
     */
    public record Bucket(
            @NotNull String name,
            @NotNull String endpoint,
            @NotBlank String region,
            @NotNull String accessKey,
            @NotNull String secretKey,
            boolean pathStyle,
            @NotNull Duration limit) {

        @AssertTrue(message = "a bucket's endpoint and keys need its name")
        boolean isNamedIfAtAll() {
            return !name.isEmpty() || endpoint.isEmpty() && accessKey.isEmpty() && secretKey.isEmpty();
        }

        @AssertTrue(message = "a bucket needs both keys or neither")
        boolean isWithBothKeysOrNeither() {
            return accessKey.isEmpty() == secretKey.isEmpty();
        }

        @Override
        public String toString() {
            return "Bucket[name=" + name + ", endpoint=" + endpoint + ", region=" + region + "]";
        }
    }

    public record Outbox(
            @NotNull Duration poll,
            @Min(1) @Max(10_000) int batchRows,
            @Min(1) int aggregatesAtOnce,
            @NotNull Duration keep) {}

    public record Backlog(@NotNull Duration poll) {}

    public record Selling(
            @NotNull Duration offerPoll,
            @NotNull Duration stockTick,
            @NotNull Duration stockSweep,
            @Min(1) @Max(10_000) int offerUnits,
            @NotNull Duration longestOffer,
            @Min(1) @Max(500) int productsPerShow) {}
}
