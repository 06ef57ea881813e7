package dev.livestall.commerce.pin;

import java.util.UUID;

/** A product on the screen. */
public record Pin(UUID pinId, UUID productId) {}
