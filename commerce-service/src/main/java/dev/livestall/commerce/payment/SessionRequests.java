package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.order.Order;
import dev.livestall.edge.settings.EdgeSettings;
import dev.livestall.events.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What Stripe is asked for an order. */
@Component
class SessionRequests {
    /** Stripe takes 30 minutes to 24 hours from when it reads the request; the rest is for clocks that differ. */
    private static final Duration SHORTEST = Duration.ofMinutes(32);

    private static final Duration LONGEST = Duration.ofHours(23);

    private final String publicUrl;

    SessionRequests(EdgeSettings edge) {
        this.publicUrl = edge.commerceUrl();
    }

    /** @param ref the link by which the buyer came and to which they return */
    SessionRequest of(Order order, UUID attemptId, String ref, String language, Instant now) {
        var link = URLEncoder.encode(ref, StandardCharsets.UTF_8);
        return new SessionRequest(
                order.shopId(),
                order.id(),
                attemptId,
                order.currency(),
                order.lines().stream().map(line -> item(line, language)).toList(),
                order.shippingMinor(),
                "en".equals(language) ? "Delivery" : "배송비",
                language,
                publicUrl + "/paid/" + link,
                publicUrl + "/buy/" + link,
                expiry(order.holdEndsAt(), now).getEpochSecond());
    }

    // A discount rarely divides by the quantity, so a discounted line is asked for as one piece.
    private static SessionRequest.Item item(Line line, String language) {
        String name = words(line.name(), language);
        if (line.netMinor() == Math.multiplyExact(line.unitMinor(), line.quantity())) {
            return new SessionRequest.Item(name, line.quantity(), line.unitMinor());
        }
        return new SessionRequest.Item(name + " × " + line.quantity(), 1, line.netMinor());
    }

    private static String words(Words words, String language) {
        String english = words.en();
        return "en".equals(language) && english != null ? english : words.ko();
    }

    private static Instant expiry(Instant holdEnds, Instant now) {
        Instant soonest = now.plus(SHORTEST);
        Instant latest = now.plus(LONGEST);
        if (holdEnds.isBefore(soonest)) return soonest;
        return holdEnds.isAfter(latest) ? latest : holdEnds;
    }
}
