package dev.livestall.events;

/**
 * A link to buy that stands in a message of the staff.
 *
 * @param ref opaque; {@code /buy/{ref}} at commerce-service opens it
 */
public record BuyLink(String ref, String productId) {}
