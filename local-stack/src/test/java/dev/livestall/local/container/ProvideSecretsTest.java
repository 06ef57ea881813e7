package dev.livestall.local.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvideSecretsTest {
    private static final Map<String, String> DEMO = Map.of();
    private static final Map<String, String> PRODUCTION =
            Map.of("LIVESTALL_MODE", "production", "LIVESTALL_PUBLIC_URL", "https://shop.example.com");

    @TempDir
    Path folder;

    @Test
    void theDemoMakesAllThatTheServicesRead() throws IOException {
        assertThat(provide().run(DEMO)).isEmpty();
        assertThat(secret("chat/LIVESTALL_CHAT_SIGNING_KEY")).contains("\"RS256\"");
        assertThat(secret("commerce/STRIPE_SECRET_KEY")).startsWith("sk_test_");
        assertThat(PrepareServers.passwords(files())).hasSize(5).doesNotContainValue("");
    }

    @Test
    void aSecondStartOfTheDemoChangesNone() throws IOException {
        provide().run(DEMO);
        String before = secret("commerce/LIVESTALL_COMMERCE_SIGNING_KEY");
        provide().run(DEMO);
        assertThat(secret("commerce/LIVESTALL_COMMERCE_SIGNING_KEY")).isEqualTo(before);
    }

    @Test
    void productionMakesNothingAndNamesEachThatIsMissing() throws IOException {
        assertThat(provide().run(PRODUCTION))
                .hasSize(Secret.values().length)
                .anyMatch(fault -> fault.startsWith("commerce/STRIPE_WEBHOOK_SECRET: "));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void productionStartsWithGivenOnesAndAnHttpsAddress() throws IOException {
        provide().run(DEMO);
        assertThat(provide().run(PRODUCTION)).isEmpty();
        assertThat(provide().run(Map.of("LIVESTALL_MODE", "production", "LIVESTALL_PUBLIC_URL", "http://shop")))
                .singleElement()
                .asString()
                .startsWith("LIVESTALL_PUBLIC_URL");
    }

    @Test
    void aWeakSecretIsNamedButNotShown() throws IOException {
        provide().run(DEMO);
        give("chat/LIVESTALL_CHAT_APP_PASSWORD", "hunter2");
        give("commerce/LIVESTALL_COMMERCE_SIGNING_KEY", "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"d\":\"AQAB\"}");
        assertThat(provide().run(PRODUCTION))
                .hasSize(2)
                .noneMatch(fault -> fault.contains("hunter2") || fault.contains("AQAB"));
    }

    @Test
    void aMistypedModeIsNoDemo() {
        assertThatThrownBy(() -> provide().run(Map.of("LIVESTALL_MODE", "prod")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void give(String path, String value) throws IOException {
        Files.delete(folder.resolve("secrets").resolve(path));
        Files.writeString(folder.resolve("secrets").resolve(path), value);
    }

    private String secret(String path) throws IOException {
        return Files.readString(folder.resolve("secrets").resolve(path));
    }

    private SecretFiles files() {
        return new SecretFiles(folder.resolve("secrets"));
    }

    private ProvideSecrets provide() {
        return new ProvideSecrets(folder.resolve("secrets"), folder.resolve("stage"));
    }
}
