package dev.livestall.commerce.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    /** The example of the Standard Webhooks' own documentation. */
    @Test
    void signsAsTheStandardDoes() {
        var secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        var body = "{\"test\": 2432232314}".getBytes(UTF_8);
        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isShownAsTheStandardWritesIt() {
        assertThat(WebhookSecret.fresh().shown()).startsWith("whsec_").hasSize(50);
        assertThat(WebhookSecret.fresh()).isNotEqualTo(WebhookSecret.fresh()).hasToString("WebhookSecret");
    }
}
