package dev.livestall.events;

/**
 * A picture in a line, or of an emote: drawn anew by the service that shows it.
 *
 * @param url a path at chat-service
 * @param width in pixels, like {@code height}
 */
public record Picture(String url, int width, int height) {}
