package dev.livestall.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A viewer's tap on a product: what an order is credited to.
 *
 * @param surfaceId the pin, offer or message on which it was tapped
 * @param messageId the message, where the surface is one
 * @param broadcastId the show in which it was tapped
 * @param campaign the campaign of the link, if it has one
 */
public record Touch(
        Surface surface,
        String surfaceId,
        @Nullable String messageId,
        String broadcastId,
        @Nullable String campaign,
        Instant at) {}
