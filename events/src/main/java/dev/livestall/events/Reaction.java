package dev.livestall.events;

/**
 * A viewer's emoji on a message.
 *
 * @param emoji one of the fixed set, or the code of an emote of the shop, such as {@code :moon:}
 * @param on false if it was taken back
 */
public record Reaction(String messageId, String viewerId, String emoji, boolean on) {}
