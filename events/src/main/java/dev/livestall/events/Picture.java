package dev.livestall.events;

/**
 * An image in a line, made new by the server: no metadata, at most 1,280 pixels a side.
 *
 * @param imageId {@code /api/chat/images/{imageId}} serves it
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String imageId, int width, int height) {}
