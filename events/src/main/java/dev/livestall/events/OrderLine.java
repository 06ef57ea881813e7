package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/**
 * One line of an order, its price frozen when the units were held.
 *
 * @param unitMinor price of one unit
 * @param netMinor price × quantity − its share of the order's discounts
 */
public record OrderLine(
        String lineId, String productId, @Nullable String offerId, int quantity, long unitMinor, long netMinor) {}
