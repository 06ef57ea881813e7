package dev.livestall.commerce.payment.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.livestall.commerce.payment.PaymentSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether bytes come from Stripe, just now. Stripe's library would only refuse what is too old; what comes from the future
 * is refused too, or a leaked signature could be kept for later.
 */
@Component
class WebhookSignature {
    /** The first item named t, as the library reads it: no other time than the signed one may be looked at. */
    private static final Pattern TIME = Pattern.compile("^(?:(?!t[=,])[^,]*+,)*+t=(\\d{1,12})(?=,|$)");

    /** The library's word for not looking at the time: both directions are looked at here. */
    private static final long ANY_TIME = 0;

    private static final Logger log = LoggerFactory.getLogger(WebhookSignature.class);

    private final String secret;
    private final long toleranceSeconds;
    private final Clock clock;
    private final MeterRegistry meters;

    @Autowired
    WebhookSignature(PaymentSettings settings, MeterRegistry meters) {
        this(settings.stripe().webhookSecret(), settings.stripe().tolerance().toSeconds(), Clock.systemUTC(), meters);
    }

    WebhookSignature(String secret, long toleranceSeconds, Clock clock, MeterRegistry meters) {
        this.secret = secret;
        this.toleranceSeconds = toleranceSeconds;
        this.clock = clock;
        this.meters = meters;
    }

    /** The body as text, or null if it is not to be believed. */
    @Nullable
    String verified(byte[] body, @Nullable String header) {
        if (header == null) return null;
        Matcher time = TIME.matcher(header);
        if (!time.find()) return null;
        try {
            // Strictly: bytes that are no UTF-8 must not turn into the text that was signed.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (!Webhook.Signature.verifyHeader(text, header, secret, ANY_TIME, clock)) return null;
            long ahead = Long.parseLong(time.group(1)) - clock.instant().getEpochSecond();
            if (Math.abs(ahead) <= toleranceSeconds) return text;
            // Only Stripe can have signed it: if this goes on, one of the clocks is wrong and the poller does all the
            // work.
            log.error("A webhook of Stripe's is refused: its clock is {} s ahead of ours", ahead);
            meters.counter("livestall.payments.webhooks.skewed").increment();
            return null;
        } catch (CharacterCodingException | SignatureVerificationException unbelievable) {
            return null;
        }
    }
}
