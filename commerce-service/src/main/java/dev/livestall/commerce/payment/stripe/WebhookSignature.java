package dev.livestall.commerce.payment.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.livestall.commerce.payment.PaymentSettings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether bytes come from Stripe, just now. Stripe's library refuses what is too old; what comes from the future is
 * refused here, or a leaked signature could be kept for later.
 */
@Component
class WebhookSignature {
    private static final Pattern TIME = Pattern.compile("(?:^|,)\\s*t=(\\d{1,12})(?=,|$)");

    private final String secret;
    private final long toleranceSeconds;
    private final Clock clock;

    @Autowired
    WebhookSignature(PaymentSettings settings) {
        this(settings.stripe().webhookSecret(), settings.stripe().tolerance().toSeconds(), Clock.systemUTC());
    }

    WebhookSignature(String secret, long toleranceSeconds, Clock clock) {
        this.secret = secret;
        this.toleranceSeconds = toleranceSeconds;
        this.clock = clock;
    }

    /** The body as text, or null if it is not to be believed. */
    @Nullable
    String verified(byte[] body, @Nullable String header) {
        if (header == null) return null;
        Matcher time = TIME.matcher(header);
        if (!time.find() || Long.parseLong(time.group(1)) > clock.instant().getEpochSecond() + toleranceSeconds) {
            return null;
        }
        try {
            // Strictly: bytes that are no UTF-8 must not turn into the text that was signed.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Webhook.Signature.verifyHeader(text, header, secret, toleranceSeconds, clock) ? text : null;
        } catch (CharacterCodingException | SignatureVerificationException unbelievable) {
            return null;
        }
    }
}
