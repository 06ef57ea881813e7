package dev.livestall.commerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.stripe.StripeSandbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static final long NOW = 1_800_000_000;
    private static final String BODY = "{\"name\":\"귤 �\"}";

    private final WebhookSignature signature =
            new WebhookSignature("whsec_a", 300, Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC), METERS);

    private boolean takes(byte[] body, long at) {
        return signature.verified(body, StripeSandbox.signature(BODY, "whsec_a", at)) != null;
    }

    private static byte[] body() {
        return BODY.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesFiveMinutesEachWayAndNotOneSecondMore() {
        assertThat(takes(body(), NOW)).isTrue();
        assertThat(takes(body(), NOW - 300)).isTrue();
        assertThat(takes(body(), NOW - 301)).isFalse();
        assertThat(takes(body(), NOW + 300)).isTrue();
        assertThat(takes(body(), NOW + 301)).isFalse();
        assertThat(METERS.counter("livestall.payments.webhooks.skewed").count()).isEqualTo(2);
    }

    @Test
    void refusesOneAlteredByteAndBytesThatOnlyDecodeToTheSameText() {
        byte[] altered = body();
        altered[2] ^= 1;
        assertThat(takes(altered, NOW)).isFalse();
        // U+FFFD is what a lenient decoder makes of broken bytes.
        byte[] broken = BODY.replace("�", "?").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            if (broken[i] == '?') broken[i] = (byte) 0xff;
        }
        assertThat(takes(broken, NOW)).isFalse();
    }

    @Test
    void checksTheTimeThatWasSignedHoweverTheHeaderIsDressedUp() {
        long old = NOW - 3_600;
        String signed = StripeSandbox.signature(BODY, "whsec_a", old);
        for (String header : new String[] {
            "x=1, t=" + NOW + "," + signed,
            signed.replace("t=" + old, "t=+" + old + ",t=" + NOW),
            "t,t=" + NOW + "," + signed,
            "t=abc,t=" + NOW + "," + signed,
            "t=" + NOW + "," + signed
        }) {
            assertThat(signature.verified(body(), header)).as(header).isNull();
        }
    }

    @Test
    void refusesHeadersThatAreNone() {
        for (String header :
                new String[] {"", "t=", "v1=aa", "t=1", "t=" + "9".repeat(40) + ",v1=aa", "t=" + NOW + ",v0=aa"}) {
            assertThat(signature.verified(body(), header)).isNull();
        }
        assertThat(signature.verified(body(), null)).isNull();
    }

    @Test
    void aSecondTimeDoesNotSmuggleInAFuture() {
        String future = StripeSandbox.signature(BODY, "whsec_a", NOW + 5_000);
        assertThat(signature.verified(body(), "t=" + NOW + "," + future)).isNull();
        assertThat(signature.verified(body(), future + ",t=" + NOW)).isNull();
    }
}
