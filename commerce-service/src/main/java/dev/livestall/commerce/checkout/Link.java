package dev.livestall.commerce.checkout;

import dev.livestall.events.Surface;
import dev.livestall.events.Touch;
import io.r2dbc.spi.Row;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code /buy/{ref}} leads.
 *
 * @param viewerId who buys by it; null for a link that stands in a message for everyone
 * @param surfaceId the pin, offer or message on which it was tapped
 * @param createdAt for a personal link the time of the tap
 */
record Link(
        String ref,
        UUID shopId,
        UUID broadcastId,
        UUID productId,
        @Nullable UUID viewerId,
        Surface surface,
        String surfaceId,
        @Nullable UUID messageId,
        @Nullable String campaign,
        Instant createdAt) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** 96 random bits. */
    static String newRef() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksLikeRef(String text) {
        return text.length() == 16
                && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    /** A viewer's own copy: the tap on this link is the touch. */
    Link followedBy(UUID viewer, Instant now) {
        return new Link(newRef(), shopId, broadcastId, productId, viewer, surface, surfaceId, messageId, campaign, now);
    }

    /** The touch that an order by this link is credited to. @param now for a link for everyone, which is tapped by opening it */
    Touch touch(Instant now) {
        return new Touch(
                surface,
                surfaceId,
                messageId == null ? null : messageId.toString(),
                broadcastId.toString(),
                campaign,
                viewerId == null ? now : createdAt);
    }

    static Link read(Row row) {
        return new Link(
                row.get("ref", String.class),
                row.get("shop_id", UUID.class),
                row.get("broadcast_id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("viewer_id", UUID.class),
                Surface.valueOf(row.get("surface", String.class).toUpperCase(Locale.ROOT)),
                row.get("surface_id", String.class),
                row.get("message_id", UUID.class),
                row.get("campaign", String.class),
                row.get("created_at", Instant.class));
    }
}
