package dev.livestall.chat.notice;

import java.util.List;

/**
 * One step of a viewer's own order.
 *
 * @param state {@code paid}, {@code refunded} or {@code expired}
 */
public record OrderNotice(String broadcastId, String viewerId, String orderId, String state, List<String> productIds) {}
