package dev.livestall.commerce.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** {@code livestall.payment.*}; {@code application.yaml} says what each is for. */
@Validated
@ConfigurationProperties("livestall.payment")
public record PaymentSettings(
        @Valid @NotNull Stripe stripe,
        @Valid @NotNull Guard guard,
        @Valid @NotNull Inbox inbox,
        @Valid @NotNull Poller poller) {

    /** @param api base URL; empty for Stripe's own */
    public record Stripe(
            @NotBlank String secretKey,
            @NotBlank String webhookSecret,
            @NotNull String api,
            @NotNull Duration connect,
            @NotNull Duration read,
            @NotNull Duration tolerance) {

        /** Whether real money moves. */
        public boolean live() {
            return secretKey.startsWith("sk_live_") || secretKey.startsWith("rk_live_");
        }

        @Override
        public String toString() {
            return "Stripe[api=" + api + ", live=" + live() + "]";
        }
    }

    public record Guard(
            @NotNull Duration limit,
            @Min(1) @Max(10) int tries,
            @NotNull Duration pause,
            @Min(1) @Max(1_000) int atOnce,
            @Min(2) @Max(1_000) int window,
            @Min(1) @Max(100) int brokenPercent,
            @NotNull Duration open,
            @Min(1) @Max(100) int probes) {}

    /** @param list how often Stripe's own list of events is read */
    public record Inbox(
            @NotNull Duration poll,
            @NotNull Duration list,
            @NotNull Duration lease,
            @Min(1) @Max(1_000) int batch,
            @Min(1) @Max(64) int atOnce,
            @Min(1) @Max(1_000) int tries,
            @NotNull Duration keep) {}

    /**
     * @param unheard how long nothing may be heard of a payment before Stripe is asked
     * @param answered after which no request for a session can be under way any more
     */
    public record Poller(
            @NotNull Duration every,
            @NotNull Duration unheard,
            @NotNull Duration answered,
            @Min(1) @Max(10_000) int batch,
            @Min(1) @Max(64) int atOnce) {}
}
