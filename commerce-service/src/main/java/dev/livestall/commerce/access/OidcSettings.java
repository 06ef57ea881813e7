package dev.livestall.commerce.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where staff may log in instead of by password; {@code application.yaml} says what each is for. */
@Validated
@ConfigurationProperties("livestall.oidc")
record OidcSettings(
        @NotNull String issuer,
        @NotNull String clientId,
        @NotNull String clientSecret,
        @NotNull String name,
        @NotNull Duration answer) {

    boolean isOn() {
        return !issuer.isBlank();
    }

    @AssertTrue(message = "an issuer needs a client id and a client secret")
    boolean isWhole() {
        return !isOn() || !clientId.isBlank() && !clientSecret.isBlank();
    }
}
