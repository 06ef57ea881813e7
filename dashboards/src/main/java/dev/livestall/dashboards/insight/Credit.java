package dev.livestall.dashboards.insight;

import org.jspecify.annotations.Nullable;

/**
 * The document of alias {@code livestall-credits}: what one touch sold by the last-touch rule.
 *
 * @param surface {@code card, offer, link, …}, {@code other-show}, or {@code none} for lines without a touch
 * @param messageId the message that was touched, where the surface is one
 * @param paidMinor credited paid GMV, minor units of {@code currency}
 * @param lines paid order lines
 */
public record Credit(
        String shopId,
        String currency,
        String surface,
        String surfaceId,
        @Nullable String messageId,
        long paidMinor,
        long lines,
        long units) {}
